using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;

namespace Quiz.Tests.Screens;

/// <summary>Works a screen that somebody else holds with keys and mouse, through Terminal.Gui where some of it is Terminal.Gui's, and sees what shows.</summary>
/// <param name="screen">The screen that is shown now.</param>
/// <param name="take">Where messages go.</param>
internal sealed class Hand(Func<IScreen> screen, Action<Msg> take) : IDisposable
{
    private Headless? _headless;

    /// <summary>Of the terminal.</summary>
    public Size Size { get; set; }

    public void Press(string key)
    {
        if (HasPanels)
            OnToolkit.Press(Key.Parse(key));
        else
            take(new KeyPressed(Key.Parse(key)));
    }

    /// <summary>A click of the left button, counted from 0.</summary>
    public void Click(int column, int row)
    {
        foreach (var (action, last) in new[] { (MouseAction.Press, 'M'), (MouseAction.Release, 'm') })
        {
            if (HasPanels)
                OnToolkit.Send(FormattableString.Invariant($"\e[<0;{column + 1};{row + 1}{last}"));
            else
                take(new MouseInput(action, column, row, Modifiers.None));
        }
    }

    public void Paste(string text)
    {
        if (HasPanels)
            OnToolkit.Send($"\e[200~{text}\e[201~");
        else
            take(InputMessages.OfPaste(text));
    }

    /// <summary>Bytes as a terminal sends them, through Terminal.Gui whatever shows.</summary>
    public void Send(string bytes) => OnToolkit.Send(bytes);

    /// <summary>The screen was changed.</summary>
    public void Follow() => _headless?.Follow();

    public Frame Drawn(Size? size = null, Glyphs? glyphs = null)
    {
        if (HasPanels)
            return OnToolkit.Frame(size ?? Size, glyphs);
        var frame = new Frame(size ?? Size, glyphs);
        screen().View(new Canvas(frame));
        return frame;
    }

    public void Dispose() => _headless?.Dispose();

    /// <summary>Whether some of what shows is Terminal.Gui's.</summary>
    private bool HasPanels => !screen().Panels.IsEmpty;

    /// <summary>Made where it is needed first: most screens are cells alone.</summary>
    private Headless OnToolkit => _headless ??= new Headless(Size, screen, take);
}
