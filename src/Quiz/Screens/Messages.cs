using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Play;
using Quiz.Storage;
using Quiz.Terminal;
using Quiz.Wording.Languages;

namespace Quiz.Screens;

/// <summary>Reads the packs and what was left, for the home screen.</summary>
public sealed record LoadHome : Effect;

/// <param name="Notices">What the player must be told: a pack left out, progress that can't be kept.</param>
public sealed record HomeLoaded(ImmutableArray<LoadedPack> Packs, ImmutableArray<BrokenPack> Broken, ImmutableArray<LeftPlay> Left, ProgressTotals? Totals, ImmutableArray<string> Notices) : Msg;

public sealed record OpenRound(RoundRequest Request) : Effect;

public sealed record ResumeRound(LeftPlay Left) : Effect;

public sealed record GiveUpRound(LeftPlay Left) : Effect;

/// <param name="Notice">Why the round could not be kept; null when it was.</param>
public sealed record RoundOpened(RoundPlay Play, string? Notice) : Msg;

public sealed record RoundRefused(string Why) : Msg;

/// <summary>A question is before the player: its time begins.</summary>
public sealed record ShowQuestion : Effect;

/// <summary>Keeps that a hint was taken for the current question.</summary>
/// <param name="Play">As it was before the hint.</param>
public sealed record KeepHint(RoundPlay Play) : Effect;

/// <summary>Grades an answer and makes it durable; the verdict is shown only when <see cref="AnswerKept"/> comes.</summary>
public sealed record GiveAnswer(RoundPlay Play, Answer Answer) : Effect;

/// <param name="NotSaved">Why the answer could not be saved; null when it is on the disk.</param>
public sealed record AnswerKept(RoundPlay Next, Answered Answered, string? NotSaved) : Msg;

/// <summary>Leaves the round so that it can be resumed.</summary>
public sealed record LeaveRound : Effect;

public sealed record LoadStatistics : Effect;

public sealed record StatisticsLoaded(ProgressTotals Totals, ImmutableArray<PackKindAccuracy> Accuracy, ImmutableArray<PlayedRound> Recent, string? Notice) : Msg;

/// <summary>From here on the player is told everything in this language.</summary>
public sealed record Speak(Language Language) : Effect;

public sealed record SaveSettings(Settings Settings) : Effect;

public sealed record SettingsSaved(string? NotSaved) : Msg;
