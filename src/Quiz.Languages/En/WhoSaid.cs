using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.En;

public sealed partial class English : IWhoSaidWords
{
    public string WhoSaidTitle => "Who said it";

    public string WhoSaidNeeds => "a statement with a text, and other actors";

    public string WhoDidThis(Act act) => act switch
    {
        Act.Denial => "Who denied, in these words or to this effect?",
        Act.Claim => "Who stated this?",
        Act.Confirmation or Act.PartialConfirmation => "Who confirmed this?",
        Act.Query => "Who asked this?",
        _ => "Who said this?",
    };
}
