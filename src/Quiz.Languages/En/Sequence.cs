using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.En;

public sealed partial class English : ISequenceWords
{
    public string SequenceTitle => "How it went on";

    public string SequenceNeeds => "three statements or findings with texts whose order is certain";

    public string PutStepsInOrder => "Put these statements and findings in order, earliest first.";

    public string SaidOnCard(string who, Act act, string text) => $"{Closed(who)} {Did(act)}: {text}";

    public string FoundOnCard(string text) => $"Finding: {text}";
}
