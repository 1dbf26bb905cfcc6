using System.Text;

namespace Quiz.Core.Text;

/// <summary>How many columns a text fills on a terminal, by clusters; ambiguous characters count as one.</summary>
public static class TextWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var cluster in Clusters.Of(text))
        {
            width += cluster.Width;
        }
        return width;
    }

    /// <summary>Of a code point by itself; control characters have none.</summary>
    public static int Of(Rune rune) => rune.Value switch
    {
        < 0x20 => 0,
        < 0x7F => 1,
        < 0xA0 => 0,
        < 0x300 => rune.Value == 0xAD ? 0 : 1,
        _ => IsIn(WidthTable.Zero, rune.Value) ? 0 : IsIn(WidthTable.Wide, rune.Value) ? 2 : 1,
    };

    private static bool IsIn(ReadOnlySpan<int> runs, int value)
    {
        int low = 0, high = (runs.Length / 2) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < runs[2 * middle])
            {
                high = middle - 1;
            }
            else if (value > runs[(2 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }
        return false;
    }
}
