namespace Quiz.Core.Text;

/// <summary>The forms that ids take in packs, maps and commands.</summary>
public static class Ids
{
    /// <summary>An id is at most so long.</summary>
    public const int MostLength = 64;
    public const string Wanted = "an id of a-z, 0-9 and -, at most 64 long, beginning with a letter or digit";
    public const string RegionWanted = "an ISO 3166 code like \"UA-12\" or \"UA\"";

    public static bool IsId(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MostLength || text[0] == '-')
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                return false;
        }
        return true;
    }

    /// <summary>
    /// A country's two capital letters (ISO 3166-1), or those, a hyphen, and one to three capital letters or digits (ISO 3166-2). Place ids
    /// are in small letters, so the two never meet.
    /// </summary>
    public static bool IsRegionCode(ReadOnlySpan<char> text)
    {
        if (text.Length is not (2 or (>= 4 and <= 6)) || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]))
            return false;
        if (text.Length == 2)
            return true;
        if (text[2] != '-')
            return false;
        foreach (var c in text[3..])
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return false;
        }
        return true;
    }

    /// <summary>As in semantic versioning 2.0.0, without a build part: <c>1.0.0</c> or <c>1.0.0-beta.1</c>.</summary>
    public static bool IsVersion(string text)
    {
        var dash = text.IndexOf('-');
        var numbers = (dash < 0 ? text : text[..dash]).Split('.');
        var tail = dash < 0 ? [] : text[(dash + 1)..].Split('.');
        return text.Length <= 64 && numbers.Length == 3
            && numbers.All(n => n.Length is > 0 and < 10 && n.All(char.IsAsciiDigit) && (n.Length == 1 || n[0] != '0'))
            && tail.All(t => t.Length > 0 && t.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
    }
}
