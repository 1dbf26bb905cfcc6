using System.Globalization;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Kinds.Geography;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string Of(GeoPoint point) => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Abs(point.Lat):0.00}° {(point.Lat < 0 ? "S" : "N")}, {Math.Abs(point.Lon):0.00}° {(point.Lon < 0 ? "W" : "E")}");

    public string LettersOf(CompassPoint point) => Rose[(int)point];

    private static readonly string[] Rose = ["N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"];

    public string DirectionsBesideAreHalfRight => "A direction beside the right one is worth half the points.";

    public string MapReaches(string map, GeoPoint southWest, GeoPoint northEast) => $"The map of {Named(map)} reaches from {Of(southWest)} to {Of(northEast)}.";

    public string AskedBetween(string map, GeoPoint southWest, GeoPoint northEast) => $"On the map of {Named(map)} it lies between {Of(southWest)} and {Of(northEast)}, as all that is asked in this round.";

    public string TargetIsSmall => "What is asked for is smaller than a cell here: + shows the map larger.";

    public string TargetIsSmallWhileTyping => "What is asked for is smaller than a cell here: Ctrl+Up shows the map larger.";

    public string LettersAreHidden => "Not every letter shows here: + and - zoom, Tab goes to each.";

    public string NoCandidateHere => "No region with a letter is under the cursor.";

    public string PickedSoFar(IReadOnlyList<string> letters) => letters.Count == 0 ? "" : $"Picked: {string.Join(' ', letters)}";

    public string LiesInPartOfMap(CompassPoint? part) => $"It lies {In(part)} of the map.";

    private string Lies(PlaceFacts facts)
    {
        var region = facts.Region is null ? "" : $" in {facts.Region},";
        var bearings = facts.Bearings.IsEmpty ? "" : $", {List([.. facts.Bearings.Select(Bearing)])}";
        return Texts.Ended($"lies{region} {In(facts.Part)} of the map of {Named(facts.Map)}{bearings}");
    }

    private string Lies(RegionFacts facts)
    {
        List<string> parts = [];
        if (!facts.Bearings.IsEmpty)
            parts.Add($"has its middle {List([.. facts.Bearings.Select(Bearing)])}");
        if (!facts.Borders.IsEmpty)
            parts.Add($"borders {(facts.AreSomeLeftOut ? "among others " : "")}{List(facts.Borders)}");
        if (facts.HasCoast)
            parts.Add(facts.Seas.IsEmpty ? "has a coast" : $"has a coast on {List([.. facts.Seas.Select(WithThe)])}");
        if (!facts.Rivers.IsEmpty)
            parts.Add($"lies on {List([.. facts.Rivers.Select(WithThe)])}");
        var told = parts.Count == 0 ? "" : parts.Count == 1 ? $" and {parts[0]}" : $", {string.Join(", ", parts[..^1])}, and {parts[^1]}";
        return Texts.Ended($"lies {In(facts.Part)} of the map of {Named(facts.Map)}{told}");
    }

    private static string WithThe(string name) => $"the {name}";

    /// <summary>A map's title within a sentence.</summary>
    private static string Named(string map) => map.StartsWith("The ", StringComparison.Ordinal) ? $"the {map[4..]}" : map;

    private string Bearing(Bearing bearing) => $"{Km(bearing.Km)} {Direction(bearing.Direction)} of {bearing.From}";

    private string In(CompassPoint? part) => part is { } point ? $"in the {Direction(point)}" : "in the middle";

    public string Direction(CompassPoint point) => point switch
    {
        CompassPoint.North => "north",
        CompassPoint.NorthNortheast => "north-northeast",
        CompassPoint.Northeast => "northeast",
        CompassPoint.EastNortheast => "east-northeast",
        CompassPoint.East => "east",
        CompassPoint.EastSoutheast => "east-southeast",
        CompassPoint.Southeast => "southeast",
        CompassPoint.SouthSoutheast => "south-southeast",
        CompassPoint.South => "south",
        CompassPoint.SouthSouthwest => "south-southwest",
        CompassPoint.Southwest => "southwest",
        CompassPoint.WestSouthwest => "west-southwest",
        CompassPoint.West => "west",
        CompassPoint.WestNorthwest => "west-northwest",
        CompassPoint.Northwest => "northwest",
        _ => "north-northwest",
    };
}
