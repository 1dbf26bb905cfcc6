using System.Text;

namespace Quiz.Drawing;

/// <summary>The signs we draw with ourselves, once for terminals that show them and once in ASCII.</summary>
public sealed record Glyphs
{
    private Glyphs() { }

    public static Glyphs Unicode { get; } = new();

    /// <summary>Whatever sign of ours reaches a canvas with these, by whichever way, is drawn in ASCII; text in other scripts stays.</summary>
    public static Glyphs Ascii { get; } = new()
    {
        IsAscii = true,
        Horizontal = "-",
        Vertical = "|",
        Chevron = ">",
        Up = "^",
        Down = "v",
        Left = "<",
        Right = ">",
        Check = "+",
        Marker = "o",
        Crosshair = "+",
    };

    public bool IsAscii { get; private init; }

    /// <summary>For a terminal that is not UTF-8: text in other scripts is drawn as question marks.</summary>
    public bool AsciiText { get; init; }

    public string Horizontal { get; private init; } = "─";
    public string Vertical { get; private init; } = "│";
    public string Chevron { get; private init; } = "›";
    public string Up { get; private init; } = "↑";
    public string Down { get; private init; } = "↓";
    public string Left { get; private init; } = "←";
    public string Right { get; private init; } = "→";
    public string Check { get; private init; } = "✓";
    public string Marker { get; private init; } = "●";
    public string Crosshair { get; private init; } = "┼";

    /// <summary>What is drawn for a code point of one column: itself, or its likeness in ASCII.</summary>
    public Rune Shown(Rune rune)
    {
        if (rune.IsAscii || !(IsAscii || AsciiText))
        {
            return rune;
        }
        var likeness = Likeness(rune.Value);
        return likeness != '\0' ? new Rune(likeness) : AsciiText ? new Rune('?') : rune;
    }

    private static char Likeness(int code) => code switch
    {
        0x2500 or 0x2501 or 0x2504 or 0x2505 or 0x2508 or 0x2509 or 0x254C or 0x254D or 0x2550 or 0x2574 or 0x2576 or 0x2578 or 0x257A or 0x257C or 0x257E => '-',
        0x2502 or 0x2503 or 0x2506 or 0x2507 or 0x250A or 0x250B or 0x254E or 0x254F or 0x2551 or 0x2575 or 0x2577 or 0x2579 or 0x257B or 0x257D or 0x257F => '|',
        0x2571 => '/',
        0x2572 => '\\',
        0x2573 => 'x',
        >= 0x2500 and <= 0x257F => '+',
        >= 0x2591 and <= 0x2592 => '.',
        >= 0x2580 and <= 0x259F => '#',
        0x2800 => ' ',
        > 0x2800 and <= 0x28FF => DotRaster.Likeness(code - 0x2800),
        0x2190 or 0x25C0 or 0x25C2 or 0x2039 or 0x00AB => '<',
        0x2192 or 0x25B6 or 0x25B8 or 0x203A or 0x00BB => '>',
        0x2191 or 0x25B2 or 0x25B4 => '^',
        0x2193 or 0x25BC or 0x25BE => 'v',
        0x2194 => '-',
        0x2195 => '|',
        0x2713 or 0x2714 => '+',
        0x2717 or 0x2718 or 0x2715 or 0x2716 or 0x00D7 => 'x',
        0x2022 or 0x2023 or 0x2605 or 0x2606 => '*',
        0x25CF or 0x25CB or 0x25C9 or 0x25CE or 0x25EF => 'o',
        0x25A0 or 0x25A1 or 0x25AA or 0x25AB or 0x25FC or 0x25FB => '#',
        0x25C6 or 0x25C7 => '*',
        0x2026 or 0x00B7 or 0x22C5 => '.',
        0x2010 or 0x2011 or 0x2012 or 0x2013 or 0x2014 or 0x2015 or 0x2212 => '-',
        0x2018 or 0x2019 => '\'',
        0x201C or 0x201D => '"',
        0x00A0 => ' ',
        0xFFFD => '?',
        _ => '\0',
    };
}
