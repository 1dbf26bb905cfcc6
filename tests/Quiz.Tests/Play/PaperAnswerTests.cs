using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Questions;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Play;

public class PaperAnswerTests
{
    [Theory]
    [InlineData("q0", "b", "1")]
    [InlineData("q0", "B)", "1")]
    [InlineData("q0", "(b).", "1")]
    [InlineData("q0", "\u00A0b \t", "1")]
    [InlineData("q0", "с", "2")] // from a Ukrainian keyboard
    [InlineData("q0", "в", null)] // which may be b or the third letter
    [InlineData("q0", "ab", null)]
    [InlineData("q0", "d", null)]
    [InlineData("q0", "=HYPERLINK(\"b\")", null)]
    [InlineData("q3", "a, c", "0,2")]
    [InlineData("q3", "a/c", "0,2")]
    [InlineData("q3", "ac", "0,2")]
    [InlineData("q3", "A.C.", "0,2")]
    [InlineData("q3", "aa", null)]
    [InlineData("q6", "b a c", "1,0,2")]
    [InlineData("q6", "c>a>b", "2,0,1")]
    [InlineData("q6", "c → a → b", "2,0,1")]
    [InlineData("q6", "c-a-b", "2,0,1")]
    [InlineData("q6", "c a", null)]
    public void Letters_are_read_as_they_are_written_by_hand(string item, string cell, string? options) => Assert.Equal(options, Read(item, cell) switch
    {
        Answer.Picked picked => $"{picked.Option}",
        Answer.PickedMany picked => string.Join(',', picked.Options),
        Answer.Ordered ordered => string.Join(',', ordered.Cards),
        _ => null,
    });

    [Theory]
    [InlineData("2014-03", "2014-03")]
    [InlineData("March 2014", "2014-03")]
    [InlineData("березень 2014", "2014-03")]
    [InlineData("20.07.1969", "1969-07-20")]
    [InlineData("July 20, 1969", "1969-07-20")]
    [InlineData("1969", "1969")]
    [InlineData("03/04/1969", null)] // two readings
    [InlineData("1969/1970", null)]
    [InlineData("about 1969", null)]
    public void Dates_are_read_as_they_are_written_by_hand(string cell, string? date) => Assert.Equal(date, (Read("q12", cell) as Answer.Dated)?.Date.Text);

    [Theory]
    [InlineData("140", 140.0)]
    [InlineData("~140", 140.0)]
    [InlineData("1,400.5", 1400.5)]
    [InlineData("'-40", -40.0)]
    [InlineData("=\"007\"", 7.0)]
    [InlineData("=7+7", null)]
    public void Numbers_are_read_as_they_are_written_by_hand(string cell, double? number) => Assert.Equal(number, (Read("q9", cell) as Answer.Number)?.Value);

    private static Answer? Read(string item, string cell)
    {
        var kind = item switch { "q0" => K.Choice, "q3" => K.Choices, "q6" => K.WrittenOrder, "q9" => K.Number, _ => K.WrittenDate };
        return Spoken.English.Word(Ask(Full, K.Of(kind), item)).Read(AnswerCell.Plain(cell), out _);
    }
}
