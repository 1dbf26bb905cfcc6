using Quiz.Kinds.Timeline;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IDateWords
{
    public string DateTitle => "Назвати дату";

    public string DateNeeds => "подія з датою, яка має кінець";

    public string WhenWas(string title) => $"Коли це сталося: {title}?";
}
