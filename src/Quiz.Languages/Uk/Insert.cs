using Quiz.Kinds.Timeline;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IInsertWords
{
    public string InsertTitle => "Місце на лінії часу";

    public string InsertNeeds => "три події, порядок яких відомий напевно";

    public string WhereOnTheTimeLine => "Де на лінії часу місце цієї події?";
}
