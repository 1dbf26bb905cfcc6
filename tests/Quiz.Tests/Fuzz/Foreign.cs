using Quiz.Core.Text;
using Quiz.Drawing;


namespace Quiz.Tests.Fuzz;

/// <summary>What no output may hold, wherever its texts came from.</summary>
internal static class Foreign
{
    /// <summary>A control, or what turns the reading order or breaks a line unseen.</summary>
    public static bool IsDangerous(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    public static void AssertHarmless(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsDangerous(text[i]))
                Assert.Fail(FormattableString.Invariant($"U+{(int)text[i]:X4} stands in \"{text}\""));
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])))
                Assert.Fail(FormattableString.Invariant($"half of a pair at {i} in \"{text}\""));
            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }
    }

    /// <summary>The lines of an output, each harmless.</summary>
    public static void AssertHarmlessLines(string output)
    {
        foreach (var line in output.Split('\n'))
            AssertHarmless(line.TrimEnd('\r'));
    }

    public static void AssertHarmless(Frame frame)
    {
        var lines = frame.ToLines();
        Assert.Equal(frame.Size.Rows, lines.Count);
        foreach (var line in lines)
        {
            AssertHarmless(line);
            Assert.InRange(TextWidth.Of(line), 0, frame.Size.Columns);
        }
        if (frame.Cursor is var (x, y))
            Assert.True(x >= 0 && x < frame.Size.Columns && y >= 0 && y < frame.Size.Rows, $"the cursor stands at {x}, {y} of {frame.Size}");
    }
}
