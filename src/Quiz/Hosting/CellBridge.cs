using System.Text;
using Quiz.Core.Text;
using Quiz.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;
using GuiColor = Terminal.Gui.Drawing.Color;
using TextStyle = Terminal.Gui.Drawing.TextStyle;

namespace Quiz.Hosting;

/// <summary>Carries cells over into Terminal.Gui's buffer and back, without making the same strings and attributes again.</summary>
internal sealed class CellBridge
{
    private static readonly (Emphasis Ours, TextStyle Theirs)[] Emphases =
    [
        (Emphasis.Bold, TextStyle.Bold), (Emphasis.Dim, TextStyle.Faint), (Emphasis.Italic, TextStyle.Italic),
        (Emphasis.Underline, TextStyle.Underline), (Emphasis.Reverse, TextStyle.Reverse), (Emphasis.Strikethrough, TextStyle.Strikethrough),
    ];

    // Up to where braille and boxes end; only the way into the buffer needs it.
    private string?[]? _texts;
    private readonly Dictionary<Style, Attribute> _attributes = [];
    private readonly Dictionary<Attribute, Style> _styles = [];

    /// <summary>A cell's characters; for the right half of a wide one a blank, which nobody draws.</summary>
    public string TextOf(Cell cell)
    {
        if (cell.Width == 0)
            return " ";
        _texts ??= new string?[0x3000];
        var code = cell.Code;
        return (uint)code < (uint)_texts.Length ? _texts[code] ??= cell.Text : cell.Text;
    }

    public Attribute AttributeOf(Style style)
    {
        if (!_attributes.TryGetValue(style, out var attribute))
        {
            var emphasis = TextStyle.None;
            foreach (var (ours, theirs) in Emphases)
                emphasis |= (style.Emphasis & ours) != 0 ? theirs : TextStyle.None;
            attribute = new Attribute(ColorOf(style.Foreground), ColorOf(style.Background), emphasis);
            _attributes.Add(style, attribute);
        }
        return attribute;
    }

    /// <summary>What a cell of Terminal.Gui's buffer shows; whatever could drive a terminal shows as U+FFFD.</summary>
    public Cell CellOf(in Terminal.Gui.Drawing.Cell cell, Glyphs glyphs)
    {
        var style = cell.Attribute is { } attribute ? StyleOf(attribute) : default;
        if (cell.Grapheme is not { Length: > 0 } text)
            return Cell.Blank(style);
        if (text is [>= ' ' and <= '~' and var plain])
            return Cell.Of(new Rune(plain), 1, style);
        foreach (var rune in text.EnumerateRunes())
        {
            if (ForeignText.IsOrder(rune))
                return Cell.Of(glyphs.Shown(Rune.ReplacementChar), 1, style);
        }
        foreach (var cluster in Clusters.Of(text))
        {
            return cluster.Width == 0 ? Cell.Blank(style)
                : cluster.Lone is { } rune && glyphs.Shown(rune) is var shown && shown != rune ? Cell.Of(shown, 1, style)
                : Cell.Of(cluster, style);
        }
        return Cell.Blank(style);
    }

    private Style StyleOf(Attribute attribute)
    {
        if (!_styles.TryGetValue(attribute, out var style))
        {
            var emphasis = Emphasis.None;
            foreach (var (ours, theirs) in Emphases)
                emphasis |= (attribute.Style & theirs) != 0 ? ours : Emphasis.None;
            style = new Style(ColorOf(attribute.Foreground), ColorOf(attribute.Background), emphasis);
            _styles.Add(attribute, style);
        }
        return style;
    }

    private static GuiColor ColorOf(Color colour)
    {
        if (colour.IsDefault)
            return GuiColor.None;
        var (red, green, blue) = Palette.ValuesOf(colour.Index);
        return new GuiColor(red, green, blue);
    }

    private static Color ColorOf(GuiColor colour) =>
        colour.A == 0 ? Color.Default : Color.Indexed(Palette.Nearest((colour.R, colour.G, colour.B)));
}
