using Quiz.Kinds.Written;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IWrittenWords
{
    public string ChoiceTitle => "Вибір відповіді";

    public string ChoicesTitle => "Кілька відповідей";

    public string WrittenOrderTitle => "Порядок";

    public string NumberTitle => "Число";

    public string WrittenDateTitle => "Дата";

    public string PointTitle => "Точка на карті";

    public string TextTitle => "Коротка відповідь";

    public string WrittenNeeds => "власне запитання цього виду";
}
