using System.Globalization;
using Quiz.Core.Maps;

namespace Quiz.Wording.Languages;

public sealed partial class English
{
    public override string Of(GeoPoint point) => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Abs(point.Lat):0.00}° {(point.Lat < 0 ? "S" : "N")}, {Math.Abs(point.Lon):0.00}° {(point.Lon < 0 ? "W" : "E")}");

    public override string WhichPlaceIsThis(PlaceFacts facts) => $"Which place is this? It {Lies(facts)}";

    public override string WhichRegionIsThis(RegionFacts facts) => $"Which region is this? It {Lies(facts)}";

    public override string ItIsPlace(string name, PlaceFacts facts) => $"It is {name}, which {Lies(facts)}";

    public override string ItIsRegion(string name, RegionFacts facts) => $"It is {name}, which {Lies(facts)}";

    public override string PlaceLies(string name, PlaceFacts facts, GeoPoint point) => $"{name} {Lies(facts)} It is at {Of(point)}.";

    public override string RegionLies(string name, RegionFacts facts) => $"{name} {Lies(facts)}";

    public override string LiesInPartOfMap(CompassPoint? part) => $"It lies {In(part)} of the map.";

    private string Lies(PlaceFacts facts)
    {
        var region = facts.Region is null ? "" : $" in {facts.Region},";
        var bearings = facts.Bearings.IsEmpty ? "" : $", {List([.. facts.Bearings.Select(Bearing)])}";
        return $"lies{region} {In(facts.Part)} of the map of {facts.Map}{bearings}.";
    }

    private string Lies(RegionFacts facts)
    {
        var borders = facts.Borders.IsEmpty ? "" : $", borders {List(facts.Borders)}";
        return $"lies {In(facts.Part)} of the map of {facts.Map}{borders}{(facts.HasCoast ? ", and has a coast" : "")}.";
    }

    private string Bearing(Bearing bearing) => $"{Km(bearing.Km)} {Direction(bearing.Direction)} of {bearing.From}";

    private static string In(CompassPoint? part) => part is { } point ? $"in the {Direction(point)}" : "in the middle";

    private static string Direction(CompassPoint point) => point switch
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
