using System.Reflection;
using Quiz.Drawing;

namespace Quiz.Tests.Drawing;

public class ThemeTests
{
    private static readonly PropertyInfo[] Styles = [.. typeof(Theme).GetProperties().Where(property => property.PropertyType == typeof(Style) && property.GetMethod is { IsStatic: false })];

    public static TheoryData<string, double> Themes => new() { { nameof(Theme.Dark), 4.5 }, { nameof(Theme.Light), 4.5 }, { nameof(Theme.HighContrast), 7 } };

    [Theory, MemberData(nameof(Themes))]
    public void Every_style_can_be_read_on_its_ground(string name, double least)
    {
        foreach (var (property, style) in All(Named(name)))
        {
            Assert.True(Contrast(style.Foreground, style.Background) >= least, $"{property}: {Contrast(style.Foreground, style.Background):0.00}");
        }
    }

    [Theory, MemberData(nameof(Themes))]
    public void Every_style_stands_on_the_theme_s_own_ground(string name, double least)
    {
        Assert.True(least > 0);
        Assert.Single(All(Named(name)).Select(pair => pair.Style.Background).Distinct());
        Assert.All(All(Named(name)), pair => Assert.True(pair.Style.Background.Index >= 16 && pair.Style.Foreground.Index >= 16, pair.Name));
    }

    [Fact]
    public void What_is_selected_is_seen_without_colour()
    {
        var theme = Theme.Dark.WithoutColour();
        Assert.All(All(theme), pair => Assert.True(pair.Style.Foreground.IsDefault && pair.Style.Background.IsDefault, pair.Name));
        Assert.True(theme.Selected.Emphasis.HasFlag(Emphasis.Reverse));
        Assert.True(theme.MapCursor.Emphasis.HasFlag(Emphasis.Reverse));
    }

    private static Theme Named(string name) => (Theme)typeof(Theme).GetProperty(name)!.GetValue(null)!;

    private static IEnumerable<(string Name, Style Style)> All(Theme theme) => Styles.Select(property => (property.Name, (Style)property.GetValue(theme)!));

    // WCAG 2.1: relative luminances, each with 0.05 added.
    private static double Contrast(Color one, Color other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(Color color)
    {
        var (r, g, b) = Rgb(color.Index);
        return (0.2126 * Linear(r)) + (0.7152 * Linear(g)) + (0.0722 * Linear(b));
    }

    private static double Linear(int channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);

    // xterm's cube and greys.
    private static (int R, int G, int B) Rgb(int index) => index >= 232
        ? (8 + (10 * (index - 232)), 8 + (10 * (index - 232)), 8 + (10 * (index - 232)))
        : (Step((index - 16) / 36), Step((index - 16) / 6 % 6), Step((index - 16) % 6));

    private static int Step(int step) => step == 0 ? 0 : 55 + (40 * step);
}
