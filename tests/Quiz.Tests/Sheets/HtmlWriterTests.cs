using System.Text;
using CsCheck;
using Quiz.Classroom.Sheets;

namespace Quiz.Tests.Sheets;

public class HtmlWriterTests
{
    [Fact]
    public void Any_text_stands_as_it_is_in_elements_and_attributes_and_ends_neither() =>
        Gen.String[0, 40].Where(text => !text.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || Core.Text.ForeignText.IsForbidden(c))).Sample(text =>
        {
            var html = new HtmlWriter();
            using (html.In("p", ("title", text)))
                html.Put("span", text);
            var p = SheetReading.Parse(html.ToUtf8()).Root!;
            Assert.Equal(text, p.Value);
            Assert.Equal(text, p.Attribute("title")!.Value);
        });

    [Fact]
    public void Whatever_text_comes_the_page_is_well_formed() =>
        Gen.String[0, 40].Sample(text =>
        {
            var html = new HtmlWriter();
            html.Put("p", text, ("title", text));
            SheetReading.Parse(html.ToUtf8());
        });

    [Theory]
    [InlineData("a\u001b[31mb")]
    [InlineData("a\u202eb")]
    [InlineData("a\u0000b")]
    [InlineData("a\uFFFEb")]
    [InlineData("a\ud800b")]
    public void What_could_drive_a_terminal_or_turn_text_round_is_cleaned(string text)
    {
        var html = new HtmlWriter();
        html.Put("p", text);
        Assert.Contains("a\uFFFD", Encoding.UTF8.GetString(html.ToUtf8()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_can_not_end_itself() =>
        Assert.Throws<ArgumentException>(() => new HtmlWriter().Style("p { } </style><script>"));

    [Fact]
    public void What_is_opened_is_closed_in_turn()
    {
        var html = new HtmlWriter();
        using (html.In("ul"))
        using (html.In("li"))
            html.Void("br");
        Assert.Equal("<!DOCTYPE html>\n<ul>\n<li>\n<br /></li></ul>\n", Encoding.UTF8.GetString(html.ToUtf8()));
    }
}
