namespace Quiz.Terminal;

/// <summary>Which item of a list is selected, and which is drawn first. It does not wrap round.</summary>
/// <remarks>The selection is -1 in an empty list only.</remarks>
public sealed record ListState
{
    public ListState(int count, int selected = 0)
    {
        Count = Math.Max(0, count);
        Selected = Math.Clamp(selected, Math.Min(0, Count - 1), Count - 1);
    }

    public int Count { get; }

    public int Selected { get; private init; }

    public int Offset { get; private init; }

    public bool IsEmpty => Count == 0;

    /// <summary>Selects another item; the height is that of the place the list is drawn in.</summary>
    public ListState Select(int index, int height)
    {
        var moved = this with { Selected = Math.Clamp(index, Math.Min(0, Count - 1), Count - 1) };
        return moved with { Offset = moved.OffsetFor(height) };
    }

    public ListState Move(int by, int height) => Select(Selected + by, height);

    /// <summary>By pages, of which two share one line.</summary>
    public ListState Page(int by, int height) => Move(by * Math.Max(1, height - 1), height);

    /// <summary>Moves with the keys that lists have everywhere, the letters j and k too; the same object where the key is none of them.</summary>
    public ListState Take(Key key, int height) => key switch
    {
        { Code: KeyCode.Up, Modifiers: 0 } or { Text: "k", IsText: true } => Move(-1, height),
        { Code: KeyCode.Down, Modifiers: 0 } or { Text: "j", IsText: true } => Move(1, height),
        { Code: KeyCode.PageUp, Modifiers: 0 } => Page(-1, height),
        { Code: KeyCode.PageDown, Modifiers: 0 } => Page(1, height),
        { Code: KeyCode.Home, Modifiers: 0 } => Select(0, height),
        { Code: KeyCode.End, Modifiers: 0 } => Select(Count - 1, height),
        _ => this,
    };

    /// <summary>The first item to draw at a height: the remembered one, moved so that the selection shows and no room is wasted.</summary>
    public int OffsetFor(int height)
    {
        if (height <= 0)
        {
            return Math.Max(0, Selected);
        }
        var offset = Math.Clamp(Offset, Selected - height + 1, Math.Max(0, Selected));
        return Math.Clamp(offset, 0, Math.Max(0, Count - height));
    }

    /// <summary>The item at a row of the place it is drawn in, or -1.</summary>
    public int ItemAt(int row, int height)
    {
        var item = OffsetFor(height) + row;
        return row >= 0 && row < height && item < Count ? item : -1;
    }
}
