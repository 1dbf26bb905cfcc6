using System.Drawing;
using Quiz.Core.Text;
using Quiz.Drawing;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Glyphs = Quiz.Drawing.Glyphs;

namespace Quiz.Hosting.Panels;

/// <summary>A form of Terminal.Gui's fields, that scrolls to the one with the focus.</summary>
internal sealed class FormPanelView : PanelView
{
    /// <summary>The borders and the scroll bar of an open list.</summary>
    private const int BesideOption = 3;
    private const int LeastChoice = 22;
    private const int MostChoice = 44;
    private readonly Glyphs _glyphs;
    private readonly Rows _rows = new();
    private readonly List<FieldView> _fields = [];
    private (Theme Theme, Scheme Scheme) _worn;

    public FormPanelView(FormPanel panel, Glyphs glyphs)
        : base(panel) => _glyphs = glyphs;

    public override View View => _rows;

    public override void Wear(Theme theme, Scheme scheme)
    {
        base.Wear(theme, scheme);
        _worn = (theme, scheme);
        foreach (var field in _fields)
            field.Wear(theme, scheme);
    }

    protected override void Set(Panel panel)
    {
        var form = (FormPanel)panel;
        if (_fields.Count != form.Fields.Length || _fields.Zip(form.Fields).Any(pair => !pair.First.IsFor(pair.Second)))
            Make(form);
        var column = FieldView.LabelColumn + form.Fields.Max(field => TextWidth.Of(field.Label)) + 2;
        var columns = form.Area.Width - column - 2;
        var longest = form.Fields.OfType<ChoiceFormField>().SelectMany(field => field.Options).Select(option => TextWidth.Of(option)).DefaultIfEmpty().Max();
        var choiceColumns = Math.Min(columns, Math.Clamp(longest + BesideOption, LeastChoice, MostChoice));
        foreach (var (index, field) in form.Fields.Index())
            _fields[index].Show(field, new Point(column, index), columns, choiceColumns);
        _rows.SetContentSize(new(form.Area.Width - 1, form.Fields.Length));
        if (!_fields[form.Focused].Control.HasFocus)
            _fields[form.Focused].Control.SetFocus();
    }

    private void Make(FormPanel form)
    {
        foreach (var field in _fields)
            field.TakeFrom(_rows);
        _fields.Clear();
        foreach (var (index, field) in form.Fields.Index())
        {
            var made = FieldView.Of(field);
            made.Changed += value => Report(value is string text ? new FieldTyped(Panel.Name, index, text) : new FieldSet(Panel.Name, index, (int)value));
            made.Control.HasFocusChanged += (_, change) =>
            {
                if (!change.NewValue)
                    return;
                _rows.ShowRow(index);
                Report(new FieldFocused(Panel.Name, index));
            };
            made.AddTo(_rows, _glyphs);
            made.Wear(_worn.Theme, _worn.Scheme);
            _fields.Add(made);
        }
    }

    /// <summary>What holds the fields: up and down go from one to the next.</summary>
    private sealed class Rows : View
    {
        public Rows()
        {
            CanFocus = true;
            ViewportSettings = ViewportSettingsFlags.HasVerticalScrollBar;
            AddCommand(Command.Up, () => Move(NavigationDirection.Backward));
            AddCommand(Command.Down, () => Move(NavigationDirection.Forward));
            AddCommand(Command.ScrollUp, () => ScrollVertical(-1));
            AddCommand(Command.ScrollDown, () => ScrollVertical(1));
            foreach (var (key, command) in new[] { (Key.CursorUp, Command.Up), (Key.Tab.WithShift, Command.Up), (Key.CursorDown, Command.Down), (Key.Tab, Command.Down) })
                KeyBindings.ReplaceCommands(key, command);
            MouseBindings.ReplaceCommands(MouseFlags.WheeledUp, Command.ScrollUp);
            MouseBindings.ReplaceCommands(MouseFlags.WheeledDown, Command.ScrollDown);
        }

        public void ShowRow(int row)
        {
            if (row < Viewport.Y)
                Viewport = Viewport with { Y = row };
            else if (Viewport.Height > 0 && row >= Viewport.Y + Viewport.Height)
                Viewport = Viewport with { Y = row - Viewport.Height + 1 };
        }

        // At an end nothing else gets the key.
        private bool Move(NavigationDirection way) => AdvanceFocus(way, TabBehavior.TabStop) || true;
    }
}
