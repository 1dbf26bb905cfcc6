using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A <see cref="MenuBar"/>, made when it is first opened: at the start it would cost 25 to 40 ms.</summary>
internal sealed class MenuPanelView : PanelView
{
    private readonly MenuBar _bar;
    private readonly int _first;
    private IApplication? _app;

    public MenuPanelView(MenuPanel panel)
        : base(panel)
    {
        _first = panel.Open;
        _bar = new MenuBar([.. panel.Menus.Select(menu => new MenuBarItem(menu.Title, menu.Entries.Select(Entry)))]);
        foreach (var item in Items)
            item.PopoverMenuOpenChanged += (_, _) => CloseWhereNothingIsOpen();
    }

    public override View View => _bar;

    private IEnumerable<MenuBarItem> Items => _bar.SubViews.OfType<MenuBarItem>();

    public override void Wear(PanelColours colours)
    {
        base.Wear(colours);
        foreach (var item in Items)
        {
            if (item.PopoverMenu?.Root is not { } menu)
                continue;
            menu.SetScheme(colours.Raised);
            menu.BorderStyle = LineStyle.Single;
            menu.Border.Thickness = new Thickness(1);
        }
    }

    public override void Open(View over)
    {
        base.Open(over);
        _app = over.App;
        over.Layout();
        Items.ElementAt(_first).InvokeCommand(Command.Activate);
    }

    public override void Close(View over)
    {
        _app = null;
        foreach (var item in Items)
            over.App?.Popovers?.DeRegister(item.PopoverMenu);
        base.Close(over);
    }

    protected override void Set(Panel panel)
    {
    }

    private View Entry(MenuEntry entry) =>
        entry.Name.Length == 0 ? new Line() : new MenuItem(entry.Title, entry.Keys, () => Report(new MenuChosen(Panel.Name, entry.Name)));

    /// <summary>Looks once what goes on is done: where one menu is left for the next, none is open for a moment; with a mouse until its button is released.</summary>
    private void CloseWhereNothingIsOpen() =>
        _app?.AddTimeout(TimeSpan.Zero, () =>
        {
            if (_app is not null && !_bar.IsOpen() && _app.Mouse.LastMousePosition is not { Y: 0 })
                Report(new MenuClosed(Panel.Name));
            return false;
        });
}
