using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;

namespace Quiz.Screens;

/// <summary>A screen that is one scrolling page.</summary>
public abstract record PageScreen(Look Look, int Offset = 0) : Screen(Look)
{
    private static readonly PerLanguage<ImmutableArray<Binding<string>>> ScrollKeys = new(language =>
    [
        Bind("up", "up k", language.LineUpKey),
        Bind("down", "down j", language.LineDownKey),
        Bind("page-down", "pagedown space", language.PageDownKey),
        Bind("page-up", "pageup", language.PageUpKey),
        Bind("top", "home g", language.TopKey),
        Bind("bottom", "end G", language.BottomKey),
    ]);

    private readonly Memo<PageScreen, Page> _page = new();

    public override ImmutableArray<Binding<string>> Keys => Scrolling;

    protected ImmutableArray<Binding<string>> Scrolling => ScrollKeys.Of(Words);

    protected abstract Page MakePage();

    /// <summary>The same page wherever it is scrolled to.</summary>
    protected Page Page => _page.Of(Offset == 0 ? this : this with { Offset = 0 }, screen => screen.MakePage());

    /// <summary>Where the page is drawn, within the body; a row is left free above the key line.</summary>
    protected virtual Rect PageArea => new(0, 0, BodySize.Columns, BodySize.Rows - 1);

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => (name switch
    {
        "down" => Scrolled(1),
        "up" => Scrolled(-1),
        "page-down" => Scrolled(PageArea.Height - 2),
        "page-up" => Scrolled(2 - PageArea.Height),
        "top" => this with { Offset = 0 },
        "bottom" => this with { Offset = LastOffset },
        _ => this,
    }, null);

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        MouseInput { Action: MouseAction.WheelDown } => (Scrolled(3), null),
        MouseInput { Action: MouseAction.WheelUp } => (Scrolled(-3), null),
        _ => (this, null),
    };

    protected override void Body(Canvas canvas) => Page.Draw(canvas.Sub(PageArea), Offset, Look);

    private int LastOffset => Page.LastOffset(new(PageArea.Width, PageArea.Height));

    private PageScreen Scrolled(int lines) => this with { Offset = Math.Clamp(Math.Min(Offset, LastOffset) + lines, 0, LastOffset) };
}
