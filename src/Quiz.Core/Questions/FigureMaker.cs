using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>How large, how many or how far.</summary>
public sealed class FigureMaker(Kind kind, params ImmutableArray<Quantity> quantities) : QuestionMaker
{
    public override Kind Kind => kind;

    /// <summary>A quantity's unit as packs write it.</summary>
    public static string UnitOf(Quantity quantity) => quantity switch { Quantity.Area => "km2", Quantity.Population => "people", _ => "km" };

    protected override ImmutableArray<Item> Pool(Deck deck) => [.. deck.Figures.Where(f => quantities.Contains(f.Quantity))];

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var figure = (Figure)item;
        var isNamed = deck.NameOf(figure.Of) is not null && (figure.To is null || deck.NameOf(figure.To) is not null);
        return isNamed ? (new Subject.OfFigure(figure, deck.LazyMap), new Challenge.GiveNumber(figure.Value, UnitOf(figure.Quantity))) : null;
    }
}
