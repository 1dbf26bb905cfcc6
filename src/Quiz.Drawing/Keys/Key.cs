using System.Text;

namespace Quiz.Drawing.Keys;

/// <summary>A key: <see cref="Character"/> stands for all that type something.</summary>
public enum KeyCode
{
    Character,
    Enter,
    Tab,
    Backspace,
    Escape,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Insert,
    Delete,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
}

/// <summary>Keys held down with another.</summary>
[Flags]
public enum Modifiers
{
    None = 0,
    Shift = 1,
    Alt = 2,
    Ctrl = 4,
}

/// <summary>A key press, with the one code point that it typed if its code is <see cref="KeyCode.Character"/>.</summary>
/// <remarks>Shift is told for keys that type nothing; typed characters come as they are.</remarks>
public readonly record struct Key(KeyCode Code, string Text = "", Modifiers Modifiers = Modifiers.None)
{
    private static readonly (string Name, KeyCode Code)[] Names =
    [
        ("enter", KeyCode.Enter), ("tab", KeyCode.Tab), ("backspace", KeyCode.Backspace), ("esc", KeyCode.Escape),
        ("up", KeyCode.Up), ("down", KeyCode.Down), ("left", KeyCode.Left), ("right", KeyCode.Right),
        ("home", KeyCode.Home), ("end", KeyCode.End), ("pageup", KeyCode.PageUp), ("pagedown", KeyCode.PageDown),
        ("insert", KeyCode.Insert), ("delete", KeyCode.Delete),
        ("f1", KeyCode.F1), ("f2", KeyCode.F2), ("f3", KeyCode.F3), ("f4", KeyCode.F4), ("f5", KeyCode.F5), ("f6", KeyCode.F6),
        ("f7", KeyCode.F7), ("f8", KeyCode.F8), ("f9", KeyCode.F9), ("f10", KeyCode.F10), ("f11", KeyCode.F11), ("f12", KeyCode.F12),
        ("escape", KeyCode.Escape),
    ];

    /// <summary>A character that can go into a text: no Ctrl or Alt with it.</summary>
    public bool IsText => Code == KeyCode.Character && (Modifiers & (Modifiers.Ctrl | Modifiers.Alt)) == 0;

    public static Key Of(string text, Modifiers modifiers = Modifiers.None) => new(KeyCode.Character, text, modifiers);

    /// <summary>Reads the form that <see cref="ToString"/> writes: "a", "?", "space", "up", "shift+tab", "ctrl+c".</summary>
    /// <exception cref="FormatException">No key is called that.</exception>
    public static Key Parse(string text) => TryParse(text, out var key) ? key : throw new FormatException($"no key is called \"{text}\"");

    public static bool TryParse(string text, out Key key)
    {
        key = default;
        var modifiers = Modifiers.None;
        var rest = text;
        while (rest.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus && plus < rest.Length - 1)
        {
            var modifier = rest[..plus] switch { "ctrl" => Modifiers.Ctrl, "alt" => Modifiers.Alt, "shift" => Modifiers.Shift, _ => Modifiers.None };
            if (modifier == Modifiers.None)
            {
                return false;
            }
            modifiers |= modifier;
            rest = rest[(plus + 1)..];
        }
        foreach (var (name, code) in Names)
        {
            if (name == rest)
            {
                key = new(code, "", modifiers);
                return true;
            }
        }
        var typed = rest == "space" ? " " : rest;
        key = Of(typed, modifiers);
        return Rune.DecodeFromUtf16(typed, out var rune, out var used) == System.Buffers.OperationStatus.Done
            && used == typed.Length && !Rune.IsControl(rune);
    }

    public override string ToString()
    {
        var name = Code == KeyCode.Character ? Text == " " ? "space" : Text : NameOf(Code);
        return ((Modifiers & Modifiers.Ctrl) != 0 ? "ctrl+" : "") + ((Modifiers & Modifiers.Alt) != 0 ? "alt+" : "")
            + ((Modifiers & Modifiers.Shift) != 0 ? "shift+" : "") + name;
    }

    private static string NameOf(KeyCode code)
    {
        foreach (var (name, named) in Names)
        {
            if (named == code)
            {
                return name;
            }
        }
        return "";
    }
}
