using System.Drawing;
using Quiz.Core.Text;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Glyphs = Quiz.Drawing.Glyphs;

namespace Quiz.Hosting.Panels;

/// <summary>A form of Terminal.Gui's fields, that scrolls to the one with the focus.</summary>
internal sealed class FormPanelView : PanelView
{
    private const int MarkColumn = 1;
    private const int LabelColumn = 3;

    /// <summary>The borders and the scroll bar of an open list.</summary>
    private const int BesideOption = 3;
    private const int LeastChoice = 22;
    private const int MostChoice = 44;
    private readonly Rows _rows;
    private readonly List<FieldView> _fields = [];
    private PanelColours? _worn;

    public FormPanelView(FormPanel panel, Glyphs glyphs)
        : base(panel) => _rows = new Rows(_fields, glyphs);

    public override View View => _rows;

    public override void Wear(PanelColours colours)
    {
        base.Wear(colours);
        _worn = colours;
        _rows.Warning = colours.Of(colours.Theme.Warning);
        foreach (var field in _fields)
            field.Wear(colours);
    }

    protected override void Set(Panel panel)
    {
        var form = (FormPanel)panel;
        if (_fields.Count != form.Fields.Length || _fields.Zip(form.Fields).Any(pair => !pair.First.IsFor(pair.Second)))
            Make(form);
        var column = LabelColumn + form.Fields.Max(field => TextWidth.Of(field.Label)) + 2;
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
            made.AddTo(_rows);
            made.Wear(_worn!);
            _fields.Add(made);
        }
    }

    /// <summary>What holds the fields, and draws what stands beside them: up and down go from one to the next.</summary>
    private sealed class Rows : View
    {
        private readonly List<FieldView> _fields;
        private readonly Glyphs _glyphs;

        public Rows(List<FieldView> fields, Glyphs glyphs)
        {
            (_fields, _glyphs) = (fields, glyphs);
            CanFocus = true;
            ViewportSettings = ViewportSettingsFlags.HasVerticalScrollBar;
            AddCommand(Command.Up, () => Advance(NavigationDirection.Backward));
            AddCommand(Command.Down, () => Advance(NavigationDirection.Forward));
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

        public Attribute Warning { get; set; }

        protected override bool OnMouseEvent(Mouse mouse)
        {
            if ((mouse.Flags & MouseFlags.LeftButtonPressed) == 0 || mouse.Position is not { } at || Viewport.Y + at.Y >= _fields.Count)
                return base.OnMouseEvent(mouse);
            _fields[Viewport.Y + at.Y].Control.SetFocus();
            return true;
        }

        protected override bool OnDrawingContent(DrawContext? context)
        {
            for (var y = 0; y < Viewport.Height && Viewport.Y + y < _fields.Count; y++)
            {
                var field = _fields[Viewport.Y + y];
                SetAttributeForRole(VisualRole.Normal);
                Put(MarkColumn, y, field.Control.HasFocus ? _glyphs.Chevron : "");
                Put(LabelColumn, y, field.Label);
                SetAttribute(Warning);
                Put(field.Control.Frame.Right + 2, y, field.Wrong);
            }
            return true;
        }

        private void Put(int column, int row, string text)
        {
            if (text.Length == 0)
                return;
            Move(column, row);
            AddStr(TextLayout.Truncate(text, Math.Max(0, Viewport.Width - column)));
        }

        // At an end nothing else gets the key.
        private bool Advance(NavigationDirection way) => AdvanceFocus(way, TabBehavior.TabStop) || true;
    }
}
