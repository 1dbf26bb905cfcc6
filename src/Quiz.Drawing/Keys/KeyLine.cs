using Quiz.Core.Text;

namespace Quiz.Drawing.Keys;

/// <summary>The line that shows which keys do what.</summary>
public static class KeyLine
{
    private const int Gap = 2;

    private readonly record struct Entry(string Keys, string Label, int Importance);

    /// <summary>Draws into the canvas's first row the bindings that fit, in their order; the least important are left out first.</summary>
    /// <remarks>Neighbours of one label are told as one, as in "↑↓ Move".</remarks>
    /// <param name="nameOf">Names the keys that no sign stands for. Default: as <see cref="Key.ToString"/> writes them.</param>
    public static void Draw(Canvas canvas, IEnumerable<Binding> bindings, Style key = default, Style label = default, Func<Key, string>? nameOf = null)
    {
        var shown = Joined(bindings.Where(binding => binding.Label.Length > 0 && binding.Keys.Length > 0), canvas.Glyphs, nameOf);
        while (shown.Count > 0 && Width(shown) > canvas.Size.Columns)
        {
            var least = shown.Min(entry => entry.Importance);
            if (least == Binding.Always)
            {
                break;
            }
            shown.RemoveAt(shown.FindLastIndex(entry => entry.Importance == least));
        }
        canvas.Fill(new Rect(0, 0, canvas.Size.Columns, 1), label);
        var x = 0;
        foreach (var entry in shown)
        {
            x += canvas.Text(x, 0, entry.Keys, key) + 1;
            x += canvas.Text(x, 0, entry.Label, label) + Gap;
        }
    }

    private static List<Entry> Joined(IEnumerable<Binding> bindings, Glyphs glyphs, Func<Key, string>? nameOf)
    {
        var entries = new List<Entry>();
        foreach (var binding in bindings)
        {
            var name = Binding.Name(binding.Keys[0], glyphs, nameOf);
            if (entries is [.., var last] && last.Label == binding.Label)
            {
                var between = last.Keys.Length > 1 && name.Length > 1 ? "/" : "";
                entries[^1] = last with { Keys = last.Keys + between + name, Importance = Math.Max(last.Importance, binding.Importance) };
            }
            else
            {
                entries.Add(new(name, binding.Label, binding.Importance));
            }
        }
        return entries;
    }

    private static int Width(List<Entry> entries) => entries.Sum(entry => TextWidth.Of(entry.Keys) + 1 + TextWidth.Of(entry.Label) + Gap) - Gap;
}
