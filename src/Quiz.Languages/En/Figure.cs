using Quiz.Core.Packs;
using Quiz.Kinds.Geography;

namespace Quiz.Languages.En;

public sealed partial class English : IFigureWords
{
    public string DistanceTitle => "How far";

    public string DistanceNeeds => "a distance that is exact or \"about\"";

    public string EstimateTitle => "How large, how many";

    public string EstimateNeeds => "an area or a population that is exact or \"about\"";

    public string HowLarge(string name) => $"What is the area of {name}?";

    public string HowManyPeople(string name) => $"What is the population of {name}?";

    public string HowFar(string from, string to) => $"How far is it in a straight line from {from} to {to}?";

    public string FigureIs(Figure figure, string of, string? to, string measure, string? asOf)
    {
        var about = figure.Bound == Bound.About ? "about " : "";
        var year = asOf is null ? "" : $" (as of {asOf})";
        return figure.Quantity switch
        {
            Quantity.Area => $"The area of {of} is {about}{measure}{year}.",
            Quantity.Population => $"The population of {of} is {about}{measure}{year}.",
            _ => $"From {of} to {to} it is {about}{measure}{year}.",
        };
    }
}
