using Quiz.Kinds.Written;

namespace Quiz.Languages.En;

public sealed partial class English : IWrittenWords
{
    public string ChoiceTitle => "Choice";

    public string ChoicesTitle => "Several choices";

    public string WrittenOrderTitle => "Order";

    public string NumberTitle => "Number";

    public string WrittenDateTitle => "Date";

    public string PointTitle => "Point on the map";

    public string TextTitle => "Answer in a word";

    public string WrittenNeeds => "a hand-written question of this kind";
}
