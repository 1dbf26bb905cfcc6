using Quiz.Core.Maps;
using Quiz.Kinds.Geography;

namespace Quiz.Languages.En;

public sealed partial class English : IBearingWords
{
    public string BearingTitle => "Which direction";

    public string BearingNeeds => "two places on the map that lie well apart";

    public string InWhichDirection(string from, string to) => $"In which direction from {from} is {to}?";

    public string WayLies(string from, string to, double km, CompassPoint direction, int degrees) => $"{to} lies {Km(km)} {Direction(direction)} of {from} ({degrees}°).";
}
