namespace Quiz.Terminal;

/// <summary>A bar with its name, and its value as text, so that the length is not all that tells it.</summary>
public readonly record struct Bar(string Label, double Value, string ValueText);

/// <summary>Draws bars from left to right, one a row.</summary>
public static class Bars
{
    /// <param name="canvas">Its height bounds the number of bars.</param>
    /// <param name="bars">A negative or undefined value is drawn as none.</param>
    /// <param name="most">The value of a full bar; null for the greatest one.</param>
    /// <param name="label">The style of names and values.</param>
    /// <param name="bar">The style of the bars.</param>
    public static void Draw(Canvas canvas, IReadOnlyList<Bar> bars, double? most = null, Style label = default, Style bar = default)
    {
        if (bars.Count == 0)
        {
            return;
        }
        var full = most ?? bars.Max(one => one.Value);
        var values = bars.Max(one => TextWidth.Of(one.ValueText));
        var names = Math.Min(bars.Max(one => TextWidth.Of(one.Label)), Math.Max(0, (canvas.Size.Columns - values) / 2));
        var room = canvas.Size.Columns - names - values - 2;
        for (var y = 0; y < Math.Min(bars.Count, canvas.Size.Rows); y++)
        {
            canvas.Text(0, y, TextLayout.Truncate(bars[y].Label, names, canvas.Glyphs.Ellipsis), label);
            var length = full > 0 && bars[y].Value > 0 && room > 0 ? (int)Math.Round(room * Math.Min(1, bars[y].Value / full)) : 0;
            for (var x = 0; x < length; x++)
            {
                canvas.Text(names + 1 + x, y, canvas.Glyphs.Bar, bar);
            }
            canvas.Text(names + 1 + length + (length > 0 ? 1 : 0), y, bars[y].ValueText, label);
        }
    }
}
