namespace Quiz.Classroom.Drills;

/// <summary>What a cell of an answer table holds, below what spreadsheets put round it.</summary>
public static class AnswerCell
{
    private const string Dashes = "-\u2010\u2011\u2012–—\u2212";

    /// <summary>Without spaces at its ends and without the marks that keep a spreadsheet from running it: <c>'-40</c>, <c>="007"</c>.</summary>
    public static string Plain(string cell)
    {
        var text = cell.Trim();
        if (text.StartsWith('\''))
            return text[1..].TrimStart();
        return text.StartsWith("=\"", StringComparison.Ordinal) && text.Length > 2 && text.IndexOf('"', 2) == text.Length - 1 ? text[2..^1].Trim() : text;
    }

    /// <summary>Whether nothing was answered: an empty cell, or dashes.</summary>
    /// <param name="plain">See <see cref="Plain"/>.</param>
    public static bool IsBlank(string plain)
    {
        foreach (var c in plain)
        {
            if (!Dashes.Contains(c))
                return false;
        }
        return true;
    }
}
