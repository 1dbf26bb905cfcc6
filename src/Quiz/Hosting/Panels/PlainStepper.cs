using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A stepper that goes from one multiple of its step to the next, and no further than its ends.</summary>
internal sealed class PlainStepper : NumericUpDown<int>
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
