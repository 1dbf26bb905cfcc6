using Quiz.Core.Maps;
using Quiz.Kinds.Geography;

namespace Quiz.Languages.En;

public sealed partial class English : ILocateWords
{
    public string LocateTitle => "Find on the map";

    public string LocateNeeds => "places with lat and lon on the map, or regions of it";

    public string WhereIsPlace(string name) => $"Where is {name}?";

    public string WhereIsRegion(string name) => $"Where is {name}? Any point in it is right.";

    public string PlaceLies(string name, PlaceFacts facts, GeoPoint point) => $"{name} {Lies(facts)} It is at {Of(point)}.";

    public string RegionLies(string name, RegionFacts facts) => $"{name} {Lies(facts)}";
}
