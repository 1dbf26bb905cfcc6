using System.Text;

namespace Quiz.Terminal;

/// <summary>One place of the grid: a cluster with its style, or the right half of a wide one.</summary>
/// <remarks>A single code point, the common case, is held by value; only longer clusters refer to a string.</remarks>
public readonly record struct Cell
{
    private readonly string? _cluster;
    private readonly int _rune;

    private Cell(string? cluster, int rune, int width, bool disputed, int widest, Style style)
    {
        (_cluster, _rune, Style) = (cluster, rune, style);
        (Width, Disputed, Widest) = ((byte)width, disputed, (byte)Math.Min(widest, byte.MaxValue));
    }

    public Style Style { get; }

    /// <summary>1 or 2; 0 for the right half of a wide cluster.</summary>
    public byte Width { get; }

    internal bool Disputed { get; }

    internal byte Widest { get; }

    /// <summary>The code point where it is single, else -1.</summary>
    internal int Code => _cluster is null ? _rune : -1;

    /// <summary>Empty for the right half of a wide cluster.</summary>
    public string Text => Width == 0 ? "" : _cluster ?? new Rune(_rune).ToString();

    internal string? LongCluster => _cluster;

    public static Cell Blank(Style style) => new(null, ' ', 1, false, 1, style);

    internal static Cell RightHalf(Style style) => new(null, 0, 0, false, 0, style);

    internal static Cell Of(Rune rune, int width, Style style) => new(null, rune.Value, width, false, width, style);

    internal static Cell Of(Cluster cluster, Style style) => cluster.Lone is { } rune
        ? new(null, rune.Value, cluster.Width, cluster.Disputed, cluster.Widest, style)
        : new(cluster.Text.ToString(), 0, cluster.Width, cluster.Disputed, cluster.Widest, style);
}
