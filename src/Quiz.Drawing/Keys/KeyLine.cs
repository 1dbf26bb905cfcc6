using System.Collections.Immutable;
using Quiz.Core.Text;

namespace Quiz.Drawing.Keys;

/// <summary>The line that shows which keys do what.</summary>
public static class KeyLine
{
    private const int Gap = 2;

    /// <summary>Keys that are shown as one, with their label.</summary>
    /// <param name="Names">What is shown of each: a click there finds its binding.</param>
    private readonly record struct Entry(ImmutableArray<(string Name, Binding Binding)> Names, string Shown, string Label, int Importance);

    /// <summary>Draws into the canvas's first row the bindings that fit, in their order; the least important are left out first.</summary>
    /// <remarks>Neighbours of one label are told as one, as in "↑↓ Move".</remarks>
    /// <param name="nameOf">Names the keys that no sign stands for. Default: as <see cref="Key.ToString"/> writes them.</param>
    public static void Draw(Canvas canvas, IEnumerable<Binding> bindings, Style key = default, Style label = default, Func<Key, string>? nameOf = null)
    {
        canvas.Fill(new Rect(0, 0, canvas.Size.Columns, 1), label);
        var x = 0;
        foreach (var entry in Fitting(canvas.Size.Columns, bindings, canvas.Glyphs, nameOf))
        {
            x += canvas.Text(x, 0, entry.Shown, key) + 1;
            x += canvas.Text(x, 0, entry.Label, label) + Gap;
        }
    }

    /// <summary>The binding whose key or label stands in a column of the line that <see cref="Draw"/> draws; null for none.</summary>
    public static Binding? At(int column, int columns, IEnumerable<Binding> bindings, Glyphs glyphs, Func<Key, string>? nameOf = null)
    {
        var x = 0;
        foreach (var entry in Fitting(columns, bindings, glyphs, nameOf))
        {
            foreach (var (name, binding) in entry.Names)
            {
                x += TextWidth.Of(name);
                if (column < x)
                    return binding;
            }
            x += 1 + TextWidth.Of(entry.Label);
            if (column < x)
                return entry.Names[0].Binding;
            x += Gap;
            if (column < x)
                return null;
        }
        return null;
    }

    private static List<Entry> Fitting(int columns, IEnumerable<Binding> bindings, Glyphs glyphs, Func<Key, string>? nameOf)
    {
        var shown = Joined(bindings.Where(binding => binding.Label.Length > 0 && binding.Keys.Length > 0), glyphs, nameOf);
        while (shown.Count > 0 && Width(shown) > columns)
        {
            var least = shown.Min(entry => entry.Importance);
            if (least == Binding.Always)
            {
                break;
            }
            shown.RemoveAt(shown.FindLastIndex(entry => entry.Importance == least));
        }
        return shown;
    }

    private static List<Entry> Joined(IEnumerable<Binding> bindings, Glyphs glyphs, Func<Key, string>? nameOf)
    {
        var entries = new List<Entry>();
        foreach (var binding in bindings)
        {
            var name = Binding.Name(binding.Keys[0], glyphs, nameOf);
            if (entries is [.., var last] && last.Label == binding.Label)
            {
                var shown = last.Shown.Length > 1 && name.Length > 1 ? "/" + name : name;
                entries[^1] = new(last.Names.Add((shown, binding)), last.Shown + shown, last.Label, Math.Max(last.Importance, binding.Importance));
            }
            else
            {
                entries.Add(new([(name, binding)], name, binding.Label, binding.Importance));
            }
        }
        return entries;
    }

    private static int Width(List<Entry> entries) => entries.Sum(entry => TextWidth.Of(entry.Shown) + 1 + TextWidth.Of(entry.Label) + Gap) - Gap;
}
