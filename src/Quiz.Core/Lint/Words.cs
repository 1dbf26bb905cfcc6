namespace Quiz.Core.Lint;

/// <summary>Walks the words of a text: runs of letters and digits, with apostrophes within.</summary>
internal ref struct Words(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly Words GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _text.Length && !char.IsLetterOrDigit(_text[_next]))
            _next++;
        var start = _next;
        while (_next < _text.Length && (char.IsLetterOrDigit(_text[_next]) || (_text[_next] is '\'' or '’' or 'ʼ' or '-' && _next + 1 < _text.Length && char.IsLetterOrDigit(_text[_next + 1]))))
            _next++;
        Current = _text[start.._next];
        return _next > start;
    }
}
