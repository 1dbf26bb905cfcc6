using Quiz.Drawing.Keys;


namespace Quiz.Tests.EndToEnd;

/// <summary>What xterm sends for a key.</summary>
public static class KeyBytes
{
    public static string Of(Key key)
    {
        var modifier = 1 + (int)key.Modifiers;
        return key.Code switch
        {
            KeyCode.Character => Alt(key) + Typed(key),
            KeyCode.Enter => Alt(key) + "\r",
            KeyCode.Tab when key.Modifiers == Modifiers.Shift => "\e[Z",
            KeyCode.Tab => Alt(key) + "\t",
            KeyCode.Backspace => Alt(key) + "\x7F",
            KeyCode.Escape => "\e",
            KeyCode.Up => Letter('A', modifier),
            KeyCode.Down => Letter('B', modifier),
            KeyCode.Right => Letter('C', modifier),
            KeyCode.Left => Letter('D', modifier),
            KeyCode.Home => Letter('H', modifier),
            KeyCode.End => Letter('F', modifier),
            KeyCode.Insert => Number(2, modifier),
            KeyCode.Delete => Number(3, modifier),
            KeyCode.PageUp => Number(5, modifier),
            KeyCode.PageDown => Number(6, modifier),
            >= KeyCode.F1 and <= KeyCode.F4 => modifier == 1 ? $"\eO{(char)('P' + key.Code - KeyCode.F1)}" : Letter((char)('P' + key.Code - KeyCode.F1), modifier),
            _ => Number(new[] { 15, 17, 18, 19, 20, 21, 23, 24 }[key.Code - KeyCode.F5], modifier),
        };
    }

    private static string Alt(Key key) => (key.Modifiers & Modifiers.Alt) != 0 ? "\e" : "";

    // Modifiers' flags have the values that xterm adds up.
    private static string Letter(char letter, int modifier) => modifier == 1 ? $"\e[{letter}" : $"\e[1;{modifier}{letter}";

    private static string Number(int number, int modifier) => modifier == 1 ? $"\e[{number}~" : $"\e[{number};{modifier}~";

    private static string Typed(Key key) => (key.Modifiers & Modifiers.Ctrl) == 0 ? key.Text
        : key.Text == " " ? "\0" : ((char)(char.ToUpperInvariant(key.Text[0]) & 0x1F)).ToString();
}
