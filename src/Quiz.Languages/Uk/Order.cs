using Quiz.Kinds.Timeline;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IOrderWords
{
    public string OrderTitle => "Розташувати за часом";

    public string OrderNeeds => "три події, порядок яких відомий напевно";

    public string PutInOrder => "Розташуйте ці події за часом, починаючи з найранішої.";
}
