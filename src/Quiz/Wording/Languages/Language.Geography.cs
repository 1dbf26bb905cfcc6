using System.Collections.Immutable;
using Quiz.Core.Maps;

namespace Quiz.Wording.Languages;

public abstract partial class Language
{
    public abstract string Of(GeoPoint point);

    public abstract string WhichPlaceIsThis(PlaceFacts facts);

    public abstract string WhichRegionIsThis(RegionFacts facts);

    public abstract string ItIsPlace(string name, PlaceFacts facts);

    public abstract string ItIsRegion(string name, RegionFacts facts);

    public abstract string PlaceLies(string name, PlaceFacts facts, GeoPoint point);

    public abstract string RegionLies(string name, RegionFacts facts);

    /// <summary>The noun: "north-east".</summary>
    public abstract string Direction(CompassPoint point);

    /// <summary>The letters that it is written with in short: "SE".</summary>
    public abstract string LettersOf(CompassPoint point);

    /// <summary>What kilometres are called after a number, in small letters.</summary>
    public abstract ImmutableArray<string> KilometreWords { get; }

    /// <summary>What may stand before a direction: "120 km to the south of".</summary>
    public abstract string BeforeDirection { get; }

    /// <summary>What stands between a direction and the place that it is from.</summary>
    public abstract ImmutableArray<string> AfterDirection { get; }

    public abstract string InWhichDirection(string from, string to);

    public abstract string WayLies(string from, string to, double km, CompassPoint direction, int degrees);

    public abstract string DirectionsBesideAreHalfRight { get; }

    /// <summary>What a map shows, for whoever does not see it.</summary>
    public abstract string MapReaches(string map, GeoPoint southWest, GeoPoint northEast);

    /// <summary>The same of a part of the map, where all that is asked for lies.</summary>
    public abstract string AskedBetween(string map, GeoPoint southWest, GeoPoint northEast);

    public abstract string TargetIsSmall { get; }

    public abstract string TargetIsSmallWhileTyping { get; }

    public abstract string LettersAreHidden { get; }

    public abstract string NoCandidateHere { get; }

    /// <param name="letters">May be empty.</param>
    public abstract string PickedSoFar(IReadOnlyList<string> letters);

    /// <param name="part">Null for the middle.</param>
    public abstract string LiesInPartOfMap(CompassPoint? part);
}
