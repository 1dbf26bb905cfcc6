using Quiz.Kinds.Geography;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : INameWords
{
    public string NameTitle => "Упізнати на карті";

    public string NameNeeds => "місця з широтою й довготою на карті або її регіони";

    public string WhichPlaceIsMarked => "Яке місце позначено?";

    public string WhichRegionIsHighlighted => "Який регіон виділено?";

    public string WhichPlaceIsThis(PlaceFacts facts) => $"Яке це місце? Де воно: {Lies(facts)}";

    public string WhichRegionIsThis(RegionFacts facts) => $"Який це регіон? Де він: {Lies(facts)}";

    public string ItIsPlace(string name, PlaceFacts facts) => $"Це {name}: {Lies(facts)}";

    public string ItIsRegion(string name, RegionFacts facts) => $"Це {name}: {Lies(facts)}";
}
