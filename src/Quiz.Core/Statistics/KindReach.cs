using Quiz.Core.Questions;

namespace Quiz.Core.Statistics;

/// <summary>How many items of a pack a kind can ask about.</summary>
/// <param name="Pool">Items of its sort.</param>
/// <param name="Askable">Of which a fair question can be made.</param>
/// <param name="IsEstimate">Where there are so many that only some were tried.</param>
public sealed record KindReach(Kind Kind, int Pool, int Askable, bool IsEstimate)
{
    /// <summary>Of more items so many are tried, spread over all.</summary>
    private const int MostTried = 250;

    internal static KindReach Of(Deck deck, Kind kind)
    {
        var items = kind.ItemsOf(deck);
        var tried = Sample.Of(items, MostTried);
        var made = tried.Count(item => kind.MayAskAbout(deck, item));
        return new(kind, items.Length, tried.IsEmpty ? 0 : (int)Math.Round((double)made * items.Length / tried.Length), tried.Length < items.Length);
    }
}
