using Quiz.Kinds.Timeline;

namespace Quiz.Languages.En;

public sealed partial class English : IFirstWords
{
    public string FirstTitle => "Which came first";

    public string FirstNeeds => "two events of which one certainly came first";

    public string WhichCameFirst => "Which of these came first?";
}
