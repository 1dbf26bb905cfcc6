using Quiz.Kinds.Timeline;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IFirstWords
{
    public string FirstTitle => "Що було раніше";

    public string FirstNeeds => "дві події, з яких одна напевно була раніше";

    public string WhichCameFirst => "Що з цього було раніше?";
}
