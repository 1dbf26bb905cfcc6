using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Drawing;
using Quiz.Core.Text;
using Quiz.Drawing;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A row of a form: a label, what is typed into or chosen from, and what is told beside it.</summary>
internal abstract class FieldView(View control)
{
    private const int LabelColumn = 3;
    private readonly Label _label = new() { X = LabelColumn, HotKeySpecifier = NoHotKey };
    private readonly Label _beside = new() { HotKeySpecifier = NoHotKey };
    private Theme? _theme;

    protected static System.Text.Rune NoHotKey { get; } = new('\uffff');

    /// <summary>Another value: a text, or a number.</summary>
    public event Action<object>? Changed;

    public View Control { get; } = control;

    public static FieldView Of(FormField field) => field switch
    {
        TextFormField => new TextFieldView(new PlainTextField()),
        ChoiceFormField => new ChoiceFieldView(new PlainDropDown()),
        CheckFormField => new CheckFieldView(new PlainCheckBox()),
        NumberFormField => new NumberFieldView(new PlainStepper()),
        _ => throw new ArgumentException($"no view shows {field.GetType().Name}", nameof(field)),
    };

    public abstract bool IsFor(FormField field);

    /// <summary>How wide the control is.</summary>
    protected abstract int Columns { get; }

    /// <param name="columns">Of the whole row.</param>
    public void Show(FormField field, int column, int row, int columns)
    {
        (_label.Y, Control.X, Control.Y, _beside.Y) = (row, column, row, row);
        _label.Text = field.Label;
        var (told, isWrong) = Set(field);
        var beside = column + Columns + 2;
        _beside.X = beside;
        _beside.Text = TextLayout.TruncateAtWord(told, Math.Max(1, columns - beside));
        if (_theme is not null)
            _beside.SetScheme(SchemeOf(isWrong ? _theme.Warning : _theme.Muted));
    }

    public void Wear(Theme theme, Scheme scheme)
    {
        _theme = theme;
        Control.SetScheme(scheme);
        _label.SetScheme(scheme);
    }

    public void AddTo(View rows)
    {
        rows.Add(_label, Control, _beside);
        Control.HasFocusChanged += (_, _) => FollowCursor();
        Control.FrameChanged += (_, _) => FollowCursor();
    }

    public void TakeFrom(View rows)
    {
        foreach (var view in (View[])[_label, Control, _beside])
        {
            rows.Remove(view);
            view.Dispose();
        }
    }

    /// <summary>Sets the control to a field's state.</summary>
    /// <returns>What is told beside it.</returns>
    protected abstract (string Told, bool IsWrong) Set(FormField field);

    protected void Report(object value) => Changed?.Invoke(value);

    /// <summary>Screen readers and magnifiers follow the cursor; a text has one of its own.</summary>
    private void FollowCursor()
    {
        if (Control is not PlainTextField)
            Control.Cursor = new Cursor { Position = Control.ViewportToScreen(Point.Empty), Style = CursorStyle.Default };
    }

    private static Scheme SchemeOf(Style style)
    {
        var attribute = new CellBridge().AttributeOf(style);
        return new Scheme { Normal = attribute, Focus = attribute };
    }

    private sealed class TextFieldView : FieldView
    {
        private readonly PlainTextField _field;

        public TextFieldView(PlainTextField field)
            : base(field)
        {
            _field = field;
            _field.Width = Columns;
            _field.ValueChanged += (_, _) =>
            {
                var clean = _field.Clean(_field.Text);
                if (clean != _field.Text)
                    _field.Text = clean;
                else
                    Report(clean);
            };
        }

        public override bool IsFor(FormField field) => field is TextFormField;

        protected override int Columns => 22;

        protected override (string Told, bool IsWrong) Set(FormField field)
        {
            var text = (TextFormField)field;
            _field.MaxLength = text.MaxLength;
            if (_field.Text != text.Text)
                (_field.Text, _field.InsertionPoint) = (text.Text, text.Text.Length);
            return (text.Beside, text.IsWrong);
        }

    }

    private sealed class ChoiceFieldView : FieldView
    {
        private const int LeastColumns = 22;
        private const int MostColumns = 44;
        private readonly PlainDropDown _list;
        private ImmutableArray<string> _options = [];

        public ChoiceFieldView(PlainDropDown list)
            : base(list)
        {
            _list = list;
            _list.ValueChanged += (_, _) =>
            {
                if (_options.IndexOf(_list.Text) is >= 0 and var index)
                    Report(index);
            };
        }

        public override bool IsFor(FormField field) => field is ChoiceFormField;

        protected override int Columns => MostColumns;

        protected override (string Told, bool IsWrong) Set(FormField field)
        {
            var choice = (ChoiceFormField)field;
            if (!_options.SequenceEqual(choice.Options))
            {
                _options = choice.Options;
                _list.Source = new ListWrapper<string>(new ObservableCollection<string>(_options));
                _list.Width = Math.Clamp(_options.Max(option => TextWidth.Of(option)) + 2, LeastColumns, MostColumns);
            }
            if (_list.Text != _options[choice.Selected])
                _list.Text = _options[choice.Selected];
            return ("", false);
        }
    }

    private sealed class CheckFieldView : FieldView
    {
        private readonly CheckBox _box;

        public CheckFieldView(CheckBox box)
            : base(box)
        {
            _box = box;
            _box.HotKeySpecifier = NoHotKey;
            _box.ValueChanged += (_, _) => Report(_box.Value == CheckState.Checked ? 1 : 0);
        }

        public override bool IsFor(FormField field) => field is CheckFormField;

        protected override int Columns => 2;

        protected override (string Told, bool IsWrong) Set(FormField field)
        {
            var check = (CheckFormField)field;
            _box.Text = check.Beside;
            _box.Value = check.IsChecked ? CheckState.Checked : CheckState.UnChecked;
            return ("", false);
        }
    }

    private sealed class NumberFieldView : FieldView
    {
        private readonly PlainStepper _stepper;
        private NumberFormField? _field;

        public NumberFieldView(PlainStepper stepper)
            : base(stepper)
        {
            _stepper = stepper;
            _stepper.ValueChanging += (_, change) => change.Handled = _field is { } field && (change.NewValue < field.Least || change.NewValue > field.Most);
            _stepper.ValueChanged += (_, change) => Report(change.NewValue);
        }

        public override bool IsFor(FormField field) => field is NumberFormField;

        protected override int Columns => 8;

        protected override (string Told, bool IsWrong) Set(FormField field)
        {
            var number = (NumberFormField)field;
            _field = null;
            (_stepper.Increment, _stepper.Value) = (number.Step, number.Value);
            _field = number;
            return (number.Beside, false);
        }
    }

    /// <summary>A field without a menu of its own, which would speak English, and without the clipboards of other programs.</summary>
    private sealed class PlainTextField : TextField
    {
        public PlainTextField()
        {
            AddCommand(Command.Context, () => true);
            foreach (var key in (Key[])[Key.CursorUp, Key.CursorDown, Key.V.WithCtrl, Key.X.WithCtrl])
                KeyBindings.Remove(key);
        }

        /// <summary>In UTF-16 units.</summary>
        public int MaxLength { get; set; }

        public string Clean(string typed) => Clusters.Start(ForeignText.Typed(typed), MaxLength);

        // A long text would be put in sign by sign, for minutes.
        protected override string OnSanitizingPaste(string text) => Clean(text);

        protected override bool OnMouseEvent(Mouse mouse) => (mouse.Flags & MouseFlags.RightButtonClicked) != 0 || base.OnMouseEvent(mouse);
    }

    /// <summary>A list that left and right go through while it is closed, so that up and down go to the other fields.</summary>
    private sealed class PlainDropDown : DropDownList
    {
        public PlainDropDown()
        {
            AddCommand(Command.Context, () => true);
            KeyBindings.Remove(Key.CursorUp);
            KeyBindings.Remove(Key.CursorDown);
            KeyBindings.ReplaceCommands(Key.CursorLeft, Command.Up);
            KeyBindings.ReplaceCommands(Key.CursorRight, Command.Down);
        }

        protected override bool OnMouseEvent(Mouse ev) => (ev.Flags & MouseFlags.RightButtonClicked) != 0 || base.OnMouseEvent(ev);
    }

    private sealed class PlainCheckBox : CheckBox
    {
        public PlainCheckBox()
        {
            KeyBindings.ReplaceCommands(Key.CursorLeft, Command.Activate);
            KeyBindings.ReplaceCommands(Key.CursorRight, Command.Activate);
        }
    }

    private sealed class PlainStepper : NumericUpDown<int>
    {
        public PlainStepper()
        {
            Format = " {0} ";
            KeyBindings.Remove(Key.CursorUp);
            KeyBindings.Remove(Key.CursorDown);
            KeyBindings.ReplaceCommands(Key.CursorLeft, Command.Down);
            KeyBindings.ReplaceCommands(Key.CursorRight, Command.Up);
        }
    }
}
