using Quiz.Kinds.Timeline;

namespace Quiz.Languages.En;

public sealed partial class English : IDateWords
{
    public string DateTitle => "Give the date";

    public string DateNeeds => "an event with a date that ends";

    public string WhenWas(string title) => $"When was this: {title}?";
}
