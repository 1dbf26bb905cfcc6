using System.Text;

namespace Quiz.Terminal;

// Gathers what stands between the marks of a bracketed paste, up to a bound; the rest is dropped, the end still found.
internal sealed class PasteCollector
{
    private const int Longest = 64 * 1024;
    private readonly List<byte> _bytes = [];
    private int _matched;

    private static ReadOnlySpan<byte> EndMark => "\e[201~"u8;

    /// <summary>True when the byte was the last of the end mark.</summary>
    public bool Take(byte value)
    {
        if (value == EndMark[_matched])
        {
            return ++_matched == EndMark.Length;
        }
        // What looked like the mark was text; the mark has ESC only at its start, so only there can it begin anew.
        Keep(EndMark[.._matched]);
        _matched = value == EndMark[0] ? 1 : 0;
        if (_matched == 0)
        {
            Keep([value]);
        }
        return false;
    }

    public Pasted End()
    {
        var text = Encoding.UTF8.GetString([.. _bytes]);
        _bytes.Clear();
        _bytes.TrimExcess();
        _matched = 0;
        return new Pasted(ForeignText.Clean(text, keepLines: true));
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (_bytes.Count < Longest)
            {
                _bytes.Add(value);
            }
        }
    }
}
