using Quiz.Drawing;
using Quiz.Hosting;

namespace Quiz.Tests.Hosting;

public class PaletteTests
{
    public static TheoryData<string> Themes => ["Dark", "Light", "HighContrast", "ColourBlind"];

    [Fact]
    public void Each_of_the_240_is_nearest_to_itself_or_to_one_of_the_same_values()
    {
        foreach (var index in Enumerable.Range(16, 240))
            Assert.Equal(Palette.ValuesOf(index), Palette.ValuesOf(Palette.Nearest(Palette.ValuesOf(index))));
    }

    // From xterm's 256colres.h.
    [Theory, InlineData(16, 0, 0, 0), InlineData(17, 0, 0, 95), InlineData(117, 135, 215, 255), InlineData(231, 255, 255, 255), InlineData(232, 8, 8, 8), InlineData(255, 238, 238, 238)]
    public void Colours_have_the_values_that_xterm_gives_them(int index, byte red, byte green, byte blue) =>
        Assert.Equal((red, green, blue), Palette.ValuesOf(index));

    [Theory, InlineData(234, 0), InlineData(231, 15), InlineData(252, 7), InlineData(16, 0), InlineData(196, 9), InlineData(46, 10)]
    public void With_16_colours_the_nearest_of_them_is_sent(int index, int basic) => Assert.Equal(basic, Palette.ToBasic(Color.Indexed(index)).Index);

    [Theory, MemberData(nameof(Themes))]
    public void With_16_colours_no_text_of_a_theme_has_the_colour_of_its_ground(string name)
    {
        var theme = (Theme)typeof(Theme).GetProperty(name)!.GetValue(null)!;
        foreach (var style in typeof(Theme).GetProperties().Where(p => p.PropertyType == typeof(Style)).Select(p => (Style)p.GetValue(theme)!))
            Assert.NotEqual(Palette.ToBasic(style.Foreground), Palette.ToBasic(style.Background));
    }

    [Theory]
    [InlineData("xterm-256color", null, Colours.Indexed)]
    [InlineData("xterm", null, Colours.Indexed)]
    [InlineData("linux", null, Colours.Basic)]
    [InlineData("xterm-16color", null, Colours.Basic)]
    [InlineData("vt220", null, Colours.Basic)]
    [InlineData("linux", "1", Colours.None)]
    [InlineData("xterm-256color", "0", Colours.None)]
    [InlineData("xterm-256color", "", Colours.Indexed)]
    public void The_environment_tells_how_many_colours_there_are(string term, string? noColor, Colours colours) =>
        Assert.Equal(colours, TerminalKind.ColoursOf(name => name == "TERM" ? term : name == "NO_COLOR" ? noColor : null));
}
