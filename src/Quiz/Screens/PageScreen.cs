using System.Collections.Immutable;
using Quiz.Terminal;

namespace Quiz.Screens;

/// <summary>A screen that is one scrolling page.</summary>
public abstract record PageScreen(Look Look, int Offset = 0) : Screen(Look)
{
    /// <summary>Scrolled as by a key, whatever the height; the page stops at its end.</summary>
    private const int Pageful = 10;

    protected static readonly ImmutableArray<Binding<string>> Scrolling =
    [
        new("down", "down j", "", "Scrolls one line down"),
        new("up", "up k", "", "Scrolls one line up"),
        new("page-down", "pagedown space", "", "Scrolls down"),
        new("page-up", "pageup", "", "Scrolls up"),
        new("home", "home g", "", "Goes to the beginning"),
    ];

    private readonly Kept<PageScreen, Page> _page = new();

    public override ImmutableArray<Binding<string>> Keys => Scrolling;

    protected abstract Page MakePage();

    /// <summary>The same page wherever it is scrolled to.</summary>
    protected Page Page => _page.Of(Offset == 0 ? this : this with { Offset = 0 }, screen => screen.MakePage());

    /// <summary>How many rows at the bottom the page leaves to something else.</summary>
    protected virtual int RowsBelow(Size size) => 0;

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => (name switch
    {
        "down" => Scrolled(1),
        "up" => Scrolled(-1),
        "page-down" => Scrolled(Pageful),
        "page-up" => Scrolled(-Pageful),
        "home" => this with { Offset = 0 },
        _ => this,
    }, null);

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        MouseInput { Action: MouseAction.WheelDown } => (Scrolled(3), null),
        MouseInput { Action: MouseAction.WheelUp } => (Scrolled(-3), null),
        _ => (this, null),
    };

    protected override void Body(Canvas canvas) => Page.Draw(canvas, Offset, Look);

    /// <summary>The page can't be longer than this many lines at the least width, so an offset beyond it never has to be scrolled back from.</summary>
    private PageScreen Scrolled(int lines) => this with { Offset = Math.Clamp(Offset + lines, 0, Math.Max(0, Page.Lines(Least.Columns - 2).Length - 1)) };
}
