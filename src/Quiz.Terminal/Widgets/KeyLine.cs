namespace Quiz.Terminal;

/// <summary>The line that tells which keys do what.</summary>
public static class KeyLine
{
    private const int Gap = 2;

    /// <summary>Draws into the canvas's first row the bindings that fit, in their order; the least important are left out first.</summary>
    public static void Draw(Canvas canvas, IEnumerable<Binding> bindings, Style key = default, Style label = default)
    {
        var shown = bindings.Where(binding => binding.Label.Length > 0 && binding.Keys.Length > 0).ToList();
        while (shown.Count > 0 && Width(shown, canvas.Glyphs) > canvas.Size.Columns)
        {
            var least = shown.Min(binding => binding.Importance);
            if (least == Binding.Always)
            {
                break;
            }
            shown.RemoveAt(shown.FindLastIndex(binding => binding.Importance == least));
        }
        canvas.Fill(new Rect(0, 0, canvas.Size.Columns, 1), label);
        var x = 0;
        foreach (var binding in shown)
        {
            x += canvas.Text(x, 0, Name(binding, canvas.Glyphs), key) + 1;
            x += canvas.Text(x, 0, binding.Label, label) + Gap;
        }
    }

    private static string Name(Binding binding, Glyphs glyphs) => Binding.Name(binding.Keys[0], glyphs);

    private static int Width(List<Binding> bindings, Glyphs glyphs) =>
        bindings.Sum(binding => TextWidth.Of(Name(binding, glyphs)) + 1 + TextWidth.Of(binding.Label) + Gap) - Gap;
}
