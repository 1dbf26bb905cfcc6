using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Geography;

/// <summary>How large, how many or how far: <c>distance</c> and <c>estimate</c>, which differ in what they measure.</summary>
public sealed class FigureKind(string name, AskingRule rule, Func<IFigureWords, (string Title, string Needs)> labels, params ImmutableArray<Quantity> quantities) : WordedKind<FigureSubject, IFigureWords>
{
    public static FigureKind Distance { get; } = new(
        "distance",
        new("/figures", p => p.Figures.Any(f => f.Quantity == Quantity.Distance), "wanted a distance whose \"bound\" is exact or about"),
        words => (words.DistanceTitle, words.DistanceNeeds),
        Quantity.Distance);

    public static FigureKind Estimate { get; } = new(
        "estimate",
        new("/figures", p => p.Figures.Any(f => f.Quantity != Quantity.Distance), "wanted an area or a population whose \"bound\" is exact or about"),
        words => (words.EstimateTitle, words.EstimateNeeds),
        Quantity.Area,
        Quantity.Population);

    public override string Name => name;

    public override Family Family => Family.Geography;

    public override FormSpec Form => new(FormType.Number);

    public override ImmutableArray<AskingRule> AskingRules => [rule];

    protected override string Title(IFigureWords words) => labels(words).Title;

    protected override string Needs(IFigureWords words) => labels(words).Needs;

    protected override IFigureWords In(IQuestionWords language) => language;

    protected override ImmutableArray<Item> Pool(Deck deck) => [.. deck.Figures.Where(f => quantities.Contains(f.Quantity))];

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var figure = (Figure)item;
        var isNamed = deck.NameOf(figure.Of) is not null && (figure.To is null || deck.NameOf(figure.To) is not null);
        return isNamed ? new(new FigureSubject(figure, deck.LazyMap), new NumberForm(figure.Value, figure.Unit)) : null;
    }

    protected override Wording Word(IFigureWords words, IQuestionWords language, Question question, FigureSubject subject)
    {
        var (pack, figure) = (question.Pack, subject.Figure);
        var (of, to) = (FigureFacts.NameOf(pack, figure.Of), figure.To is null ? null : FigureFacts.NameOf(pack, figure.To));
        var prompt = figure.Quantity switch
        {
            Quantity.Area => words.HowLarge(of),
            Quantity.Population => words.HowManyPeople(of),
            _ => words.HowFar(of, to!),
        };
        return new(prompt)
        {
            Facts = FigureFacts.Of(language, pack, figure),
            Why = [words.FigureIs(figure, of, to, language.Measure(figure.Value, figure.Unit), figure.AsOf is null ? null : language.Of(figure.AsOf))],
            Notes = Notes(figure.Note),
            Sources = Sources(pack, figure.Sources),
            Scene = new(() => SceneOf(pack, subject)),
        };
    }

    private static Scene? SceneOf(Pack pack, FigureSubject subject)
    {
        if (subject.Map.Value is not { } map)
            return null;
        ImmutableArray<string> ends = subject.Figure.To is { } to ? [subject.Figure.Of, to] : [subject.Figure.Of];
        ImmutableArray<MapThing> found = [.. ends.Select(id => ThingOf(pack, map, id, isEnd: ends.Length > 1)).OfType<MapThing>()];
        return found.Length == ends.Length ? new(map) { Found = found } : null;
    }

    /// <summary>A place on the map, or a region: of a way where its label stands.</summary>
    private static MapThing? ThingOf(Pack pack, Map map, string id, bool isEnd)
    {
        var name = pack.Place(id)?.Name ?? pack.Region(id)?.Name ?? "";
        if (map.Region(id) is { } region)
            return isEnd ? new(null, region.Label, name) : new(region.Code, null, name);
        return pack.Place(id) is { Approximate: false, Point: { } point } && map.Bounds.Contains(point) ? new(null, point, name) : null;
    }
}

/// <param name="Map">Read only where it is shown; null for a pack without one.</param>
public sealed record FigureSubject(Figure Figure, Lazy<Map?> Map) : Subject;

/// <summary>What must be worded of <see cref="FigureKind"/>.</summary>
public interface IFigureWords
{
    string DistanceTitle { get; }

    string DistanceNeeds { get; }

    string EstimateTitle { get; }

    string EstimateNeeds { get; }

    string HowLarge(string name);

    string HowManyPeople(string name);

    string HowFar(string from, string to);

    /// <summary>The right number; a sentence.</summary>
    string FigureIs(Figure figure, string of, string? to, string measure, string? asOf);
}
