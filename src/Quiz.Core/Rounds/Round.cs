using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Core.Rounds;

/// <summary>What sort of round it is.</summary>
public enum RoundMode
{
    Usual,
    /// <summary>The round of a day: the same for everyone.</summary>
    Daily,
    /// <summary>One run that ends only with its lives or its cards.</summary>
    Endless,
    /// <summary>What was missed when it was last asked.</summary>
    Missed,
}

/// <summary>What a round is made from; the same choices from the same packs give the same round on every machine.</summary>
/// <param name="Packs">Ids, in the order they were chosen.</param>
/// <param name="Kinds">At least one, in the order of their table.</param>
/// <param name="Count">Questions wanted, from 1 to <see cref="MostQuestions"/>; there may be fewer to ask.</param>
public sealed record RoundChoices(ImmutableArray<string> Packs, ImmutableArray<Kind> Kinds, ItemFilter Filter, int Count, ulong Seed)
{
    public const int UsualCount = 10;
    public const int MostQuestions = 1_000;

    /// <summary>The only items that may be asked about, as pack and path: <c>space/events/laika</c>. Empty for all.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    public RoundMode Mode { get; init; }

    /// <summary>Of a daily round, by the clock of who plays it; null for any other.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What questions are drawn from in a pack, under these choices.</summary>
    /// <param name="map">Of the pack; read when a question first needs it.</param>
    /// <param name="genericWords">As a deck takes them.</param>
    public Deck DeckOf(Pack pack, Lazy<Map?> map, ImmutableArray<string> genericWords) => new(pack, map, Filter, genericWords, Only.IsEmpty ? null : [.. Only.Where(o => o.StartsWith($"{pack.Id}/", StringComparison.Ordinal)).Select(o => o[(pack.Id.Length + 1)..])]);
}

/// <summary>A list of questions made from packs, kinds, filters, count and seed.</summary>
public sealed record Round(RoundChoices Choices, ImmutableArray<Question> Questions);
