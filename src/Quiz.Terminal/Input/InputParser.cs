using System.Text;

namespace Quiz.Terminal;

/// <summary>Makes messages of the bytes that a terminal sends, however they are split; whatever it cannot read it drops.</summary>
public sealed partial class InputParser
{
    private const int LongestSequence = 64;
    private const int LongestIgnored = 4096;
    private static readonly TimeSpan EscapeWait = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan SequenceWait = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan PasteWait = TimeSpan.FromSeconds(2);

    private readonly byte[] _pending = new byte[LongestSequence];
    private readonly PasteCollector _paste = new();
    private int _length;
    private int _ignored;
    private State _state;
    private bool _alt;
    private bool _secondEscape;

    private enum State
    {
        Ground,
        Utf8,
        Escape,
        Csi,
        LinuxFunction,
        OldMouse,
        Ss3,
        String,
        StringEscape,
        Paste,
    }

    /// <summary>How long to wait for more bytes before <see cref="Flush"/>; infinite where none are outstanding.</summary>
    public TimeSpan Wait => _state switch
    {
        State.Ground => Timeout.InfiniteTimeSpan,
        State.Paste => PasteWait,
        State.Escape or State.Utf8 => EscapeWait,
        _ => _length == 0 && _ignored == 0 ? EscapeWait : SequenceWait,
    };

    public void Feed(ReadOnlySpan<byte> bytes, ICollection<Msg> messages)
    {
        foreach (var value in bytes)
        {
            Take(value, messages);
        }
    }

    /// <summary>Nothing more came in time: what began like a sequence was keys, and what is broken is dropped.</summary>
    public void Flush(ICollection<Msg> messages)
    {
        var (state, empty) = (_state, _length == 0 && _ignored == 0);
        switch (state)
        {
            case State.Paste:
                messages.Add(_paste.End());
                break;
            case State.Escape:
                EndEscape(messages);
                break;
            case State.Csi when empty:
                AltCharacter("[", messages);
                break;
            case State.Ss3 when empty:
                AltCharacter("O", messages);
                break;
            case State.String when empty:
                AltCharacter(((char)_pending[0]).ToString(), messages);
                break;
            default:
                break;
        }
        Reset();
    }

    private void Take(byte value, ICollection<Msg> messages)
    {
        switch (_state)
        {
            case State.Ground:
                TakeGround(value, messages);
                break;
            case State.Utf8:
                TakeUtf8(value, messages);
                break;
            case State.Escape:
                TakeEscape(value, messages);
                break;
            case State.Csi:
                TakeCsi(value, messages);
                break;
            case State.LinuxFunction:
                TakeLinuxFunction(value, messages);
                break;
            case State.OldMouse:
                TakeOldMouse(value, messages);
                break;
            case State.Ss3:
                TakeSs3(value, messages);
                break;
            case State.String or State.StringEscape:
                TakeString(value, messages);
                break;
            default:
                TakePaste(value, messages);
                break;
        }
    }

    private void TakeGround(byte value, ICollection<Msg> messages)
    {
        if (value == 0x1B)
        {
            _state = State.Escape;
        }
        else if (value >= 0x80)
        {
            _state = State.Utf8;
            TakeUtf8(value, messages);
        }
        else
        {
            Add(KeyTable.OfByte(value, _alt), messages);
            Reset();
        }
    }

    private void TakeUtf8(byte value, ICollection<Msg> messages)
    {
        _pending[_length++] = value;
        var status = Rune.DecodeFromUtf8(_pending.AsSpan(0, _length), out var rune, out var used);
        if (status == System.Buffers.OperationStatus.NeedMoreData)
        {
            return;
        }
        var (alt, again) = (_alt, used < _length);
        Reset();
        if (status == System.Buffers.OperationStatus.Done && !ForeignText.IsUnsafe(rune))
        {
            Add(Key.Of(rune.ToString(), alt ? Modifiers.Alt : Modifiers.None), messages);
        }
        if (again)
        {
            // The byte that broke the sequence begins something itself.
            TakeGround(value, messages);
        }
    }

    private void TakeEscape(byte value, ICollection<Msg> messages)
    {
        switch (value)
        {
            case 0x1B when _secondEscape:
                Add(new Key(KeyCode.Escape), messages);
                break;
            case 0x1B:
                _secondEscape = true;
                break;
            case (byte)'[':
                (_state, _alt) = (State.Csi, _secondEscape);
                break;
            case (byte)'O':
                (_state, _alt) = (State.Ss3, _secondEscape);
                break;
            case (byte)'P' or (byte)'X' or (byte)'^' or (byte)'_' or (byte)']':
                (_state, _pending[0]) = (State.String, value);
                break;
            default:
                if (_secondEscape)
                {
                    Add(new Key(KeyCode.Escape), messages);
                }
                _secondEscape = false;
                (_state, _alt) = (State.Ground, true);
                TakeGround(value, messages);
                break;
        }
    }

    private void EndEscape(ICollection<Msg> messages)
    {
        Add(new Key(KeyCode.Escape), messages);
        if (_secondEscape)
        {
            Add(new Key(KeyCode.Escape), messages);
        }
    }

    private void AltCharacter(string text, ICollection<Msg> messages)
    {
        if (_secondEscape)
        {
            Add(new Key(KeyCode.Escape), messages);
        }
        Add(Key.Of(text, Modifiers.Alt), messages);
    }

    private void Restart(byte value, ICollection<Msg> messages)
    {
        Reset();
        TakeGround(value, messages);
    }

    private static void Add(Key? key, ICollection<Msg> messages)
    {
        if (key is { } pressed)
        {
            messages.Add(new KeyPressed(pressed));
        }
    }

    private void Reset()
    {
        (_state, _length, _ignored) = (State.Ground, 0, 0);
        (_alt, _secondEscape) = (false, false);
    }
}
