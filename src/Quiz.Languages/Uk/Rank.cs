using Quiz.Core.Packs;
using Quiz.Kinds.Geography;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IRankWords
{
    public string RankTitle => "Від найбільшого";

    public string RankNeeds => "три числа однієї величини, з одного джерела й одного часу, що різняться щонайменше на 5 %";

    public string PutInOrderBy(Quantity quantity) => quantity switch
    {
        Quantity.Area => "Розташуйте за площею, починаючи з найбільшої.",
        Quantity.Population => "Розташуйте за кількістю населення, починаючи з найбільшої.",
        _ => "Розташуйте ці відстані, починаючи з найбільшої.",
    };
}
