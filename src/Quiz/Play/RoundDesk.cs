using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Storage;
using Quiz.Wording;

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
    public bool TryOpen(RoundRequest request, [NotNullWhen(true)] out RoundPlay? play, out string? why)
    {
        play = null;
        if (!TryFindPacks(request, out var packs, out why))
            return false;
        var spec = new RoundSpec(
            [.. packs.Select(p => new PackSpec(p.Pack.Id, p.Pack.Version, p.Hash, IsPath(request, p) ? Path.GetFullPath(p.Path) : null))],
            new([.. packs.Select(p => p.Pack.Id)], request.Kinds, request.Filter, request.Count, request.Seed ?? NewSeed()));
        var left = request.Fresh ? null : Left().FirstOrDefault(l => l.Spec.IsSameChoice(spec) && (request.Seed is null || l.Spec.Choices.Seed == request.Seed));
        return left is not null ? TryResume(left, out play, out why) : TryStart(spec, packs, out play, out why);
    }

    /// <summary>Rounds that can be resumed, newest first; none when progress can't be read.</summary>
    public ImmutableArray<LeftPlay> Left()
    {
        if (!keeper.TryOpen(out var store, out _))
            return [];
        return [.. store.LeftRounds().Select(l => RoundSpec.Read(l.Round.Spec) is { } spec ? new LeftPlay(l, spec) : null).OfType<LeftPlay>()];
    }

    /// <param name="why">On failure a sentence.</param>
    public bool TryResume(LeftPlay left, [NotNullWhen(true)] out RoundPlay? play, out string? why)
    {
        (play, why) = (null, null);
        var packs = new List<LoadedPack>();
        foreach (var spec in left.Spec.Packs)
        {
            var loaded = spec.Path is null ? library.Find(spec.Id) : PackLibrary.TryLoad(spec.Path, out var byPath, out _) ? byPath : null;
            if (loaded is null || loaded.Hash != spec.Hash)
            {
                why = $"The round can't go on: the pack \"{spec.Id}\" {(loaded is null ? "is no longer found" : "has changed since")}. Kept from it: {Words.Count(left.Left.Answered, "answer")}.";
                return false;
            }
            packs.Add(loaded);
        }
        if (!keeper.TryOpen(out var store, out why))
            return false;
        var round = RoundMaker.Make(left.Spec.Choices, Decks(packs, left.Spec.Choices.Filter));
        if (!TryReplay(round, store.AnswersOf(left.Left.Round.Id), out var answers))
        {
            why = "The round can't go on: it was made by another version of this program. Its answers are kept.";
            return false;
        }
        play = new(left.Left.Round.Id, round, answers);
        play = play with { HintTaken = store.HasHint(play.Id, play.Number) };
        return TryLock(play.Id, out why);
    }

    /// <summary>Makes an answer durable, and closes the round after its last. Null, or why it could not be saved.</summary>
    public string? Keep(RoundPlay next, Answered answered)
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

    /// <summary>Keeps that a hint was taken, so that leaving and resuming does not make it free. Null, or why it could not be saved.</summary>
    public string? KeepHint(RoundPlay play) => play.HintTaken ? null : keeper.Hint(new(play.Id, play.Number, clock.GetLocalNow()));

    /// <summary>The round will not be offered again; its answers stay.</summary>
    public string? GiveUp(LeftPlay left) => keeper.Close(new(left.Left.Round.Id, RoundOutcome.GivenUp, clock.GetLocalNow()));

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

    private bool TryStart(RoundSpec spec, List<LoadedPack> packs, [NotNullWhen(true)] out RoundPlay? play, out string? why)
    {
        play = null;
        var round = RoundMaker.Make(spec.Choices, Decks(packs, spec.Choices.Filter));
        if (round.Questions.IsEmpty)
        {
            why = $"No question can be made: {Words.List([.. packs.Select(p => $"\"{p.Pack.Id}\"")])} has nothing for {Words.List([.. spec.Choices.Kinds.Select(Kinds.NameOf)])}{(spec.Choices.Filter is { Tags.IsEmpty: true, NotTags.IsEmpty: true } ? "" : " with these tags")}.";
            return false;
        }
        var id = Guid.NewGuid().ToString("N");
        play = new(id, round, []);
        why = keeper.Start(new(id, clock.GetLocalNow(), spec.Write(), round.Questions.Length));
        if (why is null)
            TryLock(id, out why);
        return true;
    }

    private bool TryLock(string id, out string? why)
    {
        why = null;
        Leave();
        if (dataFolder is null)
            return true;
        _lock = RoundLock.Take(dataFolder, id);
        if (!_lock.IsHeldByAnother)
            return true;
        why = "The round is being played in another window.";
        return false;
    }

    private bool TryFindPacks(RoundRequest request, out List<LoadedPack> packs, out string? why)
    {
        (packs, why) = ([], null);
        foreach (var name in request.Packs.Distinct())
        {
            if (!LooksLikePath(name) && library.Find(name) is { } known)
                packs.Add(known);
            else if (!LooksLikePath(name))
                why = $"There is no pack \"{ForeignFile.Shown(name)}\"{DidYouMean(name)}";
            else if (PackLibrary.TryLoad(name, out var loaded, out var broken))
                packs.Add(loaded!);
            else
                why = broken!.Why is not null ? $"{broken.Summary}." : $"{Words.Count(broken.Problems!.Count, "problem")} in {ForeignFile.Shown(name)}, the first: {broken.Summary}";
            if (why is not null)
                return false;
        }
        if (request.Packs.IsEmpty)
            packs.AddRange(library.Packs);
        if (packs.Count == 0)
            why = "No pack is found beside the program or in the data folder.";
        else if (packs.DistinctBy(p => p.Pack.Id).Count() < packs.Count)
            why = $"Two of the packs have the same id, \"{packs.GroupBy(p => p.Pack.Id).First(g => g.Count() > 1).Key}\".";
        return why is null;
    }

    private static bool IsPath(RoundRequest request, LoadedPack pack) => request.Packs.Contains(pack.Path) && LooksLikePath(pack.Path);

    private static bool LooksLikePath(string name) => !Ids.IsId(name);

    private string DidYouMean(string name)
    {
        var known = library.Packs.Select(p => p.Pack.Id).ToList();
        var meant = Core.Text.Spelling.Nearest(name, known);
        return meant is not null ? $"; did you mean \"{meant}\"?" : $". There are: {string.Join(", ", known)}.";
    }

    /// <summary>What the round that was opened last lacks because a pack's map is not found, a sentence for each pack.</summary>
    public IEnumerable<string> LeftOut => _withoutMap.Select(pack => $"the map \"{pack.Map}\" of \"{pack.Id}\" is not found, so nothing is asked on it");

    private ImmutableArray<Deck> Decks(List<LoadedPack> packs, ItemFilter filter)
    {
        ImmutableArray<Deck> decks = [.. packs.Select(p => new Deck(p.Pack, p.Pack.Map is { } map ? library.Map(map, p.Path) : null, filter))];
        _withoutMap = [.. decks.Where(d => d is { Map: null, Pack.Map: not null }).Select(d => d.Pack)];
        return decks;
    }

    /// <summary>Grades the kept answers again, so that the results can tell of them. Of one that two programs gave, the first counts.</summary>
    private static bool TryReplay(Round round, IEnumerable<AnswerRow> rows, out ImmutableList<Answered> answers)
    {
        answers = [];
        foreach (var row in rows.DistinctBy(r => r.Number).OrderBy(r => r.Number))
        {
            if (row.Number < 1 || row.Number > round.Questions.Length || round.Questions[row.Number - 1] is not { } question || question.Id != row.QuestionId
                || !AnswerJson.TryRead(question, row.Given, out var request, out _, isKept: true) || request.Answer is not { } answer)
                return false;
            answers = answers.Add(new(row.Number, question, answer, Grader.Grade(question, answer), row.Hint, row.Took));
        }
        return true;
    }

    /// <summary>Short enough to be typed by whoever wants the same round.</summary>
    private static ulong NewSeed() => (ulong)Random.Shared.Next(1, 1_000_000);
}
