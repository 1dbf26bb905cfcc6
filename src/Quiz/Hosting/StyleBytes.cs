using Quiz.Drawing;

namespace Quiz.Hosting;

// Turns a change of style into the shortest SGR sequence: only what differs, or a reset and all that is on; and where a cell leads into OSC 8.
internal sealed class StyleBytes(ByteBuffer output, Colours colours)
{
    private readonly ByteBuffer _delta = new();
    private readonly ByteBuffer _whole = new();
    private Style _current;
    private bool _known;

    /// <summary>Where cells lead that are written from now on, see <see cref="Frame.Links"/>.</summary>
    public IReadOnlyList<WebAddress> Links { get; set; } = [];

    public void Forget() => _known = false;

    /// <summary>Ends a link, so that nothing that others write belongs to it.</summary>
    public void EndLink() => Change(_current with { Link = 0 });

    /// <summary>Whether a cell needs no change of style to look as it should.</summary>
    public bool Suits(Cell cell) => _known && (_current == Shown(cell.Style) || cell.LooksLike(cell.InStyle(_current)));

    public void Change(Style style)
    {
        var wanted = Shown(style);
        if (_known && wanted == _current)
        {
            return;
        }
        if (!_known || wanted.Link != _current.Link)
        {
            Lead(wanted.Link);
            _current = _current with { Link = wanted.Link };
            if (_known && wanted == _current)
            {
                return;
            }
        }
        _whole.Clear();
        _whole.Add("0"u8);
        Turn(_whole, default, wanted);
        _delta.Clear();
        if (_known)
        {
            Turn(_delta, _current, wanted);
        }
        var shortest = _known && _delta.Length - 1 <= _whole.Length ? _delta.Written[1..] : _whole.Written;
        output.Add("\e["u8);
        output.Add(shortest.SequenceEqual("0"u8) ? [] : shortest);
        output.Add((byte)'m');
        (_current, _known) = (wanted, true);
    }

    // "Hyperlinks in Terminal Emulators" (Egmont Koblinger): the lines of one link that is wrapped have the same id.
    private void Lead(byte link)
    {
        if (link == 0)
        {
            output.Add(_known ? "\e]8;;\e\\"u8 : []);
            return;
        }
        output.Add("\e]8;id="u8);
        output.Add((int)link);
        output.Add((byte)';');
        output.Add(Links[link - 1].Text);
        output.Add("\e\\"u8);
    }

    private Style Shown(Style style) => colours switch
    {
        Colours.None => style.WithoutColour(),
        // Of the terminals that have no more some are so old that they would print an address.
        Colours.Basic => style with { Foreground = Palette.ToBasic(style.Foreground), Background = Palette.ToBasic(style.Background), Link = 0 },
        _ => style,
    };

    // Each parameter with a semicolon before it.
    private static void Turn(ByteBuffer to, Style from, Style wanted)
    {
        var (off, on) = (from.Emphasis & ~wanted.Emphasis, wanted.Emphasis & ~from.Emphasis);
        if ((off & (Emphasis.Bold | Emphasis.Dim)) != 0)
        {
            // 22 ends both, so the one that stays is said again.
            to.Add(";22"u8);
            on |= wanted.Emphasis & (Emphasis.Bold | Emphasis.Dim);
        }
        Add(to, off, Emphasis.Italic, ";23"u8);
        Add(to, off, Emphasis.Underline, ";24"u8);
        Add(to, off, Emphasis.Reverse, ";27"u8);
        Add(to, off, Emphasis.Strikethrough, ";29"u8);
        Add(to, on, Emphasis.Bold, ";1"u8);
        Add(to, on, Emphasis.Dim, ";2"u8);
        Add(to, on, Emphasis.Italic, ";3"u8);
        Add(to, on, Emphasis.Underline, ";4"u8);
        Add(to, on, Emphasis.Reverse, ";7"u8);
        Add(to, on, Emphasis.Strikethrough, ";9"u8);
        Add(to, from.Foreground, wanted.Foreground, 30);
        Add(to, from.Background, wanted.Background, 40);
    }

    private static void Add(ByteBuffer to, Emphasis set, Emphasis flag, ReadOnlySpan<byte> parameter)
    {
        if ((set & flag) != 0)
        {
            to.Add(parameter);
        }
    }

    private static void Add(ByteBuffer to, Color from, Color wanted, int first)
    {
        if (from == wanted)
        {
            return;
        }
        to.Add((byte)';');
        switch (wanted.Index)
        {
            case < 0:
                to.Add(first + 9);
                break;
            case < 8:
                to.Add(first + wanted.Index);
                break;
            case < 16:
                to.Add(first + 60 + wanted.Index - 8);
                break;
            default:
                to.Add(first + 8);
                to.Add(";5;"u8);
                to.Add(wanted.Index);
                break;
        }
    }
}
