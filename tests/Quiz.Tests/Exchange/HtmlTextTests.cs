using Quiz.Core.Exchange;

namespace Quiz.Tests.Exchange;

public class HtmlTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("<p>One</p><p>Two<br/>three</p>", "One Two three")]
    [InlineData("<b>bo</b>ld &amp; <i>it</i>alic&nbsp;&#39;x&#x27;", "bold & italic\u00A0'x'")]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("1 <2", "1 <2")]
    [InlineData("<a href=\"x\" title='y'>link</a><!-- note --> end", "link end")]
    [InlineData("<script>alert('<b>')</script>after<style>p{}</style>", "after")]
    [InlineData("&lt;b&gt;kept&lt;/b&gt;", "<b>kept</b>")]
    [InlineData("open <b", "open <b")]
    [InlineData("<!-- never closed", "")]
    public void Tags_go_and_words_stay(string html, string text) => Assert.Equal(text, string.Join(' ', HtmlText.Plain(html, out _).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("<img src=x>", true), InlineData("<p>text</p>", false), InlineData("<IFRAME></IFRAME>", true), InlineData("an image", false)]
    public void What_a_text_can_not_show_is_noticed(string html, bool hadMedia)
    {
        HtmlText.Plain(html, out var had);
        Assert.Equal(hadMedia, had);
    }
}
