using System.Text;
using Quiz.Core.Text;

namespace Quiz.Play;

/// <summary>Reads lines of foreign text: bounded, however long they are, and cleaned.</summary>
public sealed class LineInput(TextReader reader)
{
    /// <summary>Of a longer line the rest is read and dropped, so that it is answered as one malformed line.</summary>
    public const int MostCharacters = 10_000;

    /// <summary>Null at the end of the input.</summary>
    public string? Read()
    {
        var line = new StringBuilder();
        int next;
        while ((next = reader.Read()) is not (-1 or '\n'))
        {
            if (line.Length < MostCharacters)
                line.Append((char)next);
        }
        if (next == -1 && line.Length == 0)
            return null;
        if (line.Length > 0 && line[^1] == '\r')
            line.Length--;
        return ForeignText.Clean(line.ToString(), MostCharacters);
    }
}
