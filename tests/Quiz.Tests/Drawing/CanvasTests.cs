using CsCheck;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Tests.EndToEnd;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Drawing;

public class CanvasTests
{
    private static (Frame Frame, Canvas Canvas) New(int columns = 12, int rows = 3, Glyphs? glyphs = null)
    {
        var frame = new Frame(new Size(columns, rows), glyphs);
        return (frame, new Canvas(frame));
    }

    [Fact]
    public void Text_is_clipped_at_the_edges_and_tells_its_width()
    {
        var (frame, canvas) = New(5, 2);
        Assert.Equal(7, canvas.Text(-2, 0, "abcdefg"));
        Assert.Equal(3, canvas.Text(4, 1, "xyz"));
        Assert.Equal(["cdefg", "    x"], frame.ToLines());
    }

    [Fact]
    public void Half_of_a_wide_character_is_never_drawn()
    {
        var (frame, canvas) = New(4, 4);
        canvas.Text(3, 0, "日");
        canvas.Text(-1, 1, "日本");
        canvas.Text(0, 2, "日本");
        canvas.Text(1, 2, "x");
        canvas.Text(0, 3, "日本");
        canvas.Text(0, 3, "x");
        Assert.Equal(["", " 本", " x本", "x 本"], frame.ToLines());
    }

    [Fact]
    public void A_part_has_its_own_origin_and_clips()
    {
        var (frame, canvas) = New(10, 3);
        var part = canvas.Sub(new Rect(2, 1, 4, 5));
        part.Text(-1, 0, "abcdefg");
        part.Text(0, -1, "above");
        part.Sub(new Rect(3, 1, 10, 10)).Text(0, 0, "zz");
        part.ShowCursor(1, 1);
        Assert.Equal(["", "  bcde", "     z"], frame.ToLines());
        Assert.Equal((3, 2), frame.Cursor);
        part.ShowCursor(4, 0);
        Assert.Null(frame.Cursor);
    }

    [Fact]
    public void In_ASCII_our_own_signs_have_a_likeness_and_other_scripts_stay()
    {
        var (frame, canvas) = New(20, 1, Glyphs.Ascii);
        canvas.Text(0, 0, "┌─│ ✓ ✗ → ⣿⠁ █ … Київ");
        Assert.Equal(["+-| + x > #. # . Киї"], frame.ToLines());
    }

    [Fact]
    public void On_a_terminal_without_UTF8_nothing_but_ASCII_is_drawn()
    {
        var (frame, canvas) = New(20, 1, Glyphs.Ascii with { AsciiText = true });
        canvas.Text(0, 0, "Київ 日本 e\u0301 🇺🇦 │");
        Assert.Equal("???? ?? ? ? |", frame.ToLines()[0]);
    }

    [Theory]
    [InlineData("a\eb", "a�b")]
    [InlineData("\e[31mred", "�[31mred")]
    [InlineData("a\r\nb\tc\0", "a�b�c�")]
    [InlineData("a\u009B31m", "a�31m")]
    [InlineData("a\u202Eb\u2066c", "a�b�c")]
    [InlineData("a\u200Bb\u0301", "ab\u0301")]
    public void Foreign_text_gives_no_orders(string text, string shown)
    {
        var (frame, canvas) = New(20, 1);
        canvas.Text(0, 0, text);
        Assert.Equal(shown, frame.ToLines()[0]);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_drawn_as_a_replacement()
    {
        var (frame, canvas) = New(20, 1);
        canvas.Text(0, 0, "a\uD800b\uDC00");
        Assert.Equal("a�b�", frame.ToLines()[0]);
    }

    [Fact]
    public void Whatever_is_drawn_wherever_nothing_throws_and_no_control_comes_out() =>
        Gen.Select(Gen.String, Gen.Int, Gen.Int, Gen.Int, Gen.Int[-5, 30]).Sample((text, x, y, width, near) =>
        {
            var (frame, canvas) = New();
            canvas.Text(x, y, text);
            canvas.Text(near, 1, text);
            canvas.Fill(new Rect(x, y, width, near), default, text.Length > 0 ? text[0] : 'x');
            canvas.Sub(new Rect(x, y, width, near)).Text(-x, -y, text);
            canvas.Sub(new Rect(near, 0, width, near)).ShowCursor(x, y);
            var screen = new VirtualScreen(frame.Size);
            screen.Feed(new FrameWriter().Write(frame));
            Assert.Empty(screen.Unknown);
            Assert.All(frame.ToLines(), line => Assert.DoesNotContain(line, char.IsControl));
        });

    [Fact]
    public void The_plain_fast_path_agrees_with_Unicodes_clusters() =>
        Gen.OneOf("a", "é", "я", "─", "⣿", "\u0301", "\uFE0F", "\u200D", "日", "❤", "\u00A9", "҃", " ").Array[1, 6].Select(string.Concat).Sample(text =>
        {
            var lengths = new List<int>();
            foreach (var cluster in Clusters.Of(text))
            {
                lengths.Add(cluster.Text.Length);
            }
            var wanted = System.Globalization.StringInfo.ParseCombiningCharacters(text);
            Assert.Equal(wanted.Skip(1).Append(text.Length).Zip(wanted, (end, start) => end - start), lengths);
        });
}
