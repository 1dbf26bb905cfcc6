namespace Quiz.Hosting;

// What is switched on while the program has the terminal, and off again in the opposite order.
internal static class TerminalModes
{
    /// <summary>Alternate screen, no autowrap, cursor hidden, bracketed paste, mouse clicks, drags and the wheel in SGR form, and word when the ground turns light or dark.</summary>
    public static ReadOnlySpan<byte> Enter => "\e[?1049h\e[?7l\e[?25l\e[?2004h\e[?1000h\e[?1002h\e[?1006h\e[?2031h"u8;

    /// <summary>Ends a synchronized update too: the program may have died within one.</summary>
    public static ReadOnlySpan<byte> Leave => "\e[?2026l\e[0m\e[?2031l\e[?1006l\e[?1002l\e[?1000l\e[?2004l\e[?25h\e[?7h\e[?1049l"u8;
}
