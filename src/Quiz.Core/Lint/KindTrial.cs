using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Core.Lint;

/// <summary>Finds out whether a kind can be asked by trying to make a question of it, first from a part of a large pack.</summary>
internal sealed class KindTrial(Pack pack, Map? map, ImmutableArray<string> genericWords)
{
    /// <summary>So many items are tried, spread over all.</summary>
    private const int MostItems = 40;
    /// <summary>Of more events so many are a part.</summary>
    private const int PartOfEvents = 200;

    private readonly Lazy<Deck> _whole = new(() => DeckOf(pack, map, genericWords));
    private readonly Lazy<Deck> _part = new(() => DeckOf(pack with { Events = Sample.Of(pack.Events, PartOfEvents) }, map, genericWords));

    public bool CanAsk(Kind kind) => CanAsk(_part.Value, kind) || (pack.Events.Length > PartOfEvents && CanAsk(_whole.Value, kind));

    private static bool CanAsk(Deck deck, Kind kind)
    {
        return Sample.Of(kind.ItemsOf(deck), MostItems).Any(item => kind.CanAskAbout(deck, item));
    }

    private static Deck DeckOf(Pack pack, Map? map, ImmutableArray<string> genericWords) => new(pack, map, ItemFilter.Default with { Sensitive = true }, genericWords);
}
