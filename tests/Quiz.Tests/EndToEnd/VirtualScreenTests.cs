using System.Text;
using Quiz.Drawing;

namespace Quiz.Tests.EndToEnd;

public class VirtualScreenTests
{
    private static VirtualScreen Show(string text, int columns = 10, int rows = 4, bool clusters = true)
    {
        var screen = new VirtualScreen(new Size(columns, rows), clusters);
        screen.Feed(Encoding.UTF8.GetBytes(text));
        return screen;
    }

    [Theory]
    [InlineData("abc\r\ndef", new[] { "abc", "def", "", "" })]
    [InlineData("abcdefghijkl", new[] { "abcdefghij", "kl", "", "" })]
    [InlineData("\e[?7labcdefghijkl", new[] { "abcdefghil", "", "", "" })]
    [InlineData("1\r\n2\r\n3\r\n4\r\n5", new[] { "2", "3", "4", "5" })]
    [InlineData("abc\e[2;3Hx\e[Ay\e[2Dz\e[B\e[Gw\e[4dv", new[] { "abzy", "w x", "", " v" })]
    [InlineData("abcdef\e[3D\e[K", new[] { "abc", "", "", "" })]
    [InlineData("abc\r\ndef\e[H\e[J", new[] { "", "", "", "" })]
    [InlineData("日本\e[2Gx", new[] { " x本", "", "", "" })]
    [InlineData("ab\e]0;title\acd", new[] { "abcd", "", "", "" })]
    public void Shows_what_a_terminal_shows(string bytes, string[] lines) => Assert.Equal(lines, Show(bytes).Lines);

    [Fact]
    public void The_alternate_screen_hides_the_main_one_and_gives_it_back()
    {
        var screen = Show("main\e[?1049hother");
        Assert.True(screen.OnAlternateScreen);
        Assert.Equal("other", screen.Lines[0]);
        screen.Feed("\e[?1049l!"u8);
        Assert.Equal("main!", screen.Lines[0]);
    }

    [Fact]
    public void Styles_are_kept_by_cell()
    {
        var screen = Show("\e[1;38;5;200;44mA\e[22;39mB\e[mC");
        Assert.Equal(new Style(Color.Indexed(200), Color.Indexed(4), Emphasis.Bold), screen.Grid[0, 0].Style);
        Assert.Equal(new Style(default, Color.Indexed(4)), screen.Grid[1, 0].Style);
        Assert.Equal(default, screen.Grid[2, 0].Style);
    }

    [Fact]
    public void A_flag_is_one_character_or_two_as_terminals_are_new_or_old()
    {
        Assert.Equal("🇺🇦", Show("🇺🇦", clusters: true).Grid[0, 0].Text);
        Assert.Equal("🇺", Show("🇺🇦", clusters: false).Grid[0, 0].Text);
    }
}
