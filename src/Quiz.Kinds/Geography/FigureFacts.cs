using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Kinds.Geography;

/// <summary>What is said of a figure with a question about it.</summary>
internal static class FigureFacts
{
    /// <summary>Of when it is and who gives it.</summary>
    public static ImmutableArray<Fact> Of(IQuestionWords language, Pack pack, Figure figure) =>
    [
        .. figure.AsOf is { } asOf ? [new Fact(language.AsOfFact, language.Of(asOf))] : ImmutableArray<Fact>.Empty,
        .. figure.Sources.Select(pack.Source).OfType<Source>().Take(1).Select(source => new Fact(language.SourceLabel, source.Publisher ?? source.Title)),
    ];

    /// <summary>A place or region by its id. Questions are made only about those with a name.</summary>
    public static string NameOf(Pack pack, string placeOrRegion) => pack.Place(placeOrRegion)?.Name ?? pack.Region(placeOrRegion)?.Name ?? placeOrRegion;
}
