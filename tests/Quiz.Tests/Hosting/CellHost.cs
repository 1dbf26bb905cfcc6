using Quiz.Drawing;
using Quiz.Hosting;


namespace Quiz.Tests.Hosting;

/// <summary>
/// A host as another toolkit would be one: it hands messages to screens and takes their cells. It knows no terminal, no bytes and no
/// console, and nothing of the library that is not public.
/// </summary>
public sealed class CellHost(IScreen first, Size size, Func<Effect, Msg?> carryOut)
{
    private Frame _frame = new(size);

    /// <summary>What shows now.</summary>
    public Frame Frame => _frame;

    public IScreen Screen { get; private set; } = first;

    /// <summary>Null while it runs.</summary>
    public int? ExitCode { get; private set; }

    public Size Size { get; private set; } = size;

    public void Start() => Send(new Resized(Size));

    public void Resize(Size size)
    {
        Size = size;
        Send(new Resized(size));
    }

    /// <summary>Takes a message and draws; tells whether any cell changed.</summary>
    public bool Send(Msg message)
    {
        Take(message);
        var before = _frame;
        _frame = new Frame(Size);
        Screen.View(new Canvas(_frame));
        return before.Size != Size || before.Cursor != _frame.Cursor || Places(Size).Any(at => before[at.X, at.Y] != _frame[at.X, at.Y]);
    }

    public static IEnumerable<(int X, int Y)> Places(Size size) =>
        from y in Enumerable.Range(0, size.Rows) from x in Enumerable.Range(0, size.Columns) select (x, y);

    private void Take(Msg message)
    {
        (Screen, var effect) = Screen.Update(message);
        if (effect is not null)
            CarryOut(effect);
    }

    private void CarryOut(Effect effect)
    {
        switch (effect)
        {
            case Quit quit:
                ExitCode = quit.ExitCode;
                break;
            case Batch batch:
                foreach (var one in batch.Effects)
                    CarryOut(one);
                break;
            case Suspend or Redraw or Copy:
                break; // a window has no shell to go back to, and nobody writes over it
            default:
                if (carryOut(effect) is { } message)
                    Take(message);
                break;
        }
    }
}
