using Quiz.Core.Maps;
using Quiz.Kinds.Geography;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string Of(GeoPoint point) => string.Create(Numbers,
        $"{Math.Abs(point.Lat):0.00}° {(point.Lat < 0 ? "пд." : "пн.")} ш., {Math.Abs(point.Lon):0.00}° {(point.Lon < 0 ? "зх." : "сх.")} д.");

    public string LettersOf(CompassPoint point) => Rose[(int)point];

    private static readonly string[] Rose = ["пн", "пн-пн-сх", "пн-сх", "сх-пн-сх", "сх", "сх-пд-сх", "пд-сх", "пд-пд-сх", "пд", "пд-пд-зх", "пд-зх", "зх-пд-зх", "зх", "зх-пн-зх", "пн-зх", "пн-пн-зх"];

    public string DirectionsBesideAreHalfRight => "Сусідній напрямок дає половину балів.";

    public string MapReaches(string map, GeoPoint southWest, GeoPoint northEast) => $"Карта {Titled(map)}: від {Of(southWest)} до {Of(northEast)}";

    public string AskedBetween(string map, GeoPoint southWest, GeoPoint northEast) => $"На карті {Titled(map)} усе, про що питає цей раунд, лежить між {Of(southWest)} і {Of(northEast)}";

    public string TargetIsSmall => "Те, про що питання, тут менше за клітинку: + збільшує карту.";

    public string TargetIsSmallWhileTyping => "Те, про що питання, тут менше за клітинку: колесо миші збільшує карту.";

    public string LettersAreHidden => "Тут видно не всі літери: + і - змінюють масштаб, табуляція веде до кожної.";

    public string NoCandidateHere => "Під курсором немає регіону з літерою.";

    public string PickedSoFar(IReadOnlyList<string> letters) => letters.Count == 0 ? "" : $"Позначено: {string.Join(' ', letters)}";

    public string LiesInPartOfMap(CompassPoint? part) => $"Це {In(part)} карти.";

    private string Lies(PlaceFacts facts)
    {
        var region = facts.Region is null ? "" : $"; регіон – {facts.Region}";
        var bearings = facts.Bearings.IsEmpty ? "" : $" Орієнтири: {List([.. facts.Bearings.Select(Bearing)])}.";
        return $"{In(facts.Part)} карти {Titled(facts.Map)}{region}.{bearings}";
    }

    private string Lies(RegionFacts facts)
    {
        var bearings = facts.Bearings.IsEmpty ? "" : $" Орієнтири для середини: {List([.. facts.Bearings.Select(Bearing)])}.";
        var borders = facts.Borders.IsEmpty ? "" : $"; {(facts.AreSomeLeftOut ? "серед сусідів" : "сусіди")} – {List(facts.Borders)}";
        var coast = !facts.HasCoast ? "" : facts.Seas.IsEmpty ? "; є вихід до моря" : $"; є вихід до моря ({List(facts.Seas)})";
        var rivers = facts.Rivers.IsEmpty ? "" : $"; річки – {List(facts.Rivers)}";
        return $"{In(facts.Part)} карти {Titled(facts.Map)}{borders}{coast}{rivers}.{bearings}";
    }

    /// <summary>The way from the known place to this one.</summary>
    private string Bearing(Bearing bearing) => $"{bearing.From} (звідти {Km(bearing.Km)} на {Direction(bearing.Direction)})";

    private static string In(CompassPoint? part) => part is { } point ? $"{Side(point)} частина" : "середина";

    private static string Side(CompassPoint point) => point switch
    {
        CompassPoint.North => "північна",
        CompassPoint.NorthNortheast => "північно-північно-східна",
        CompassPoint.Northeast => "північно-східна",
        CompassPoint.EastNortheast => "східно-північно-східна",
        CompassPoint.East => "східна",
        CompassPoint.EastSoutheast => "східно-південно-східна",
        CompassPoint.Southeast => "південно-східна",
        CompassPoint.SouthSoutheast => "південно-південно-східна",
        CompassPoint.South => "південна",
        CompassPoint.SouthSouthwest => "південно-південно-західна",
        CompassPoint.Southwest => "південно-західна",
        CompassPoint.WestSouthwest => "західно-південно-західна",
        CompassPoint.West => "західна",
        CompassPoint.WestNorthwest => "західно-північно-західна",
        CompassPoint.Northwest => "північно-західна",
        _ => "північно-північно-західна",
    };

    public string Direction(CompassPoint point) => point switch
    {
        CompassPoint.North => "північ",
        CompassPoint.NorthNortheast => "північ-північний схід",
        CompassPoint.Northeast => "північний схід",
        CompassPoint.EastNortheast => "схід-північний схід",
        CompassPoint.East => "схід",
        CompassPoint.EastSoutheast => "схід-південний схід",
        CompassPoint.Southeast => "південний схід",
        CompassPoint.SouthSoutheast => "південь-південний схід",
        CompassPoint.South => "південь",
        CompassPoint.SouthSouthwest => "південь-південний захід",
        CompassPoint.Southwest => "південний захід",
        CompassPoint.WestSouthwest => "захід-південний захід",
        CompassPoint.West => "захід",
        CompassPoint.WestNorthwest => "захід-північний захід",
        CompassPoint.Northwest => "північний захід",
        _ => "північ-північний захід",
    };
}
