using System.Globalization;
using System.Text;
using Quiz.Core.Text;
using Terminal.Gui.Text;

namespace Quiz.Tests.Text;

public class TextWidthTests
{
    [Fact]
    public void All_that_was_wide_in_Unicode_14_is_wide_unless_it_joins_what_is_before_it()
    {
        foreach (var code in Codes(UnicodeExcerpts.Wide))
        {
            var mark = CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            Assert.True(TextWidth.Of(new Rune(code)) == (mark ? 0 : 2), $"U+{code:X4}");
        }
    }

    [Fact]
    public void Nothing_else_that_this_runtime_knows_from_Unicode_14_is_wide()
    {
        var wide = Codes(UnicodeExcerpts.Wide + " " + UnicodeExcerpts.WideSince16 + " " + UnicodeExcerpts.WideByDefault).ToHashSet();
        // What came after Unicode 14 is in a few places only; the emoji among them are wide.
        wide.UnionWith(Codes("2FFC-2FFF 31E4-31E5 31EF 1B132 1B155 1F6D8 1F6DC 1FA75-1FA77 1FA87-1FA8F 1FAAD-1FAAF 1FABB-1FABF 1FAC6-1FACF 1FADA-1FADF 1FAE8-1FAEF 1FAF7-1FAF8 16FF2-16FF6 187F8-187FF 18CFF 18D09-18D1E 18D80-18DF2"));
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            if (Rune.IsValid(code) && TextWidth.Of(new Rune(code)) == 2)
            {
                Assert.True(wide.Contains(code), $"U+{code:X4}");
            }
        }
    }

    [Fact]
    public void Combining_marks_take_no_column()
    {
        for (var code = 0x300; code <= 0x10FFFF; code++)
        {
            if (Rune.IsValid(code) && CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                Assert.True(TextWidth.Of(new Rune(code)) == 0, $"U+{code:X4}");
            }
        }
    }

    [Fact]
    public void Terminal_Gui_counts_every_code_point_alike_but_for_those_of_which_terminals_disagree()
    {
        // Skin tones by themselves, one Ethiopic letter and what separates lines; marks that fill a column, signs of format, and what is not assigned.
        var disputed = Codes("1200 2028-2029 1F3FB-1F3FF").ToHashSet();
        for (var code = 0x20; code <= 0x10FFFF; code++)
        {
            if (!Rune.IsValid(code) || Rune.IsControl(new Rune(code)) || disputed.Contains(code)
                || CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned)
            {
                continue;
            }
            Assert.True(TextWidth.Of(new Rune(code)) == new Rune(code).GetColumns(), $"U+{code:X4}");
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Dnipro", 6)]
    [InlineData("Дніпро", 6)]
    [InlineData("日本", 4)]
    [InlineData("ｱ", 1)]
    [InlineData("Ａ", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("❤", 1)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("👩‍🚀", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("🇺🇦", 2)]
    [InlineData("🇺", 1)]
    [InlineData("1\uFE0F\u20E3", 2)]
    [InlineData("한글", 4)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("กำ", 2)]
    [InlineData("a\u200Bb\uFEFF", 2)]
    [InlineData("\u0007\e\u0080", 0)]
    [InlineData("±×–…→", 5)] // ambiguous ones are narrow
    [InlineData("─█⣿", 3)]
    public void A_text_is_as_wide_as_its_clusters(string text, int width) => Assert.Equal(width, TextWidth.Of(text));

    private static IEnumerable<int> Codes(string ranges) =>
        from range in ranges.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        let ends = range.Split('-')
        let first = int.Parse(ends[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        let last = int.Parse(ends[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        from code in Enumerable.Range(first, last - first + 1)
        select code;
}
