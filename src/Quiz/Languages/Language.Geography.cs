using Quiz.Core.Maps;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string Of(GeoPoint point);

    /// <summary>The noun: "north-east".</summary>
    public abstract string Direction(CompassPoint point);

    /// <summary>The letters that it is written with in short: "SE".</summary>
    public abstract string LettersOf(CompassPoint point);

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
