using CsCheck;
using Quiz.Core.Text;

namespace Quiz.Tests.Text;

public class TextLayoutTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        "a", "word", "Dnipropetrovsk", "Області", " ", "  ", "\n", "日本語", "é", "e\u0301", "❤️", "👩‍🚀", "🇺🇦", "—", "\u200B").Array[0, 20].Select(string.Concat);

    [Theory]
    [InlineData("question 1 of 10, 8 June, island", 32, "question 1 of 10, 8 June, island")]
    [InlineData("question 1 of 10, 8 June, island", 31, "question 1 of 10, 8 June…")]
    [InlineData("question 1 of 10, 8 June, island", 25, "question 1 of 10, 8 June…")]
    [InlineData("question 1 of 10, 8 June, island", 24, "question 1 of 10, 8…")]
    [InlineData("question 1 of 10, 8 June, island", 18, "question 1 of 10…")]
    [InlineData("a transcontinental way", 16, "a transcontinen…")]
    [InlineData("unbreakable", 6, "unbre…")]
    [InlineData("unbreakable", 0, "")]
    public void A_text_too_long_ends_after_a_word_where_one_fits(string text, int width, string shown) => Assert.Equal(shown, TextLayout.TruncateAtWord(text, width));

    [Theory]
    [InlineData("the quick brown fox", 10, new[] { "the quick", "brown fox" })]
    [InlineData("a  b", 10, new[] { "a  b" })]
    [InlineData("unbreakable", 4, new[] { "unbr", "eaka", "ble" })]
    [InlineData("an unbreakable one", 6, new[] { "an", "unbrea", "kable", "one" })]
    [InlineData("one\n\ntwo", 10, new[] { "one", "", "two" })]
    [InlineData("日本語", 4, new[] { "日本", "語" })]
    [InlineData("", 5, new[] { "" })]
    [InlineData("abc", 0, new string[0])]
    public void Text_is_broken_at_spaces(string text, int width, string[] lines) => Assert.Equal(lines, TextLayout.Wrap(text, width));

    [Fact]
    public void No_line_is_wider_than_asked() =>
        Gen.Select(Texts, Gen.Int[1, 12]).Sample((text, width) => TextLayout.Wrap(text, width).All(line => TextWidth.Of(line) <= width));

    [Fact]
    public void Wrapping_loses_nothing_but_spaces_and_line_breaks() =>
        Gen.Select(Texts, Gen.Int[2, 12]).Sample((text, width) => Bare(string.Concat(TextLayout.Wrap(text, width))) == Bare(text));

    [Theory]
    [InlineData("Zaporizhzhia", 12, "Zaporizhzhia")]
    [InlineData("Zaporizhzhia", 5, "Zapo…")]
    [InlineData("日本語", 4, "日…")]
    [InlineData("abc", 0, "")]
    public void A_text_too_long_ends_in_an_ellipsis(string text, int width, string shown) => Assert.Equal(shown, TextLayout.Truncate(text, width));

    [Fact]
    public void No_truncated_text_is_wider_than_asked() =>
        Gen.Select(Texts, Gen.Int[0, 12], Gen.OneOf("…", "...")).Sample((text, width, ellipsis) => TextWidth.Of(TextLayout.Truncate(text, width, ellipsis)) <= width);

    [Theory]
    [InlineData("The Island Post", 13, "The Island…  ")]
    [InlineData("Westhill", 10, "Westhill  ")]
    public void A_text_in_a_column_ends_after_a_word(string text, int width, string shown) => Assert.Equal(shown, TextLayout.Pad(text, width));

    [Fact]
    public void A_padded_text_is_just_as_wide_as_asked() =>
        Gen.Select(Texts, Gen.Int[0, 12]).Sample((text, width) => TextWidth.Of(TextLayout.Pad(text, width)) == width);

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
