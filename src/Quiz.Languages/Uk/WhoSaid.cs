using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IWhoSaidWords
{
    public string WhoSaidTitle => "Чиї це слова";

    public string WhoSaidNeeds => "висловлювання з текстом і ще інші мовці";

    public string WhoDidThis(Act act) => act switch
    {
        Act.Denial => "Хто висловив таке заперечення, цими словами чи за змістом?",
        Act.Claim => "Хто це заявив?",
        Act.Confirmation or Act.PartialConfirmation => "Хто це підтвердив?",
        Act.Query => "Хто про це запитав?",
        _ => "Хто це сказав?",
    };
}
