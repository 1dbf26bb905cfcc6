using Quiz.Core.Maps;
using Quiz.Kinds.Geography;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : ILocateWords
{
    public string LocateTitle => "Знайти на карті";

    public string LocateNeeds => "місця з широтою й довготою на карті або її регіони";

    public string WhereIsPlace(string name) => $"Де на карті {name}?";

    public string WhereIsRegion(string name) => $"Де на карті {name}? Підійде будь-яка точка в межах регіону.";

    public string PlaceLies(string name, PlaceFacts facts, GeoPoint point) => $"{name}: {Lies(facts)} Координати: {Of(point)}";

    public string RegionLies(string name, RegionFacts facts) => $"{name}: {Lies(facts)}";
}
