using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Languages;

namespace Quiz.Tests.Questions;

public class OpenDatesTests
{
    private static Event EventAt(string date) => new() { Id = date.Replace("/", "-").Replace(".", "x"), Title = date, Date = EdtfDate.Parse(date) };

    private static Deck DeckOf(params string[] dates) =>
        new(new Pack { Id = "open", Version = "1.0.0", Title = "Open", Events = [.. dates.Select(EventAt)] }, null, ItemFilter.Default, Spoken.GenericWords);

    [Theory, InlineData("1985/..", "1980"), InlineData("../1985", "1990"), InlineData("../1985", "1990/..")]
    public void Which_came_first_is_asked_of_events_without_end(string open, string other)
    {
        var deck = DeckOf(open, other);
        Assert.NotNull(TheKind.First.Make(deck, deck.Events[0], seed: 1));
        Assert.NotNull(TheKind.First.Make(deck, deck.Events[1], seed: 1));
    }
}
