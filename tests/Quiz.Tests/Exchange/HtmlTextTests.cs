using CsCheck;
using Quiz.Exchange;

namespace Quiz.Tests.Exchange;

public class HtmlTextTests
{
    [Theory]
    [InlineData("a < b && c > d", "a < b && c > d")]
    [InlineData("List<int> and <b>bold</b>", "List<int> and bold")]
    [InlineData("<p>one</p>\n<p>two<br/>three</p>", "one\ntwo\nthree")]
    [InlineData("a\n b\t c", "a b c")]
    [InlineData("&lt;b&gt; &amp;amp; &eacute;&#233;&#x20AC;&nbsp;x &unknown;", "<b> &amp; éé€ x &unknown;")]
    [InlineData("H<sub>2</sub>O, 10<sup>-3</sup>", "H₂O, 10-³")]
    [InlineData("<style>p { color: red }</style><script>if (a<b) x();</script>y<!-- no <b> -->z", "yz")]
    [InlineData("a <!-- b", "a <!-- b")]
    [InlineData("a <b b", "a <b b")]
    [InlineData("<table><tr><td>1</td><td>2</td></tr></table>", "1\n2")]
    [InlineData("", "")]
    public void Tags_go_and_text_stays(string html, string plain)
    {
        Assert.Equal(plain, HtmlText.Plain(html, out var hadMedia));
        Assert.False(hadMedia);
    }

    [Theory, InlineData("<img src='a.png' alt='A map'>", "A map"), InlineData("x<AUDIO src=y></audio>", "x"), InlineData("<img alt=>", "")]
    public void Media_are_told_and_their_alternative_kept(string html, string plain)
    {
        Assert.Equal(plain, HtmlText.Plain(html, out var hadMedia));
        Assert.True(hadMedia);
    }

    [Fact]
    public void Text_that_is_escaped_comes_back() => Gen.String[Gen.Char[' ', 'ÿ'], 0, 40].Sample(text =>
    {
        var words = string.Join(' ', text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        return HtmlText.Plain(words.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;"), out _) == words;
    });

    [Theory, InlineData("<"), InlineData("<b"), InlineData("<!--"), InlineData("&"), InlineData("<script>"), InlineData("<img alt='"), InlineData("<p>")]
    public void A_million_of_anything_ends_soon(string part) => HtmlText.Plain(string.Concat(Enumerable.Repeat(part, 1_000_000)), out _);
}
