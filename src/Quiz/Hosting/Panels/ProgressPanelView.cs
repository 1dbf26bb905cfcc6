using System.Text;
using Quiz.Core.Text;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A <see cref="Dialog"/> without buttons, with a <see cref="ProgressBar"/>, or a <see cref="SpinnerView"/> where nobody knows how long it takes.</summary>
internal sealed class ProgressPanelView : BoxView
{
    private const int Columns = 50;
    private const int MostLines = 4;
    private static readonly Rune FullCell = new('█');
    private readonly Dialog _dialog = new();
    private readonly ProgressBar? _bar;
    private readonly SpinnerView? _spinner;

    public ProgressPanelView(ProgressPanel panel)
        : base(panel)
    {
        Dress(_dialog, panel.Title);
        var lines = TextLayout.Wrap(panel.Text, Columns - 4).Take(MostLines).ToList();
        _dialog.Width = Columns;
        _dialog.Height = lines.Count + 5;
        _dialog.Add(new Label { X = 1, Y = 0, Width = Columns - 4, Height = lines.Count, HotKeySpecifier = NoHotKey, Text = string.Join('\n', lines) });
        if (panel.Fraction is null)
            _dialog.Add(_spinner = new SpinnerView { X = 1, Y = lines.Count + 1, Style = new SpinnerStyle.Line() });
        else
            _dialog.Add(_bar = new ProgressBar { X = 1, Y = lines.Count + 1, Width = Columns - 4, SegmentCharacter = FullCell });
    }

    public override View View => _dialog;

    /// <summary>What is told of the work stays the same, but for how far it is.</summary>
    public override bool IsFor(Panel panel) =>
        base.IsFor(panel) && panel is ProgressPanel progress && Panel is ProgressPanel shown && (progress.Title, progress.Text, progress.Fraction is null) == (shown.Title, shown.Text, shown.Fraction is null);

    public override void Open(View over)
    {
        base.Open(over);
        if (_spinner is not null)
            _spinner.AutoSpin = true;
        // Screen readers and magnifiers follow the cursor.
        _dialog.Cursor = new Cursor { Position = _dialog.ContentToScreen(new(1, 0)), Style = CursorStyle.Default };
    }

    protected override void Set(Panel panel)
    {
        if (_bar is not null && ((ProgressPanel)panel).Fraction is { } fraction)
            _bar.Fraction = (float)fraction;
    }
}
