using Terminal.Gui.Input;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A box that shows the same in every character set, and that left and right turn as they do other values.</summary>
internal sealed class PlainCheckBox : CheckBox
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
