using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Storage;
using Quiz.Wording.Languages;

namespace Quiz.Play;

/// <summary>A round that was left, as far as the player can be told of it.</summary>
public sealed record LeftPlay(LeftRound Left, RoundSpec Spec)
{
    public int NextNumber => Left.Answered + 1;
    public int Count => Left.Round.Count;
}

/// <summary>Starts and resumes rounds and keeps their answers.</summary>
/// <param name="dataFolder">Null when there is nowhere to keep progress.</param>
public sealed class RoundDesk(PackLibrary library, AnswerKeeper keeper, string? dataFolder, TimeProvider clock) : IDisposable
{
    private RoundLock? _lock;
    private ImmutableArray<Pack> _withoutMap = [];

    public PackLibrary Library => library;
    public TimeProvider Clock => clock;
    public AnswerKeeper Keeper => keeper;

    /// <summary>Starts the round that is asked for, or resumes it where one of the same choices was left.</summary>
    /// <param name="why">On failure a sentence; on success null, or why the round could not be kept.</param>
    public bool TryOpen(Language language, RoundRequest request, [NotNullWhen(true)] out RoundPlay? play, out string? why)
    {
        play = null;
        if (!TryFindPacks(language, request, out var packs, out why))
            return false;
        var spec = new RoundSpec(
            [.. packs.Select(p => new PackSpec(p.Pack.Id, p.Pack.Version, p.Hash, IsPath(request, p) ? Path.GetFullPath(p.Path) : null))],
            new([.. packs.Select(p => p.Pack.Id)], request.Kinds, request.Filter, request.Count, request.Seed ?? NewSeed()));
        var left = request.Fresh ? null : Left().FirstOrDefault(l => l.Spec.IsSameChoice(spec) && (request.Seed is null || l.Spec.Choices.Seed == request.Seed));
        return left is not null ? TryResume(language, left, out play, out why) : TryStart(language, spec, packs, out play, out why);
    }

    /// <summary>Rounds that can be resumed, newest first; none when progress can't be read.</summary>
    public ImmutableArray<LeftPlay> Left()
    {
        if (!keeper.TryOpen(out var store, out _))
            return [];
        return [.. store.LeftRounds().Select(l => RoundSpec.Read(l.Round.Spec) is { } spec ? new LeftPlay(l, spec) : null).OfType<LeftPlay>()];
    }

    /// <param name="why">On failure a sentence.</param>
    public bool TryResume(Language language, LeftPlay left, [NotNullWhen(true)] out RoundPlay? play, out string? why)
    {
        (play, why) = (null, null);
        var packs = new List<LoadedPack>();
        foreach (var spec in left.Spec.Packs)
        {
            var loaded = spec.Path is null ? library.Find(spec.Id) : PackLibrary.TryLoad(spec.Path, out var byPath, out _) ? byPath : null;
            if (loaded is null || loaded.Hash != spec.Hash)
            {
                why = loaded is null ? language.PackIsGone(spec.Id, left.Left.Answered) : language.PackHasChanged(spec.Id, left.Left.Answered);
                return false;
            }
            packs.Add(loaded);
        }
        if (!keeper.TryOpen(out var store, out var unavailable))
        {
            why = language.Of(unavailable);
            return false;
        }
        var round = RoundMaker.Make(left.Spec.Choices, Decks(packs, left.Spec.Choices.Filter));
        if (!TryReplay(language, round, store.AnswersOf(left.Left.Round.Id), out var answers))
        {
            why = language.OtherVersionMadeIt;
            return false;
        }
        play = new(left.Left.Round.Id, round, answers);
        play = play with { HintTaken = store.HasHint(play.Id, play.Number) };
        return TryLock(language, play.Id, out why);
    }

    /// <summary>Makes an answer durable, and closes the round after its last. Null, or why it could not be saved; so of the two below.</summary>
    public ProgressUnavailable? Keep(RoundPlay next, Answered answered)
    {
        var question = answered.Question;
        var why = keeper.Keep(new(
            next.Id, answered.Number, question.Id, question.Pack.Id, question.Pack.Version, Kinds.NameOf(question.Kind), question.Item, question.Seed,
            AnswerJson.Write(question, answered.Answer), answered.Verdict.Score, answered.Points, answered.Hint, answered.IsSkipped, clock.GetLocalNow(), answered.Took));
        if (next.Current is not null)
            return why;
        why = keeper.Close(new(next.Id, RoundOutcome.Finished, clock.GetLocalNow())) ?? why;
        _lock?.Finish();
        _lock = null;
        return why;
    }

    /// <summary>Keeps that a hint was taken, so that leaving and resuming does not make it free.</summary>
    public ProgressUnavailable? KeepHint(RoundPlay play) => play.HintTaken ? null : keeper.Hint(new(play.Id, play.Number, clock.GetLocalNow()));

    /// <summary>The round will not be offered again; its answers stay.</summary>
    public ProgressUnavailable? GiveUp(LeftPlay left) => keeper.Close(new(left.Left.Round.Id, RoundOutcome.GivenUp, clock.GetLocalNow()));

    /// <summary>Leaves the round that is played, so that it can be resumed.</summary>
    public void Leave()
    {
        _lock?.Dispose();
        _lock = null;
    }

    public void Dispose()
    {
        Leave();
        keeper.Dispose();
    }

    private bool TryStart(Language language, RoundSpec spec, List<LoadedPack> packs, [NotNullWhen(true)] out RoundPlay? play, out string? why)
    {
        play = null;
        var round = RoundMaker.Make(spec.Choices, Decks(packs, spec.Choices.Filter));
        if (round.Questions.IsEmpty)
        {
            why = language.NoQuestionCanBeMade(
                [.. packs.Select(p => p.Pack.Id)],
                [.. spec.Choices.Kinds.Select(Kinds.NameOf)],
                hasTags: spec.Choices.Filter is not { Tags.IsEmpty: true, NotTags.IsEmpty: true });
            return false;
        }
        var id = NewName.Make();
        play = new(id, round, []);
        why = null;
        if (keeper.Start(new(id, clock.GetLocalNow(), spec.Write(), round.Questions.Length)) is { } unsaved)
            why = language.Of(unsaved);
        else
            TryLock(language, id, out why);
        return true;
    }

    private bool TryLock(Language language, string id, out string? why)
    {
        why = null;
        Leave();
        if (dataFolder is null)
            return true;
        _lock = RoundLock.Take(dataFolder, id);
        if (!_lock.IsHeldByAnother)
            return true;
        why = language.PlayedInAnotherWindow;
        return false;
    }

    private bool TryFindPacks(Language language, RoundRequest request, out List<LoadedPack> packs, out string? why)
    {
        (packs, why) = ([], null);
        foreach (var name in request.Packs.Distinct())
        {
            if (!LooksLikePath(name) && library.Find(name) is { } known)
                packs.Add(known);
            else if (!LooksLikePath(name))
                why = NoSuchPack(language, name);
            else if (PackLibrary.TryLoad(name, out var loaded, out var broken))
                packs.Add(loaded!);
            else
                why = broken!.Why is not null ? $"{broken.Summary(language)}." : language.ProblemsIn(ForeignFile.Shown(name), broken.Problems!.Count, broken.Summary(language));
            if (why is not null)
                return false;
        }
        if (request.Packs.IsEmpty)
            packs.AddRange(library.Packs);
        if (packs.Count == 0)
            why = language.NoPackIsFound;
        else if (packs.DistinctBy(p => p.Pack.Id).Count() < packs.Count)
            why = language.TwoPacksOf(packs.GroupBy(p => p.Pack.Id).First(g => g.Count() > 1).Key);
        return why is null;
    }

    private static bool IsPath(RoundRequest request, LoadedPack pack) => request.Packs.Contains(pack.Path) && LooksLikePath(pack.Path);

    private static bool LooksLikePath(string name) => !Ids.IsId(name);

    private string NoSuchPack(Language language, string name)
    {
        var known = library.Packs.Select(p => p.Pack.Id).ToList();
        var meant = Core.Text.Spelling.Nearest(name, known);
        return meant is not null ? language.NoSuchPack(ForeignFile.Shown(name), meant) : language.NoSuchPack(ForeignFile.Shown(name), known);
    }

    /// <summary>What the round that was opened last lacks because a pack's map is not found, a sentence for each pack.</summary>
    public IEnumerable<string> LeftOut(Language language) => _withoutMap.Select(pack => language.MapIsNotFound(pack.Map!, pack.Id));

    private ImmutableArray<Deck> Decks(List<LoadedPack> packs, ItemFilter filter)
    {
        ImmutableArray<Deck> decks = [.. packs.Select(p => new Deck(p.Pack, p.Pack.Map is { } map ? library.Map(map, p.Path) : null, filter))];
        _withoutMap = [.. decks.Where(d => d is { Map: null, Pack.Map: not null }).Select(d => d.Pack)];
        return decks;
    }

    /// <summary>Grades the kept answers again, so that the results can tell of them. Of one that two programs gave, the first counts.</summary>
    private static bool TryReplay(Language language, Round round, IEnumerable<AnswerRow> rows, out ImmutableList<Answered> answers)
    {
        answers = [];
        foreach (var row in rows.DistinctBy(r => r.Number).OrderBy(r => r.Number))
        {
            if (row.Number < 1 || row.Number > round.Questions.Length || round.Questions[row.Number - 1] is not { } question || question.Id != row.QuestionId
                || !AnswerJson.TryRead(language, question, row.Given, out var request, out _, isKept: true) || request.Answer is not { } answer)
                return false;
            answers = answers.Add(new(row.Number, question, answer, Grader.Grade(question, answer), row.Hint, row.Took));
        }
        return true;
    }

    /// <summary>Short enough to be typed by whoever wants the same round.</summary>
    private static ulong NewSeed() => (ulong)Random.Shared.Next(1, 1_000_000);
}
