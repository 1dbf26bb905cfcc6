using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>A round that was left, as far as the player can be told of it.</summary>
public sealed record LeftPlay(LeftRound Left, RoundSpec Spec)
{
    public int NextNumber => Left.Answered + 1;
    /// <summary>How many questions it has; null for an endless run, of which that is not told.</summary>
    public int? Count => Spec.Choices.Mode == RoundMode.Endless ? null : Left.Round.Count;
}

/// <summary>Starts rounds, and finds those that were left or played; what is opened is played with <see cref="Game"/>.</summary>
/// <param name="dataFolder">Null when there is nowhere to keep progress.</param>
public sealed class RoundDesk(PackLibrary library, AnswerKeeper keeper, string? dataFolder, TimeProvider clock) : IDisposable
{
    /// <summary>So many missed items are drawn from.</summary>
    private const int MostMissed = 200;
    /// <summary>Who starts a daily round anew plays several of one day.</summary>
    private const int MostRoundsOfADay = 20;

    private PackDecks? _decks;

    public PackLibrary Library => library;
    public AnswerKeeper Keeper => keeper;
    /// <summary>What plays the round that was opened.</summary>
    public Game Game { get; } = new(keeper, dataFolder, clock);

    /// <summary>
    /// Starts the round that is asked for, or resumes it where one of the same choices was left. The round of today, once it was played,
    /// is opened as it ended: nothing is left to ask.
    /// </summary>
    /// <param name="why">On failure a sentence; on success null, or why the round could not be kept.</param>
    public bool TryOpen(ILanguage language, RoundRequest request, [NotNullWhen(true)] out RoundPlay? play, out string? why)
    {
        play = null;
        if (!PackFinder.TryFind(library, language, request, out var packs, out why) || !TryChoose(language, request, packs, out var choices, out why))
            return false;
        var spec = new RoundSpec([.. packs.Select(p => new PackSpec(p.Pack.Id, p.Pack.Version, p.Hash, PackFinder.IsGivenByPath(request, p) ? Path.GetFullPath(p.Path) : null))], choices);
        if (request.Fresh)
            return TryStart(language, spec, packs, out play, out why);
        if (Left().FirstOrDefault(l => l.Spec.IsSameChoice(spec) && (request.Seed is null || l.Spec.Choices.Seed == request.Seed)) is { } left)
            return TryResume(language, left, out play, out why);
        var played = choices.Day is { } day ? Finished(day).FirstOrDefault(round => RoundSpec.Read(round.Round.Spec) is { } of && of.IsSameChoice(spec)) : null;
        return played is not null ? TryReview(language, played, out play, out why) : TryStart(language, spec, packs, out play, out why);
    }

    /// <summary>Rounds that can be resumed, newest first; none when progress can't be read.</summary>
    public ImmutableArray<LeftPlay> Left()
    {
        if (!keeper.TryOpen(out var store, out _))
            return [];
        return [.. store.LeftRounds().Select(l => RoundSpec.Read(l.Round.Spec) is { } spec ? new LeftPlay(l, spec) : null).OfType<LeftPlay>()];
    }

    /// <param name="why">On failure a sentence.</param>
    public bool TryResume(ILanguage language, LeftPlay left, [NotNullWhen(true)] out RoundPlay? play, out string? why) =>
        TryRebuild(language, left.Left.Round.Id, left.Spec, left.Left.Answered, out play, out why) && TryLock(language, play.Id, out why);

    /// <summary>A round as far as it was played, to look at.</summary>
    /// <param name="why">On failure a sentence.</param>
    public bool TryReview(ILanguage language, PlayedRound round, [NotNullWhen(true)] out RoundPlay? play, out string? why)
    {
        (play, why) = (null, language.OtherVersionMadeIt);
        return RoundSpec.Read(round.Round.Spec) is { } spec && TryRebuild(language, round.Round.Id, spec, round.Answered, out play, out why);
    }

    /// <summary>The round of a day as it was played; null if it was not, or not to its end.</summary>
    public PlayedRound? DailyOf(DateOnly day) => Finished(day).FirstOrDefault();

    /// <summary>By the player's clock.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>The most cards placed rightly in an endless run; 0 if there was none.</summary>
    public int LongestRun => keeper.TryOpen(out var store, out _) ? store.MostRight(RoundSpec.ModeProperty, RoundSpec.NameOf(RoundMode.Endless)) : 0;

    /// <summary>Items of the packs that can be played which were missed when they were last asked, the latest first, as pack and path.</summary>
    public ImmutableArray<string> Missed => MissedIn([.. library.Packs]);

    private bool TryRebuild(ILanguage language, string id, RoundSpec spec, int answered, [NotNullWhen(true)] out RoundPlay? play, out string? why)
    {
        (play, why) = (null, null);
        var packs = new List<LoadedPack>();
        foreach (var pack in spec.Packs)
        {
            var loaded = pack.Path is null ? library.Find(pack.Id, pack.Hash) : PackLibrary.TryLoad(pack.Path, out var byPath, out _) ? byPath : null;
            if (loaded is null || loaded.Hash != pack.Hash)
            {
                why = loaded is null ? language.PackIsGone(pack.Id, answered) : language.PackHasChanged(pack.Id, answered);
                return false;
            }
            packs.Add(loaded);
        }
        if (!keeper.TryOpen(out var store, out var unavailable))
        {
            why = language.Of(unavailable);
            return false;
        }
        var round = RoundMaker.Make(spec.Choices, Decks(packs, spec.Choices));
        if (!TryReplay(language, round, store.AnswersOf(id), out var answers))
        {
            why = language.OtherVersionMadeIt;
            return false;
        }
        play = Noted(new(id, round, answers, TakenBack: store.TakenBack(id)));
        play = play with { HintTaken = store.HasHint(id, play.Number) };
        return true;
    }

    private RoundPlay Noted(RoundPlay play) => play.Round.Choices.Mode == RoundMode.Endless ? play with { Record = LongestRun } : play;

    private IEnumerable<PlayedRound> Finished(DateOnly day) => keeper.TryOpen(out var store, out _)
        ? store.RoundsWith(RoundSpec.DayProperty, RoundSpec.NameOf(day), MostRoundsOfADay).Where(round => round.Outcome == RoundOutcome.Finished)
        : [];

    private ImmutableArray<string> MissedIn(List<LoadedPack> packs) => keeper.TryOpen(out var store, out _)
        ? [.. store.Missed(MostMissed).Where(m => packs.Exists(p => p.Pack.Id == m.Pack)).Select(m => $"{m.Pack}/{m.Item}")]
        : [];

    /// <summary>The round will not be offered again; its answers stay.</summary>
    public ProgressUnavailable? GiveUp(LeftPlay left) => keeper.Close(new(left.Left.Round.Id, RoundOutcome.GivenUp, clock.GetLocalNow()));

    public void Dispose() => Game.Dispose();

    private bool TryStart(ILanguage language, RoundSpec spec, List<LoadedPack> packs, [NotNullWhen(true)] out RoundPlay? play, out string? why)
    {
        play = null;
        var round = RoundMaker.Make(spec.Choices, Decks(packs, spec.Choices));
        if (round.Questions.IsEmpty)
        {
            why = _decks!.WhyNone(language);
            return false;
        }
        var id = NewName.Make();
        play = Noted(new(id, round, []));
        why = null;
        if (keeper.Start(new(id, clock.GetLocalNow(), spec.Write(), round.Questions.Length)) is { } unsaved)
            why = language.Of(unsaved);
        else
            TryLock(language, id, out why);
        return true;
    }

    private bool TryLock(ILanguage language, string id, out string? why)
    {
        why = Game.Enter(id) ? null : language.PlayedInAnotherWindow;
        return why is null;
    }

    /// <summary>Fills in what the request leaves open: the seed, the day, the items that were missed.</summary>
    private bool TryChoose(ILanguage language, RoundRequest request, List<LoadedPack> packs, out RoundChoices choices, out string? why)
    {
        why = null;
        choices = new([.. packs.Select(p => p.Pack.Id)], request.Kinds, request.Filter, request.Count, request.Seed ?? PackDecks.NewSeed()) { Mode = request.Mode };
        switch (request.Mode)
        {
            case RoundMode.Daily:
                choices = choices with { Day = Today, Seed = (ulong)((Today.Year * 10_000) + (Today.Month * 100) + Today.Day) };
                break;
            case RoundMode.Endless:
                choices = choices with { Kinds = KindTable.Runs, Count = RoundChoices.MostQuestions };
                break;
            case RoundMode.Missed:
                choices = choices with { Only = MissedIn(packs) };
                why = choices.Only.IsEmpty ? language.NothingWasMissed : null;
                break;
        }
        return why is null;
    }

    /// <inheritdoc cref="PackDecks.LeftOut"/>
    public IEnumerable<string> LeftOut(ILanguage language) => _decks?.LeftOut(language) ?? [];

    private ImmutableArray<Deck> Decks(List<LoadedPack> packs, RoundChoices choices)
    {
        _decks = new(library, packs, choices);
        return _decks.All;
    }

    /// <summary>Grades the kept answers again, so that the results can tell of them. Of one that two programs gave, the first counts.</summary>
    private static bool TryReplay(ILanguage language, Round round, IEnumerable<LoggedAnswer> rows, out ImmutableList<Answered> answers)
    {
        answers = [];
        foreach (var row in rows.DistinctBy(r => r.Number).OrderBy(r => r.Number))
        {
            if (row.Number < 1 || row.Number > round.Questions.Length || round.Questions[row.Number - 1] is not { } question || question.Id != row.QuestionId
                || !AnswerJson.TryRead(language, question, row.Given, out var request, out _, isKept: true) || request.Answer is not { } answer)
                return false;
            answers = answers.Add(new(row.Number, question, answer, question.Grade(answer), row.Hint, row.Took));
        }
        return true;
    }
}
