using System.Globalization;
using System.Text;
using Quiz.Drawing;

namespace Quiz.Tests.EndToEnd;

/// <summary>A terminal's screen: takes the bytes a program writes, and holds what a person would see.</summary>
/// <remarks>
/// With <c>clusters</c> it draws a cluster as one, as newer terminals do; without, each code point by itself, as older ones do.
/// It knows what our writer and ordinary programs send; an unknown sequence is kept in <see cref="Unknown"/>.
/// </remarks>
public sealed class VirtualScreen
{
    private readonly ScreenGrid _main;
    private readonly ScreenGrid _alternate;
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly bool _clusters;
    private readonly StringBuilder _sequence = new();
    private char _highSurrogate;
    private State _state;

    public VirtualScreen(Size size, bool clusters = true)
    {
        (_main, _alternate, _clusters) = (new ScreenGrid(size), new ScreenGrid(size), clusters);
        Grid = _main;
    }

    private enum State
    {
        Text,
        Escape,
        Csi,
        String,
        StringEscape,
        Charset,
    }

    public ScreenGrid Grid { get; private set; }

    /// <summary>Private modes that are on, such as 1049 or 2004; 25 and 7 are on in a fresh terminal.</summary>
    public SortedSet<int> Modes { get; } = [7, 25];

    public List<string> Unknown { get; } = [];

    /// <summary>What the terminal was asked about itself, and has answered as xterm does.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Takes each answer to the program that asked.</summary>
    public Action<string>? Answer { get; set; }

    public bool OnAlternateScreen => Grid == _alternate;

    public bool CursorShown => Modes.Contains(25);

    public IReadOnlyList<string> Lines => Grid.ToLines();

    public void Resize(Size size)
    {
        _main.Resize(size);
        _alternate.Resize(size);
    }

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        var chars = new char[bytes.Length + 4];
        var count = _decoder.GetChars(bytes, chars, flush: false);
        foreach (var c in chars.AsSpan(0, count))
        {
            Take(c);
        }
    }

    private void Take(char c)
    {
        switch (_state)
        {
            case State.Text:
                TakeText(c);
                break;
            case State.Escape:
                TakeEscape(c);
                break;
            case State.Csi:
                _sequence.Append(c);
                if (c is >= '@' and <= '~' && Answered(_sequence.ToString()))
                {
                    _state = State.Text;
                }
                else if (c is >= '@' and <= '~')
                {
                    _state = State.Text;
                    EndCsi(_sequence.ToString());
                }
                break;
            case State.String when c == '\e':
                _state = State.StringEscape;
                break;
            case State.String when c != '\a':
                _sequence.Append(c);
                break;
            case State.String or State.StringEscape:
                EndString(_sequence.ToString());
                _state = State.Text;
                break;
            default:
                _state = State.Text;
                break;
        }
    }

    private void TakeText(char c)
    {
        switch (c)
        {
            case '\e':
                _state = State.Escape;
                break;
            case '\r':
                Grid.MoveTo(0, Grid.Y);
                break;
            case '\n':
                Grid.LineFeed();
                break;
            case '\b':
                Grid.MoveTo(Grid.X - 1, Grid.Y);
                break;
            case '\t':
                Grid.MoveTo((Grid.X / 8 * 8) + 8, Grid.Y);
                break;
            case < ' ' or '\x7F':
                break;
            default:
                Print(c);
                break;
        }
    }

    private void Print(char c)
    {
        if (char.IsHighSurrogate(c))
        {
            _highSurrogate = c;
        }
        else if (char.IsLowSurrogate(c))
        {
            Grid.Print(new Rune(_highSurrogate, c), _clusters, Modes.Contains(7));
        }
        else
        {
            Grid.Print(new Rune(c), _clusters, Modes.Contains(7));
        }
    }

    private void TakeEscape(char c)
    {
        _state = State.Text;
        switch (c)
        {
            case '[':
                _sequence.Clear();
                _state = State.Csi;
                break;
            case ']' or 'P' or '_' or '^' or 'X':
                _sequence.Clear();
                _state = State.String;
                break;
            case '(' or ')' or '*' or '+':
                _state = State.Charset;
                break;
            case '7':
                Grid.Save();
                break;
            case '8':
                Grid.Restore();
                break;
            case 'M':
                Grid.ReverseLineFeed();
                break;
            case 'D':
                Grid.LineFeed();
                break;
            case '=' or '>' or '\\':
                break;
            default:
                Unknown.Add($"ESC {c}");
                break;
        }
    }

    private bool Answered(string sequence)
    {
        var answer = sequence switch
        {
            "6n" => $"\e[{Grid.Y + 1};{Grid.X + 1}R",
            "c" or "0c" => "\e[?62;22c",
            "]10;?" => "\e]10;rgb:e5e5/e5e5/e5e5\e\\",
            "]11;?" => "\e]11;rgb:0000/0000/0000\e\\",
            // What xterm does not know it does not answer.
            "?u" => "",
            _ => null,
        };
        if (answer is not null)
        {
            Asked.Add(sequence);
            Answer?.Invoke(answer);
        }
        return answer is not null;
    }

    private void EndString(string sequence)
    {
        if (!Answered("]" + sequence) && sequence.StartsWith("8;", StringComparison.Ordinal))
            Grid.Link = sequence.Split(';', 3)[^1];
    }

    private void EndCsi(string sequence)
    {
        var (body, final) = (sequence[..^1], sequence[^1]);
        if (body.StartsWith('?') && final is 'h' or 'l')
        {
            foreach (var mode in Numbers(body[1..]))
            {
                SetMode(mode, final == 'h');
            }
            return;
        }
        if (final == 'q' && body.EndsWith(' '))
        {
            return; // the cursor's look
        }
        int[] numbers = body.All(c => char.IsAsciiDigit(c) || c is ';' or ':') ? Numbers(body) : [-1];
        if (numbers is [-1] || !Do(final, numbers, numbers.Length > 0 && numbers[0] > 0 ? numbers[0] : 1))
        {
            Unknown.Add($"CSI {sequence}");
        }
    }

    private void SetMode(int mode, bool on)
    {
        _ = on ? Modes.Add(mode) : Modes.Remove(mode);
        if (mode is 1049 or 1047 or 47)
        {
            if (on && Grid == _main)
            {
                _main.Save();
                _alternate.Clear();
            }
            else if (!on && Grid == _alternate)
            {
                _main.Restore();
            }
            Grid = on ? _alternate : _main;
        }
    }

    private bool Do(char final, int[] numbers, int count)
    {
        switch (final)
        {
            case 'A' or 'F': Grid.MoveTo(final == 'F' ? 0 : Grid.X, Grid.Y - count); break;
            case 'B' or 'E' or 'e': Grid.MoveTo(final == 'E' ? 0 : Grid.X, Grid.Y + count); break;
            case 'C' or 'a': Grid.MoveTo(Grid.X + count, Grid.Y); break;
            case 'D': Grid.MoveTo(Grid.X - count, Grid.Y); break;
            case 'G' or '`': Grid.MoveTo(count - 1, Grid.Y); break;
            case 'd': Grid.MoveTo(Grid.X, count - 1); break;
            case 'H' or 'f': Grid.MoveTo((numbers.Length > 1 && numbers[1] > 0 ? numbers[1] : 1) - 1, count - 1); break;
            case 'J': Grid.EraseScreen(First(numbers)); break;
            case 'K': Grid.EraseLine(First(numbers)); break;
            case 'X': Grid.Erase(Grid.X, Grid.Y, count); break;
            case 'S': Grid.Scroll(count); break;
            case 'T': Grid.Scroll(-count); break;
            case 'L': Grid.InsertLines(count); break;
            case 'M': Grid.InsertLines(-count); break;
            case 'P': Grid.DeleteChars(count); break;
            case '@': Grid.DeleteChars(-count); break;
            case 'r': Grid.SetMargins(First(numbers), numbers.Length > 1 ? numbers[1] : 0); break;
            case 'm': Grid.Style = Sgr.Apply(Grid.Style, numbers); break;
            case 's': Grid.Save(); break;
            case 'u': Grid.Restore(); break;
            case 'n' or 'c' or 't' or 'q' or 'h' or 'l': break;
            default: return false;
        }
        return true;
    }

    private static int First(int[] numbers) => numbers.Length > 0 ? numbers[0] : 0;

    private static int[] Numbers(string text) => text.Length == 0 ? []
        : [.. text.Split(';', ':').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)];
}
