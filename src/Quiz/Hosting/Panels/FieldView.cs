using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Drawing;
using Quiz.Core.Text;
using Quiz.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A row of a form: what is typed into or chosen from, with its label before it and what is wrong behind it, which the form draws: views for each would take as long again.</summary>
internal abstract class FieldView(View control)
{
    private readonly CellBridge _bridge = new();

    public string Label { get; private set; } = "";

    /// <summary>What is wrong, told beside it; empty for nothing.</summary>
    public string Wrong { get; private set; } = "";

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

    /// <param name="field">What is shown.</param>
    /// <param name="at">Where the label ends and the control begins, and which row it is.</param>
    /// <param name="columns">The columns that are left there.</param>
    /// <param name="choiceColumns">The columns of all lists that drop down.</param>
    public void Show(FormField field, Point at, int columns, int choiceColumns)
    {
        (Control.X, Control.Y) = (at.X, at.Y);
        Label = field.Label;
        if (WidthOf(field, columns, choiceColumns) is { } width)
            Control.Width = width;
        Wrong = Set(field);
    }

    public void Wear(Theme theme, Scheme scheme)
    {
        Control.SetScheme(scheme);
        Dress(theme);
    }

    public void AddTo(View rows)
    {
        rows.Add(Control);
        // Screen readers and magnifiers follow the cursor; a text has one of its own.
        if (Control is not PlainTextField)
            Control.DrawComplete += (_, _) => Control.Cursor = new Cursor { Position = Control.ViewportToScreen(Point.Empty), Style = CursorStyle.Default };
        // Else the screen that comes would get the same key.
        Control.Accepting += (_, accepting) => accepting.Handled = true;
    }

    public void TakeFrom(View rows)
    {
        rows.Remove(Control);
        Control.Dispose();
    }

    /// <summary>Sets the control to a field's state.</summary>
    /// <returns>What is wrong, told beside it; empty for nothing.</returns>
    protected abstract string Set(FormField field);

    /// <summary>The control's columns; null where it is as wide as what it shows.</summary>
    protected virtual int? WidthOf(FormField field, int columns, int choiceColumns) => null;

    protected void Report(object value) => Changed?.Invoke(value);

    /// <summary>Takes what a theme has for this alone.</summary>
    protected virtual void Dress(Theme theme)
    {
    }

    private sealed class TextFieldView : FieldView
    {
        private const int ShortColumns = 22;
        private const int LongColumns = 56;
        private readonly PlainTextField _field;

        public TextFieldView(PlainTextField field)
            : base(field)
        {
            _field = field;
            _field.ValueChanged += (_, _) => Report(_field.Text);
        }

        public override bool IsFor(FormField field) => field is TextFormField;

        protected override string Set(FormField field)
        {
            var text = (TextFormField)field;
            _field.Most = text.MaxLength;
            if (_field.Text != text.Text)
                (_field.Text, _field.InsertionPoint) = (text.Text, text.Text.Length);
            _field.WhenEmpty = text.WhenEmpty;
            return text.Wrong ?? "";
        }

        protected override void Dress(Theme theme) => _field.Faint = _bridge.AttributeOf(theme.Muted.With(Emphasis.Underline));

        protected override int? WidthOf(FormField field, int columns, int choiceColumns) =>
            ((TextFormField)field).MaxLength < ShortColumns ? ShortColumns : Math.Min(columns, LongColumns);
    }

    private sealed class ChoiceFieldView : FieldView
    {
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

        protected override string Set(FormField field)
        {
            var choice = (ChoiceFormField)field;
            if (!_options.SequenceEqual(choice.Options))
            {
                _options = choice.Options;
                _list.Offer(_options);
            }
            if (_list.Text != _options[choice.Selected])
                _list.Text = _options[choice.Selected];
            return "";
        }

        protected override int? WidthOf(FormField field, int columns, int choiceColumns) => choiceColumns;
    }

    private sealed class CheckFieldView : FieldView
    {
        private readonly PlainCheckBox _box;

        public CheckFieldView(PlainCheckBox box)
            : base(box)
        {
            _box = box;
            _box.ValueChanged += (_, _) => Report(_box.Value == CheckState.Checked ? 1 : 0);
        }

        public override bool IsFor(FormField field) => field is CheckFormField;

        protected override string Set(FormField field)
        {
            var check = (CheckFormField)field;
            _box.Text = check.Beside;
            _box.Value = check.IsChecked ? CheckState.Checked : CheckState.UnChecked;
            return "";
        }
    }

    private sealed class NumberFieldView : FieldView
    {
        private readonly PlainStepper _stepper;

        public NumberFieldView(PlainStepper stepper)
            : base(stepper)
        {
            _stepper = stepper;
            _stepper.ValueChanged += (_, change) => Report(change.NewValue);
        }

        public override bool IsFor(FormField field) => field is NumberFormField;

        protected override string Set(FormField field)
        {
            var number = (NumberFormField)field;
            (_stepper.Field, _stepper.Value) = (number, number.Value);
            return "";
        }
    }

    /// <summary>A field without a menu of its own, which would speak English, and without the clipboards of other programs; what comes into it is cleaned and cut.</summary>
    private sealed class PlainTextField : TextField
    {
        public PlainTextField()
        {
            AddCommand(Command.Context, () => true);
            foreach (var key in (Key[])[Key.CursorUp, Key.CursorDown, Key.V.WithCtrl, Key.X.WithCtrl])
                KeyBindings.Remove(key);
            TextChanging += (_, change) => change.Result = Clean(change.Result ?? "");
        }

        /// <summary>In UTF-16 units.</summary>
        public int Most { get; set; }

        /// <summary>Shown while it is empty.</summary>
        public string WhenEmpty { get; set; } = "";

        public Terminal.Gui.Drawing.Attribute Faint { get; set; }

        protected override bool OnDrawingContent(DrawContext? context)
        {
            var isDrawn = base.OnDrawingContent(context);
            if (Text.Length == 0 && WhenEmpty.Length > 0)
            {
                SetAttribute(Faint);
                Move(0, 0);
                AddStr(TextLayout.Truncate(WhenEmpty, Viewport.Width));
            }
            return isDrawn;
        }

        protected override bool OnMouseEvent(Mouse mouse) => (mouse.Flags & MouseFlags.RightButtonClicked) != 0 || base.OnMouseEvent(mouse);

        /// <remarks>Cut before it is put in: what is too long would be compared with what fits, sign by sign.</remarks>
        protected override string OnSanitizingPaste(string raw) => Clusters.Start(Clean(raw.Length > Most * 2 ? raw[..(Most * 2)] : raw), Room);

        /// <summary>Where there is no room, what is typed is not taken, and what stands behind it stays.</summary>
        protected override bool OnKeyDownNotHandled(Key a) =>
            (!a.IsCtrl && !a.IsAlt && a.AsGrapheme is { Length: > 0 } typed && typed.Length > Room) || base.OnKeyDownNotHandled(a);

        private int Room => Most - Text.Length + (SelectedText?.Length ?? 0);

        private string Clean(string typed) => Clusters.Start(ForeignText.Typed(typed), Most);
    }

    /// <summary>A list that left and right go through while it is closed, so that up and down go to the other fields.</summary>
    private sealed class PlainDropDown : DropDownList
    {
        private const int BorderRows = 2;
        private const int TitleRows = 2;
        private const int KeyRows = 1;

        private ImmutableArray<string> _options = [];
        private bool _isDressed;

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

    /// <summary>A box that shows the same in every character set, and that left and right turn as they do other values.</summary>
    private sealed class PlainCheckBox : CheckBox
    {
        public PlainCheckBox()
        {
            HotKeySpecifier = new System.Text.Rune('\uffff'); // none
            MouseBindings.ReplaceCommands(MouseFlags.LeftButtonDoubleClicked, Command.Activate);
            foreach (var key in (Key[])[Key.CursorLeft, Key.CursorRight, Key.Enter])
                KeyBindings.ReplaceCommands(key, Command.Activate);
        }

        protected override void UpdateTextFormatterText()
        {
            base.UpdateTextFormatterText();
            TextFormatter.Text = $"[{(Value == CheckState.Checked ? 'x' : ' ')}] {Text}";
        }
    }

    /// <summary>A stepper that goes from one multiple of its step to the next, and no further than its ends.</summary>
    private sealed class PlainStepper : NumericUpDown<int>
    {
        public PlainStepper()
        {
            Format = " {0} ";
            AddCommand(Command.Up, () => Step(1));
            AddCommand(Command.Down, () => Step(-1));
            KeyBindings.Remove(Key.CursorUp);
            KeyBindings.Remove(Key.CursorDown);
            KeyBindings.ReplaceCommands(Key.CursorLeft, Command.Down);
            KeyBindings.ReplaceCommands(Key.CursorRight, Command.Up);
            foreach (var shown in SubViews)
                shown.CanFocus = false; // it has the focus as a whole
            foreach (var button in SubViews.OfType<ScrollButton>())
            {
                button.Direction = button.Direction == NavigationDirection.Backward ? NavigationDirection.Forward : NavigationDirection.Backward;
                button.Orientation = Orientation.Horizontal;
            }
        }

        public NumberFormField? Field { get; set; }

        private bool Step(int way)
        {
            if (Field is { Step: var step } field)
                Value = Math.Clamp((way > 0 ? (Value / step) + 1 : ((Value + step - 1) / step) - 1) * step, field.Least, field.Most);
            return true;
        }
    }
}
