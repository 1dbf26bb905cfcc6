using System.Text;
using Quiz.Core.Text;

namespace Quiz.Drawing;

/// <summary>One place of the grid: a cluster with its style, or the right half of a wide one.</summary>
/// <remarks>A single code point, the common case, is held by value; only longer clusters refer to a string.</remarks>
public readonly record struct Cell
{
    private const int RuneBits = 21;
    private const int WidthAt = RuneBits;
    private const int DisputedAt = WidthAt + 2;
    private const int WidestAt = DisputedAt + 1;
    private const int StyleAt = WidestAt + 8;

    private readonly string? _cluster;
    // Frames are filled with cells and compared cell by cell, so all but a long cluster lies in one number.
    private readonly ulong _bits;

    private Cell(string? cluster, int rune, int width, bool disputed, int widest, Style style)
    {
        _cluster = cluster;
        _bits = (uint)rune | ((ulong)width << WidthAt) | (disputed ? 1UL << DisputedAt : 0) | ((ulong)Math.Min(widest, byte.MaxValue) << WidestAt) | ((ulong)style.Bits << StyleAt);
    }

    public Style Style => Style.OfBits((uint)(_bits >> StyleAt));

    /// <summary>1 or 2; 0 for the right half of a wide cluster.</summary>
    public byte Width => (byte)((_bits >> WidthAt) & 3);

    public bool Disputed => (_bits & (1UL << DisputedAt)) != 0;

    public byte Widest => (byte)(_bits >> WidestAt);

    private int CodePoint => (int)(_bits & ((1UL << RuneBits) - 1));

    /// <summary>The code point where it is single, else -1.</summary>
    public int Code => _cluster is null ? CodePoint : -1;

    /// <summary>Empty for the right half of a wide cluster.</summary>
    public string Text => Width == 0 ? "" : _cluster ?? new Rune(CodePoint).ToString();

    public string? LongCluster => _cluster;

    public bool Equals(Cell other) => _bits == other._bits && (ReferenceEquals(_cluster, other._cluster) || _cluster == other._cluster);

    /// <summary>Whether a terminal shows the same for both: of a blank nobody sees the foreground.</summary>
    public bool LooksLike(Cell other) => Equals(other) || (IsEmpty && other.IsEmpty && Style.Background == other.Style.Background && Style.Link == other.Style.Link);

    /// <summary>Whether only the ground shows.</summary>
    private bool IsEmpty => Code == ' ' && (Style.Emphasis & (Emphasis.Underline | Emphasis.Reverse | Emphasis.Strikethrough)) == 0;

    public override int GetHashCode() => HashCode.Combine(_bits, _cluster);

    public Cell InStyle(Style style) => new(_cluster, CodePoint, Width, Disputed, Widest, style);

    public static Cell Blank(Style style) => new(null, ' ', 1, false, 1, style);

    internal static Cell RightHalf(Style style) => new(null, 0, 0, false, 0, style);

    public static Cell Of(Rune rune, int width, Style style) => new(null, rune.Value, width, false, width, style);

    public static Cell Of(Cluster cluster, Style style) => cluster.Lone is { } rune
        ? new(null, rune.Value, cluster.Width, cluster.Disputed, cluster.Widest, style)
        : new(cluster.Text.ToString(), 0, cluster.Width, cluster.Disputed, cluster.Widest, style);
}
