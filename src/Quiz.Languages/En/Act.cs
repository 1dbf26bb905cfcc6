using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.En;

public sealed partial class English : IActWords
{
    public string ActTitle => "What it was";

    public string ActNeeds => "a statement with a text that answers another";

    public string WhichAct => "What was this statement?";

    public string Option(Act act) => act switch
    {
        Act.Claim => "A claim: says that something is so",
        Act.Denial => "A denial: says that what somebody stated is not so",
        Act.Confirmation => "A confirmation: says that what somebody else stated is so",
        Act.PartialConfirmation => "A partial confirmation: says that some of it is so",
        Act.NoComment => "No comment: neither confirms nor denies",
        _ => "A query: asks whether something is so",
    };

    public string AnsweringLabel => "Answering";
}
