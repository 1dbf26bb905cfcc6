using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>What questions are drawn from: a deck of each pack, with its map.</summary>
internal sealed class PackDecks(PackLibrary library, List<LoadedPack> packs, RoundChoices choices)
{
    public ImmutableArray<Deck> All { get; } = [.. packs.Select(p => choices.DeckOf(p.Pack, new Lazy<Map?>(() => p.Pack.Map is { } map ? library.Map(map, p.Path) : null), Spoken.GenericWords))];

    /// <summary>What is lacking because a pack's map is not found, a sentence for each pack. Known once questions were made.</summary>
    public IEnumerable<string> LeftOut(ILanguage language) => All.Where(d => d.LacksMap).Select(d =>
        library.BrokenMap(d.Pack.Map!) is { } broken ? language.MapIsBroken(d.Pack.Map!, d.Pack.Id, broken.Summary(language)) : language.MapIsNotFound(d.Pack.Map!, d.Pack.Id));

    /// <summary>Why no question could be made, a sentence.</summary>
    public string WhyNone(ILanguage language) => choices.Filter is not { From: null, To: null } ? language.NothingInSpan : language.NoQuestionCanBeMade(
        [.. packs.Select(p => p.Pack.Id)],
        choices.Kinds.SequenceEqual(KindTable.All) ? [] : [.. choices.Kinds.Select(kind => kind.Name).Distinct()],
        choices.Filter.Tags,
        choices.Filter.NotTags);

    /// <summary>Short enough to be typed by whoever wants the same questions.</summary>
    public static ulong NewSeed() => (ulong)Random.Shared.Next(1, 1_000_000);
}
