namespace Quiz.Hosting;

// Where the terminal's cursor is, as far as we know, and the shortest way from there.
internal sealed class CursorMoves(ByteBuffer output)
{
    private int _x;
    private int _y;

    public bool IsKnown { get; private set; }

    public void Forget() => IsKnown = false;

    public void Advance(int columns) => _x += columns;

    public bool IsAt(int x, int y) => IsKnown && _x == x && _y == y;

    /// <summary>How many columns lie between the cursor and a place to its right in the same row; -1 for any other place.</summary>
    public int Gap(int x, int y) => IsKnown && _y == y && x >= _x ? x - _x : -1;

    /// <summary>What it takes to go over some columns to the right.</summary>
    public static int BytesOver(int columns) => columns == 1 ? 3 : columns < 10 ? 4 : 5;

    public void To(int x, int y)
    {
        if (IsAt(x, y))
        {
            return;
        }
        if (IsKnown && y == _y + 1)
        {
            // Never longer than an absolute move.
            output.Add("\r\n"u8);
            _x = 0;
            Along(x);
        }
        else if (IsKnown && y == _y)
        {
            Along(x);
        }
        else
        {
            Absolute(x, y);
        }
        (_x, _y, IsKnown) = (x, y, true);
    }

    private void Along(int x)
    {
        var back = _x - x;
        if (back == 0)
        {
            return;
        }
        if (x == 0)
        {
            output.Add((byte)'\r');
        }
        else if (back is 1 or 2)
        {
            output.Add("\b\b"u8[..back]);
        }
        else if (Math.Abs(back) < x + 1)
        {
            Sequence(Math.Abs(back), back > 0 ? (byte)'D' : (byte)'C');
        }
        else
        {
            Sequence(x + 1, (byte)'G');
        }
    }

    private void Absolute(int x, int y)
    {
        output.Add("\e["u8);
        if (y > 0)
        {
            output.Add(y + 1);
        }
        if (x > 0)
        {
            output.Add((byte)';');
            output.Add(x + 1);
        }
        output.Add((byte)'H');
    }

    private void Sequence(int count, byte final)
    {
        output.Add("\e["u8);
        if (count > 1)
        {
            output.Add(count);
        }
        output.Add(final);
    }
}
