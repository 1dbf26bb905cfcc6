using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A list that left and right go through while it is closed, so that up and down go to the other fields.</summary>
internal sealed class PlainDropDown : DropDownList
{
    private const int BorderRows = 2;
    private const int TitleRows = 2;
    private const int KeyRows = 1;

    private ImmutableArray<string> _options = [];
    private bool _isDressed;
    private Scheme? _raised;

    public PlainDropDown()
    {
        AddCommand(Command.Context, () => true);
        AddCommand(Command.Up, () => Turn(-1));
        AddCommand(Command.Down, () => Turn(1));
        KeyBindings.Remove(Key.CursorUp);
        KeyBindings.Remove(Key.CursorDown);
        KeyBindings.ReplaceCommands(Key.CursorLeft, Command.Up);
        KeyBindings.ReplaceCommands(Key.CursorRight, Command.Down);
        KeyBindings.ReplaceCommands(Key.Enter, Command.Toggle);
    }

    /// <summary>How the list that drops down looks.</summary>
    public Scheme? Raised
    {
        get => _raised;
        set
        {
            _raised = value;
            Dropped?.ContentView?.SetScheme(value);
        }
    }

    public void Offer(ImmutableArray<string> options)
    {
        _options = options;
        Source = new ListWrapper<string>(new ObservableCollection<string>(options));
    }

    protected override bool OnMouseEvent(Mouse ev) => (ev.Flags & MouseFlags.RightButtonClicked) != 0 || base.OnMouseEvent(ev);

    protected override void OnHasFocusChanged(bool newHasFocus, View? previousFocusedView, View? view)
    {
        base.OnHasFocusChanged(newHasFocus, previousFocusedView, view);
        if (!newHasFocus || _isDressed || Dropped is not { ContentView: { } list })
            return;
        _isDressed = true;
        list.SetScheme(Raised);
        list.BorderStyle = LineStyle.Single;
        list.Height = Dim.Func(_ => Math.Min(Source?.Count ?? 0, RoomForList) + BorderRows);
        list.Width = Dim.Func(_ => Frame.Width);
        list.DrawComplete += (_, _) => FollowSelected(list);
    }

    /// <summary>The rows below it or above it, whichever are more, that are neither title nor key line.</summary>
    private int RoomForList
    {
        get
        {
            var frame = FrameToScreen();
            return Math.Max(App!.Screen.Height - KeyRows - frame.Bottom, frame.Top - TitleRows) - BorderRows;
        }
    }

    /// <summary>After the last comes the first.</summary>
    private bool Turn(int step)
    {
        Text = _options[(_options.IndexOf(Text) + step + _options.Length) % _options.Length];
        return true;
    }

    private static void FollowSelected(ListView list)
    {
        if (list.SelectedItem is { } selected)
            list.Cursor = new Cursor { Position = list.ContentToScreen(new Point(0, selected)), Style = CursorStyle.Default };
    }

    /// <summary>What drops down, which is there while this has the focus.</summary>
    private Popover<ListView, string?>? Dropped =>
        App?.Popovers?.Popovers.OfType<Popover<ListView, string?>>().FirstOrDefault(popover => popover.TryGetTarget(out var target) && target == this);
}
