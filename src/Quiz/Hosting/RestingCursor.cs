using System.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;

namespace Quiz.Hosting;

/// <summary>Lets the terminal's cursor rest on whatever has the focus, where Terminal.Gui itself shows none: on buttons, fields that are not typed in, entries of menus and lists that lie over the rest. Screen readers and magnifiers follow it.</summary>
internal static class RestingCursor
{
    /// <summary>To be called when Terminal.Gui has placed its own.</summary>
    public static void Place(IApplication app)
    {
        var top = app.Popovers?.GetActivePopover() is View { Visible: true } popover ? popover : app.TopRunnableView;
        if (top is null || Focused(top) is not { } focused || focused is ScreenView)
            return;
        var place = focused.Cursor is { IsVisible: true, Position: not null } own ? own : new Cursor { Position = focused.ViewportToScreen(Point.Empty), Style = CursorStyle.Default };
        if (app.Driver!.GetCursor() != place)
            app.Driver.SetCursor(place);
    }

    /// <summary>The innermost view with the focus; buttons of a dialog stand in its padding.</summary>
    private static View? Focused(View view) =>
        view.SubViews.Concat(view.Padding.View?.SubViews ?? []).FirstOrDefault(inner => inner.HasFocus) is { } found ? Focused(found) : view.HasFocus ? view : null;
}
