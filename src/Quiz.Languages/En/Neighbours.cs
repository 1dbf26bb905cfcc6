using Quiz.Kinds.Geography;

namespace Quiz.Languages.En;

public sealed partial class English : INeighboursWords
{
    public string NeighboursTitle => "Neighbours";

    public string NeighboursNeeds => "a region with two neighbours or more";

    public string WhichRegionsBorder(string name) => $"Which of these border {name}? Pick all of them.";
}
