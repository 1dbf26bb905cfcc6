using Quiz.Core.Text;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A <see cref="Dialog"/> with a question and its answers.</summary>
internal sealed class DialogPanelView : BoxView
{
    private const int MostColumns = 58;
    private const int MostLines = 12;
    private readonly Dialog _dialog = new();

    public DialogPanelView(DialogPanel panel)
        : base(panel)
    {
        Dress(_dialog, panel.Title);
        _dialog.ButtonAlignment = Alignment.Center;
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
        base.Open(over);
        _dialog.Buttons[^1].SetFocus();
    }

    protected override void Set(Panel panel)
    {
    }

    /// <summary>As many lines as the smallest screen has room for above the buttons.</summary>
    private static IEnumerable<string> Cut(IReadOnlyList<string> lines) =>
        lines.Count <= MostLines ? lines : lines.Take(MostLines - 1).Append($"{lines[MostLines - 1]}…");
}
