using Quiz.Core.Questions;
using Quiz.Drawing.Keys;

namespace Quiz.Play;

/// <summary>Lines as a teacher types them in a hurry: numbers for letters, and letters of the other keyboard layout.</summary>
internal static class LineAnswer
{
    /// <summary>The line with the letters of options and cards that are meant.</summary>
    public static string Plain(Question question, string line) => question.Form.IsLettered
        ? string.Concat(line.Select(c => c is >= '1' and <= '9' ? (char)('a' + (c - '1')) : CyrillicLayout.InLatin(Key.Of(c.ToString())).Text[0]))
        : line;
}
