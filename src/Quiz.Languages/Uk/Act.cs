using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IActWords
{
    public string ActTitle => "Чим була заява";

    public string ActNeeds => "висловлювання з текстом, яке відповідає на інше";

    public string WhichAct => "Чим була ця заява?";

    public string Option(Act act) => act switch
    {
        Act.Claim => "Твердження: каже, що щось є або сталося",
        Act.Denial => "Заперечення: каже, що сказане кимось не відповідає дійсності",
        Act.Confirmation => "Підтвердження: каже, що сказане кимось іншим відповідає дійсності",
        Act.PartialConfirmation => "Часткове підтвердження: каже, що дещо з цього відповідає дійсності",
        Act.NoComment => "Без коментаря: не підтверджує й не заперечує",
        _ => "Запит: питає, чи це так",
    };

    public string AnsweringLabel => "Відповідь на";
}
