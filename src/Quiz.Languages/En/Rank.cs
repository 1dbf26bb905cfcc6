using Quiz.Core.Packs;
using Quiz.Kinds.Geography;

namespace Quiz.Languages.En;

public sealed partial class English : IRankWords
{
    public string RankTitle => "Put in order by size";

    public string RankNeeds => "three figures of one quantity, source and time that differ by 5 % or more";

    public string PutInOrderBy(Quantity quantity) => quantity switch
    {
        Quantity.Area => "Put these in order by area, largest first.",
        Quantity.Population => "Put these in order by population, largest first.",
        _ => "Put these distances in order, longest first.",
    };
}
