using Quiz.Kinds.Timeline;

namespace Quiz.Languages.En;

public sealed partial class English : IInsertWords
{
    public string InsertTitle => "Place on the time line";

    public string InsertNeeds => "three events whose order is certain";

    public string WhereOnTheTimeLine => "Where does this event belong on the time line?";
}
