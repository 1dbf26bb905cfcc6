using System.Text;

namespace Quiz.Core.Text;

/// <summary>What a reader takes for one character, with the columns it fills: 0, 1 or 2.</summary>
public readonly ref struct Cluster(ReadOnlySpan<char> text, int width, bool disputed, int widest)
{
    public ReadOnlySpan<char> Text { get; } = text;
    public int Width { get; } = width;

    /// <summary>Terminals disagree about its width, so the cursor's place after it is not known.</summary>
    public bool Disputed { get; } = disputed;

    /// <summary>The columns it fills where each of its code points is drawn by itself.</summary>
    public int Widest { get; } = widest;

    /// <summary>The one code point it is made of, or null.</summary>
    public Rune? Lone => Rune.DecodeFromUtf16(Text, out var rune, out var used) == System.Buffers.OperationStatus.Done && used == Text.Length ? rune : null;
}
