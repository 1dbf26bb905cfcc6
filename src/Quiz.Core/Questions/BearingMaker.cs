using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>In which of eight directions one place lies from another; the directions beside the right one are worth a half.</summary>
/// <remarks>
/// Over long ways there are two answers: the direction in which the shortest way sets out, and the one that a line on a map of Mercator's
/// keeps. Only pairs are asked about in which both are the same of the eight, and neither is near to the next.
/// </remarks>
public sealed class BearingMaker : QuestionMaker
{
    /// <summary>Degrees between a direction and where the next one begins.</summary>
    private const double LeastMargin = 4;

    /// <summary>Of the map's diagonal: nearer places are within a blink of each other.</summary>
    private const double LeastWay = 0.03;

    private const double HalfSector = 22.5;
    private const int Directions = 8;

    public override Kind Kind => Kind.Bearing;

    /// <summary>A direction as the options' keys name it: "north", "north-east".</summary>
    public static string NameOf(CompassPoint direction) => Names[(int)direction / 2];

    private static readonly ImmutableArray<string> Names = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

    /// <summary>The direction of an option's key.</summary>
    public static CompassPoint DirectionOf(string key) => (CompassPoint)(2 * Names.IndexOf(key));

    protected override ImmutableArray<Item> Pool(Deck deck) => deck.Places.Length >= 2 ? ImmutableArray<Item>.CastUp(deck.Places) : [];

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        if (deck.Map is not { } map || item is not Place { Point: not null } to)
            return null;
        var from = random.Shuffled(deck.Places.Where(p => p.Id != to.Id && p.Name != to.Name)).FirstOrDefault(p => IsFair(map, p.Point!.Value, to.Point.Value));
        if (from is null)
            return null;
        var right = (int)Geodesy.Compass8(Geodesy.BearingDegrees(from.Point!.Value, to.Point.Value)) / 2;
        return (new Subject.Way(from, to, map), new Challenge.PickOne([.. Names.Select(name => new Option(name, name))], right)
        {
            HalfRight = [(right + 1) % Directions, (right + Directions - 1) % Directions],
        });
    }

    private static bool IsFair(Map map, GeoPoint from, GeoPoint to)
    {
        if (Geodesy.DistanceKm(from, to) < LeastWay * map.DiagonalKm)
            return false;
        var (shortest, straight) = (Geodesy.BearingDegrees(from, to), Geodesy.RhumbDegrees(from, to));
        return Geodesy.Compass8(shortest) == Geodesy.Compass8(straight) && IsClear(shortest) && IsClear(straight);
    }

    private static bool IsClear(double degrees) => Math.Abs(Math.IEEERemainder(degrees, 2 * HalfSector)) <= HalfSector - LeastMargin;
}
