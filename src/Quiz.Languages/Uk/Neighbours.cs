using Quiz.Kinds.Geography;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : INeighboursWords
{
    public string NeighboursTitle => "Сусіди";

    public string NeighboursNeeds => "регіон із двома або більше сусідами";

    public string WhichRegionsBorder(string name) => $"{name}: які регіони мають із цим спільну межу? Позначте всі.";
}
