using System.Runtime.CompilerServices;

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
        var text = _text;
        var at = _next;
        while (at < text.Length && !IsOfAWord(text[at]))
            at++;
        var start = at;
        while (at < text.Length && (IsOfAWord(text[at]) || (text[at] is '\'' or '’' or 'ʼ' or '-' && at + 1 < text.Length && IsOfAWord(text[at + 1]))))
            at++;
        _next = at;
        Current = text[start..at];
        return at > start;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // asked of each character of a pack
    private static bool IsOfAWord(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007F' && char.IsLetterOrDigit(c));
}
