using Quiz.Core.Maps;
using Quiz.Kinds.Geography;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IBearingWords
{
    public string BearingTitle => "Який напрямок";

    public string BearingNeeds => "два місця на карті, досить далекі одне від одного";

    public string InWhichDirection(string from, string to) => $"Початок шляху: {from}. У якому напрямку звідти {to}?";

    public string WayLies(string from, string to, double km, CompassPoint direction, int degrees) => $"{to}: орієнтир – {from} (звідти {Km(km)} на {Direction(direction)}, {degrees}°).";
}
