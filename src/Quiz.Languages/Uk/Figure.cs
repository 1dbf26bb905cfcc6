using Quiz.Core.Packs;
using Quiz.Kinds.Geography;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IFigureWords
{
    public string DistanceTitle => "Яка відстань";

    public string DistanceNeeds => "точна або приблизна відстань";

    public string EstimateTitle => "Площа й населення";

    public string EstimateNeeds => "точна або приблизна площа чи кількість населення";

    public string HowLarge(string name) => $"{name}: яка площа?";

    public string HowManyPeople(string name) => $"{name}: яка кількість населення?";

    public string HowFar(string from, string to) => $"{from} – {to}: яка відстань по прямій?";

    public string FigureIs(Figure figure, string of, string? to, string measure, string? asOf)
    {
        var about = figure.Bound == Bound.About ? "близько " : "";
        var year = asOf is null ? "" : $" (станом на {asOf})";
        return figure.Quantity switch
        {
            Quantity.Area => $"{of}: площа – {about}{measure}{year}.",
            Quantity.Population => $"{of}: кількість населення – {about}{measure}{year}.",
            _ => $"{of} – {to}: {about}{measure}{year}.",
        };
    }
}
