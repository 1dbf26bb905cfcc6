using System.Collections.Immutable;
using System.Drawing;
using Quiz.Drawing;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A row of a form: what is typed into or chosen from, with its label before it and what is wrong behind it, which the form draws: views for each would take as long again.</summary>
internal abstract class FieldView(View control)
{
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

    /// <summary>Takes the colours of a theme.</summary>
    public virtual void Wear(PanelColours colours) => Control.SetScheme(colours.Plain);

    public void AddTo(View rows)
    {
        rows.Add(Control);
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

        public override void Wear(PanelColours colours)
        {
            base.Wear(colours);
            _field.Faint = colours.Of(colours.Theme.Muted.With(Emphasis.Underline));
        }

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

        public override void Wear(PanelColours colours)
        {
            base.Wear(colours);
            _list.Raised = colours.Raised;
        }

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
}
