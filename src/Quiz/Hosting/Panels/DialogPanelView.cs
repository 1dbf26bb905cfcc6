using System.Text;
using Quiz.Core.Text;
using Quiz.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A <see cref="Dialog"/> in a session of its own: no key and no click reaches what lies under it.</summary>
internal sealed class DialogPanelView : PanelView
{
    private const int MostColumns = 58;
    private const int MostLines = 12;
    private static readonly Rune NoHotKey = new('\uffff');
    private readonly Dialog _dialog;
    private SessionToken? _session;

    public DialogPanelView(DialogPanel panel)
        : base(panel)
    {
        _dialog = new Dialog
        {
            Title = $" {panel.Title} ",
            HotKeySpecifier = NoHotKey,
            BorderStyle = LineStyle.Single,
            ShadowStyle = ShadowStyles.None,
            Arrangement = ViewArrangement.Overlapped,
            ButtonAlignment = Alignment.Center,
        };
        _dialog.Border.Settings &= ~BorderSettings.TerminalTitle;
        _dialog.Add(new Label
        {
            X = 1,
            Y = 1,
            Width = MostColumns - 3,
            Height = Dim.Auto(),
            HotKeySpecifier = NoHotKey,
            Text = string.Join('\n', Cut(TextLayout.Wrap(panel.Text, MostColumns - 4))),
        });
        foreach (var (index, text) in panel.Buttons.Index())
        {
            var button = new Button { Text = text, HotKeySpecifier = NoHotKey, ShadowStyle = ShadowStyles.None };
            button.Accepting += (_, accepting) =>
            {
                accepting.Handled = true;
                Report(new DialogAnswered(Panel.Name, index));
            };
            _dialog.AddButton(button);
        }
    }

    public override View View => _dialog;

    /// <summary>One that says something else is made anew.</summary>
    public override bool IsFor(Panel panel) =>
        base.IsFor(panel) && panel is DialogPanel dialog && Panel is DialogPanel shown && dialog.Title == shown.Title && dialog.Text == shown.Text && dialog.Buttons.SequenceEqual(shown.Buttons);

    public override void Open(View over)
    {
        _session = over.App!.Begin(_dialog);
        _dialog.Buttons[^1].SetFocus();
    }

    public override void Close(View over)
    {
        if (_session is not null)
            over.App!.End(_session);
    }

    // It stands in the middle by itself.
    protected override void Place(Rect area)
    {
    }

    protected override void Set(Panel panel)
    {
    }

    /// <summary>As many lines as the smallest screen has room for above the buttons.</summary>
    private static IEnumerable<string> Cut(IReadOnlyList<string> lines) =>
        lines.Count <= MostLines ? lines : lines.Take(MostLines - 1).Append($"{lines[MostLines - 1]}…");
}
