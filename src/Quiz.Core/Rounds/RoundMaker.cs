using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Core.Rounds;

/// <summary>Draws rounds: the families take turns, and within each its kinds; no kind asks about an item or the same cards twice, and an item that another kind asked about, or an answer that another question told, comes only when no other is found.</summary>
public sealed class RoundMaker
{
    /// <summary>So many items are tried for one question before its kind is given up.</summary>
    private const int MostTries = 60;
    private const int MostRuns = 24;

    private readonly RoundChoices _choices;
    private readonly ImmutableArray<Deck> _decks;
    private readonly SplitMix64 _random;
    private readonly HashSet<string> _usedItems = new(StringComparer.Ordinal);
    private readonly HashSet<(Kind, string)> _asked = [];
    private readonly List<Question> _questions = [];
    private Queue<Question>? _run;

    private RoundMaker(RoundChoices choices, ImmutableArray<Deck> decks)
    {
        (_choices, _decks) = (choices, decks);
        _random = new(StableHash.Of([.. choices.Packs, "|", .. choices.Kinds.Select(kind => kind.Key), "|", .. choices.Filter.Tags, "|", .. choices.Filter.NotTags,
            choices.Filter.Sensitive ? "sensitive" : "", choices.Seed.ToString(CultureInfo.InvariantCulture)]));
    }

    /// <param name="decks">One for each chosen pack, in that order.</param>
    public static Round Make(RoundChoices choices, ImmutableArray<Deck> decks)
    {
        var maker = new RoundMaker(choices, decks);
        maker.Fill();
        return new(choices, [.. maker._questions]);
    }

    private void Fill()
    {
        var turns = new Queue<Queue<Kind>>(_random.Shuffled(_choices.Kinds.GroupBy(kind => kind.Family)).Select(family => new Queue<Kind>(_random.Shuffled(family))));
        while (_questions.Count < _choices.Count && turns.TryDequeue(out var kinds))
        {
            while (kinds.TryDequeue(out var kind))
            {
                if (NextOf(kind) is not { } question)
                    continue; // nothing is left to ask in this kind
                Add(question);
                kinds.Enqueue(kind);
                break;
            }
            if (kinds.Count > 0)
                turns.Enqueue(kinds);
        }
    }

    private void Add(Question question)
    {
        _questions.Add(question);
        _usedItems.Add($"{question.Pack.Id}/{question.Item}");
        _asked.Add((question.Kind, $"{question.Pack.Id}/{question.Item}"));
    }

    private Question? NextOf(Kind kind)
    {
        if (kind.ComesInRuns)
            return NextOfRun(kind);
        var items = _decks.Select(kind.ItemsOf).ToList();
        Question? spare = null;
        var tries = 0;
        foreach (var index in DrawnIndices(items.Sum(of => of.Length)))
        {
            var (deck, item) = ItemAt(items, index);
            var path = $"{deck.Pack.Id}/{Kind.PathOf(item)}";
            if (_asked.Contains((kind, path)) || (spare is not null && _usedItems.Contains(path)))
                continue;
            if (kind.Make(deck, item, _random.Next()) is not { } question || IsAskedUnderAnotherItem(question))
                continue;
            if (!_usedItems.Contains(path) && !IsTold(question) && !(_run ?? []).Take(Left).Any(card => Spoiler.Tells(question, card)))
                return question;
            spare ??= question;
            if (++tries == MostTries)
                break;
        }
        return spare;
    }

    /// <summary>Whether an earlier question of the kind had the same cards: in a small pack several events come to one question.</summary>
    private bool IsAskedUnderAnotherItem(Question question) =>
        question.Subject.Events is { IsEmpty: false } mine
        && _questions.Any(q => q.Kind == question.Kind && q.Pack.Id == question.Pack.Id && q.Subject.Events is var other
            && other.Length == mine.Length && mine.All(e => other.Any(o => o.Id == e.Id)));

    private int Left => _choices.Count - _questions.Count;

    private bool IsTold(Question question) => _questions.Exists(played => Spoiler.Tells(played, question));

    /// <summary>Indices in a drawn order, each once; of very many only some.</summary>
    private IEnumerable<int> DrawnIndices(int total)
    {
        if (total <= 2_000)
            return _random.Shuffled(Enumerable.Range(0, total));
        return Enumerable.Range(0, MostTries).Select(_ => _random.Below(total)).Distinct().ToList();
    }

    private (Deck Deck, Item Item) ItemAt(List<ImmutableArray<Item>> items, int index)
    {
        for (var d = 0; ; d++)
        {
            if (index < items[d].Length)
                return (_decks[d], items[d][index]);
            index -= items[d].Length;
        }
    }

    /// <summary>A round has one run, from one pack, so that its cards share a time line.</summary>
    private Question? NextOfRun(Kind kind)
    {
        _run ??= new(NewRun(kind));
        return _run.TryDequeue(out var question) ? question : null;
    }

    private List<Question> NewRun(Kind kind)
    {
        var able = _decks.Where(d => !kind.ItemsOf(d).IsEmpty).ToList();
        if (able.Count == 0)
            return [];
        var deck = able[_random.Below(able.Count)];
        List<Question> run = [];
        for (var tries = 0; tries < MostRuns; tries++)
        {
            run = [.. kind.Run(deck, _random.Next(), _choices.Mode == RoundMode.Endless)];
            if (!run.Take(Left).Any(IsTold))
                break;
        }
        return run;
    }
}
