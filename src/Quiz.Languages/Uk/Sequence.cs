using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : ISequenceWords
{
    public string SequenceTitle => "Перебіг подій";

    public string SequenceNeeds => "три висловлювання чи висновки з текстами, порядок яких відомий напевно";

    public string PutStepsInOrder => "Розташуйте ці заяви й висновки за часом, починаючи з найранішого.";

    public string SaidOnCard(string who, Act act, string text) => $"{who} ({NounOf(act)}): {text}";

    public string FoundOnCard(string text) => $"Висновок: {text}";
}
