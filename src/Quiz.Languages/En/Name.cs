using Quiz.Kinds.Geography;

namespace Quiz.Languages.En;

public sealed partial class English : INameWords
{
    public string NameTitle => "Name it";

    public string NameNeeds => "places with lat and lon on the map, or regions of it";

    public string WhichPlaceIsMarked => "Which place is marked?";

    public string WhichRegionIsHighlighted => "What is highlighted on the map?";

    public string WhichPlaceIsThis(PlaceFacts facts) => $"Which place is this? It {Lies(facts)}";

    public string WhichRegionIsThis(RegionFacts facts) => $"What is this on the map? It {Lies(facts)}";

    public string ItIsPlace(string name, PlaceFacts facts) => $"It is {name}, which {Lies(facts)}";

    public string ItIsRegion(string name, RegionFacts facts) => $"It is {name}, which {Lies(facts)}";
}
