using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Questions;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Wording;

public class HintWordsTests
{
    [Theory] // the dates of the event that is told of and of the other
    [InlineData("1985-06-08", "1999", "the 1980s")]
    [InlineData("1985-06-08", "1986", "1985")]
    [InlineData("1985-06-08", "1985-07", "June 1985")]
    [InlineData("1985-06-08", "1985-06-09", "8 June 1985")]
    [InlineData("1978/1983", "1999", "1978 to 1983")] // fits no decade
    [InlineData("0044-03", "0099", "AD 44")]
    [InlineData("-0043-03-15", "0014", "44 BC")]
    [InlineData("1990/..", "1980", "since 1990")]
    [InlineData("Y12000", "Y13000", "the year 12,000")]
    public void Which_of_two_came_first_is_hinted_by_no_more_of_a_date_than_is_needed(string date, string other, string words)
    {
        var pack = Pack($"\"events\":[{Event("a", date)},{Event("b", other)}]");
        var hints = Enumerable.Range(0, 20).Select(seed => Spoken.English.Word(Ask(pack, TheKind.First, "a", (ulong)seed)).Hint).Distinct().ToList();
        Assert.Contains($"a, Title of a: {words}.", hints);
        Assert.Equal(2, hints.Count);
    }

    [Fact]
    public void An_order_is_hinted_by_a_card_to_begin_or_end_with() => Assert.Matches("^(Begin|End) with this: Title of e[0-9]+\\.$", Spoken.English.Word(Ask(Full, TheKind.Order, "e3")).Hint);

    [Fact]
    public void A_typed_name_is_hinted_by_its_first_letter_and_its_length()
    {
        var typed = Enumerable.Range(0, 30).Select(seed => Ask(Full, TheKind.Name, "p0", (ulong)seed)).First(q => q.Form is NameForm { Options.Length: 0 });
        Assert.Equal("It begins with A and has 5 characters.", Spoken.English.Word(typed).Hint);
    }
}
