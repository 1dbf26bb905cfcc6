using System.Reflection;
using Quiz.Drawing;

namespace Quiz.Tests.Drawing;

public class ThemeTests
{
    private static readonly PropertyInfo[] Styles = [.. typeof(Theme).GetProperties().Where(property => property.PropertyType == typeof(Style) && property.GetMethod is { IsStatic: false })];

    public static TheoryData<string, double> Themes => new() { { nameof(Theme.Dark), 4.5 }, { nameof(Theme.Light), 4.5 }, { nameof(Theme.HighContrast), 7 }, { nameof(Theme.ColourBlind), 4.5 } };

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

    /// <summary>Machado, Oliveira and Fernandes (2009), severity 1: what is left of linear red, green and blue.</summary>
    public static TheoryData<string, double[]> Deficiencies => new()
    {
        { "protanopia", [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998] },
        { "deuteranopia", [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881] },
        { "tritanopia", [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900] },
    };

    [Theory, MemberData(nameof(Deficiencies))]
    public void Right_wrong_and_nearly_stay_apart_for_those_who_see_fewer_colours(string name, double[] left)
    {
        var theme = Theme.ColourBlind;
        var seen = new[] { theme.Right, theme.Wrong, theme.Warning }.Select(style => Seen(style.Foreground, left)).ToArray();
        foreach (var (one, other) in new[] { (0, 1), (0, 2), (1, 2) })
            Assert.True(Math.Sqrt(seen[one].Zip(seen[other], (a, b) => (a - b) * (a - b)).Sum()) > 0.25, $"{name}: {string.Join(' ', seen[one])} and {string.Join(' ', seen[other])}");
    }

    private static double[] Seen(Color color, double[] left)
    {
        var (r, g, b) = Rgb(color.Index);
        double[] linear = [Linear(r), Linear(g), Linear(b)];
        return [.. Enumerable.Range(0, 3).Select(row => Math.Clamp(Enumerable.Range(0, 3).Sum(column => left[(3 * row) + column] * linear[column]), 0, 1))];
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
