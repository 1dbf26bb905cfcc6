namespace Quiz.Terminal;

// What follows once ESC has turned out to begin a sequence.
public sealed partial class InputParser
{
    private void TakeCsi(byte value, ICollection<Msg> messages)
    {
        if (value is < 0x20 or >= 0x7F)
        {
            Restart(value, messages);
        }
        else if (value == '[' && _length == 0 && _ignored == 0)
        {
            _state = State.LinuxFunction;
        }
        else if (value >= 0x40 || (value == '$' && _length > 0 && _pending[0] != '?'))
        {
            EndCsi(value, messages);
        }
        else if (_length < LongestSequence && _ignored == 0)
        {
            _pending[_length++] = value;
        }
        else if (++_ignored > LongestIgnored)
        {
            Reset();
        }
    }

    private void EndCsi(byte final, ICollection<Msg> messages)
    {
        var parameters = _pending.AsSpan(0, _length);
        var whole = _ignored == 0;
        if (whole && final == '~' && parameters.SequenceEqual("200"u8))
        {
            Reset();
            _state = State.Paste;
            return;
        }
        if (final == 'M' && _length == 0 && whole)
        {
            _state = State.OldMouse;
            return;
        }
        if (whole && ControlSequence.Read(parameters, final, _alt ? Modifiers.Alt : Modifiers.None) is { } message)
        {
            messages.Add(message);
        }
        Reset();
    }

    private void TakeOldMouse(byte value, ICollection<Msg> messages)
    {
        _pending[_length++] = value;
        if (_length == 3)
        {
            var message = ControlSequence.Mouse(_pending[0] - 32, _pending[1] - 32, _pending[2] - 32, released: (_pending[0] & 3) == 3);
            if (message is not null)
            {
                messages.Add(message);
            }
            Reset();
        }
    }

    private void TakeSs3(byte value, ICollection<Msg> messages)
    {
        if (value is < 0x20 or >= 0x7F)
        {
            Restart(value, messages);
        }
        else if (value is >= (byte)'0' and <= (byte)'9' && _length < LongestSequence)
        {
            // Old xterm puts the modifier here: ESC O 5 P.
            _pending[_length++] = value;
        }
        else
        {
            var key = KeyTable.OfSs3(value, _pending.AsSpan(0, _length), _alt ? Modifiers.Alt : Modifiers.None);
            Reset();
            Add(key, messages);
        }
    }

    private void TakeString(byte value, ICollection<Msg> messages)
    {
        if (_state == State.StringEscape && value != '\\')
        {
            Reset();
            _state = State.Escape;
            TakeEscape(value, messages);
        }
        else if (_state == State.StringEscape || value == 0x07 || ++_ignored > LongestIgnored)
        {
            Reset();
        }
        else if (value == 0x1B)
        {
            _state = State.StringEscape;
        }
    }

    private void TakeLinuxFunction(byte value, ICollection<Msg> messages)
    {
        Reset();
        Add(value is >= (byte)'A' and <= (byte)'E' ? new Key(KeyCode.F1 + value - 'A') : null, messages);
    }

    private void TakePaste(byte value, ICollection<Msg> messages)
    {
        if (_paste.Take(value))
        {
            messages.Add(_paste.End());
            Reset();
        }
    }
}
