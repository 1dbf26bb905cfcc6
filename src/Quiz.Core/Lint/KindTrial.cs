using Quiz.Core.Questions;

namespace Quiz.Core.Lint;

/// <summary>Finds out whether a kind can be asked by trying to make a question of it.</summary>
internal static class KindTrial
{
    /// <summary>So many items are tried, spread over all, each with so many seeds.</summary>
    private const int MostItems = 40;
    private const int Seeds = 3;

    public static bool CanAsk(Deck deck, Kind kind)
    {
        var maker = QuestionMakers.Of(kind);
        var items = maker.ItemsOf(deck);
        var tried = Math.Min(items.Length, MostItems);
        for (var i = 0; i < tried; i++)
        {
            for (ulong seed = 1; seed <= Seeds; seed++)
            {
                if (maker.Make(deck, items[(int)((long)i * items.Length / tried)], seed) is not null)
                    return true;
            }
        }
        return false;
    }
}
