using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Rounds;
using Quiz.Hosting;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>Reads the packs and what was left, for the home screen.</summary>
public sealed record LoadHome : Effect;

/// <param name="Notices">What the player must be told: a pack left out, progress that can't be kept.</param>
public sealed record HomeLoaded(ImmutableArray<LoadedPack> Packs, ImmutableArray<BrokenFile> Broken, ImmutableArray<LeftPlay> Left, ProgressTotals? Totals, ImmutableArray<string> Notices) : Msg
{
    /// <summary>The round of today; null until it was played to its end.</summary>
    public PlayedRound? Daily { get; init; }

    /// <summary>The most cards placed rightly in an endless run; 0 if there was none.</summary>
    public int LongestRun { get; init; }

    /// <summary>How many items were missed when they were last asked.</summary>
    public int Missed { get; init; }

    /// <summary>The folder that the program runs in; files are looked for there first.</summary>
    public string Folder { get; init; } = "";
}

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

/// <summary>Takes the last answer of the round back.</summary>
/// <param name="Play">As it is with the answer.</param>
public sealed record TakeBackAnswer(RoundPlay Play) : Effect;

/// <param name="NotSaved">Why that could not be saved; null when it is on the disk.</param>
public sealed record AnswerTakenBack(RoundPlay Next, string? NotSaved) : Msg;

public sealed record LoadHistory : Effect;

/// <summary>Newest first.</summary>
public sealed record HistoryLoaded(ImmutableArray<PlayedRound> Rounds) : Msg;

/// <summary>Makes the verdicts of a round again.</summary>
public sealed record ReviewRound(PlayedRound Round) : Effect;

public sealed record RoundReviewed(RoundPlay Play) : Msg;

/// <summary>Leaves the round so that it can be resumed.</summary>
public sealed record LeaveRound : Effect;

public sealed record LoadStatistics : Effect;

public sealed record StatisticsLoaded(ProgressTotals Totals, ImmutableArray<PackKindAccuracy> Accuracy, string? Notice) : Msg;

/// <summary>From here on the player is told everything in this language.</summary>
public sealed record Speak(ILanguage Language) : Effect;

public sealed record SaveSettings(Settings Settings) : Effect;

public sealed record SettingsSaved(string? NotSaved) : Msg;
