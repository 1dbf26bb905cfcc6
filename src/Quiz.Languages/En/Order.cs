using Quiz.Kinds.Timeline;

namespace Quiz.Languages.En;

public sealed partial class English : IOrderWords
{
    public string OrderTitle => "Put in order";

    public string OrderNeeds => "three events whose order is certain";

    public string PutInOrder => "Put these events in order, earliest first.";
}
