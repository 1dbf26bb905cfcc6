namespace Quiz.Drawing;

/// <summary>A rectangle of cells; one with no width or height holds none.</summary>
public readonly record struct Rect(int X, int Y, int Width, int Height)
{
    /// <summary>The first column to the right of it.</summary>
    public int Right => X + Math.Max(0, Width);

    /// <summary>The first row below it.</summary>
    public int Bottom => Y + Math.Max(0, Height);

    public bool Contains(int x, int y) => x >= X && x < Right && y >= Y && y < Bottom;

    public Rect Intersect(Rect other)
    {
        var (x, y) = (Math.Max(X, other.X), Math.Max(Y, other.Y));
        return new(x, y, Math.Max(0, Math.Min(Right, other.Right) - x), Math.Max(0, Math.Min(Bottom, other.Bottom) - y));
    }
}
