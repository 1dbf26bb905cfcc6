using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Quiz.Core.Dates;

/// <summary>Reads dates, intervals and one-of sets; <see cref="EdtfPointReader"/> reads what they are made of.</summary>
internal static class EdtfReader
{
    private const string Open = "..";

    /// <summary>Null with the reason, or a date without.</summary>
    public static EdtfDate? Read(string text, out string? why)
    {
        why = text.Length == 0 ? "a date is wanted, like 1969, 1969-07 or 1969-07-20"
            : text.Length > EdtfDate.LongestText ? Say($"{text.Length} characters are too many for a date, which has at most {EdtfDate.LongestText}")
            : StrangeCharacter(text);
        if (why is not null)
            return null;
        if (text.AsSpan().IndexOfAny('{', '}') >= 0)
            return Fail<EdtfDate>("a set in braces means all of its dates (EDTF level 2), and only one-of sets like [1667,1670] are read", out why);
        if (text.AsSpan().IndexOfAny('[', ']') >= 0)
            return ReadOneOf(text, out why);
        if (text.Contains('/'))
            return ReadInterval(text, out why);
        if (text.Contains(Open))
            return Fail<EdtfDate>("\"..\" stands only in an interval like 1984/.. or a one-of set like [1984..1986]", out why);
        return text.Contains(',')
            ? Fail<EdtfDate>("a comma stands only in a one-of set like [1667,1670]", out why)
            : EdtfPointReader.Read(text, out why);
    }

    private static EdtfDate.Interval? ReadInterval(string text, out string? why)
    {
        var slash = text.IndexOf('/');
        var (startText, endText) = (text[..slash], text[(slash + 1)..]);
        why = endText.Contains('/') ? "an interval has one \"/\", between its start and its end"
            : startText.Length + endText.Length == 0 ? "an interval needs a start or an end"
            : text.Contains('T') ? "an interval goes from day to day, and takes no time of day"
            : null;
        if (why is not null
            || !TryReadEnd(startText, "start", out var startKind, out var start, out why)
            || !TryReadEnd(endText, "end", out var endKind, out var end, out why))
        {
            return null;
        }
        return start is not null && end is not null && start.Earliest > end.Latest
            ? Fail<EdtfDate.Interval>($"the interval's start {start.Text} is after its end {end.Text}", out why)
            : new(text, startKind, start, endKind, end);
    }

    private static bool TryReadEnd(string text, string which, out IntervalEnd kind, out EdtfDate.Point? point, out string? why)
    {
        point = null;
        why = null;
        kind = text switch { "" => IntervalEnd.Unknown, Open => IntervalEnd.Open, _ => IntervalEnd.Dated };
        if (kind != IntervalEnd.Dated)
            return true;
        point = EdtfPointReader.Read(text, out why);
        if (point is null)
            why = $"the interval's {which}: {why}";
        return point is not null;
    }

    private static EdtfDate.OneOf? ReadOneOf(string text, out string? why)
    {
        if (text[0] != '[' || text[^1] != ']' || text.LastIndexOf('[') > 0 || text.IndexOf(']') < text.Length - 1)
            return Fail<EdtfDate.OneOf>("a one-of set begins with \"[\", ends with \"]\", and has no brackets inside", out why);
        var elements = text[1..^1].Split(',');
        var choices = ImmutableArray.CreateBuilder<EdtfDate.Choice>(elements.Length);
        for (var i = 0; i < elements.Length; i++)
        {
            var choice = ReadChoice(elements[i], isFirst: i == 0, isLast: i == elements.Length - 1, out why);
            if (choice is null)
                return null;
            choices.Add(choice);
        }
        why = null;
        return new(text, choices.MoveToImmutable());
    }

    private static EdtfDate.Choice? ReadChoice(string text, bool isFirst, bool isLast, out string? why)
    {
        var dots = text.IndexOf(Open, StringComparison.Ordinal);
        why = text.Length == 0 ? "nothing stands between the marks of the one-of set, where a date is wanted"
            : text == Open ? "\"..\" in a one-of set needs a date before or after it"
            : text.Contains('T') ? "a one-of set is one of days, and takes no time of day"
            : text.Contains('/') ? "a one-of set holds dates and ranges like 1984..1986, and no intervals"
            : dots == 0 && !isFirst ? $"\"{text}\" is open to the past, which only the first of a one-of set can be"
            : dots > 0 && dots == text.Length - Open.Length && !isLast ? $"\"{text}\" is open to the future, which only the last of a one-of set can be"
            : null;
        if (why is not null)
            return null;
        var first = dots == 0 ? null : EdtfPointReader.Read(dots < 0 ? text : text[..dots], out why);
        if (why is not null)
            return null;
        if (dots < 0)
            return new(first, first);
        var lastText = text[(dots + Open.Length)..];
        var last = lastText.Length == 0 ? null : EdtfPointReader.Read(lastText, out why);
        if (why is null && first is not null && last is not null && first.Earliest > last.Latest)
            why = $"the range {text} begins after its end";
        return why is null ? new(first, last) : null;
    }

    private static string? StrangeCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && !"-X/.?~%[],{}TZ:+YES".Contains(text[i], StringComparison.Ordinal))
                return Describe(text, i);
        }
        return null;
    }

    private static string Describe(string text, int i)
    {
        if (!Rune.TryGetRuneAt(text, i, out var rune))
            return Say($"character {i + 1} is half of a surrogate pair");
        var shown = Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune)
            ? $"\"{rune}\""
            : Say($"U+{rune.Value:X4}");
        return rune.Value switch
        {
            ' ' => Say($"character {i + 1} is a space, and a date has none"),
            'x' or 'u' => Say($"character {i + 1} is {shown}, and an open digit is a capital X"),
            >= 0x2010 and <= 0x2015 or 0x2212 => Say($"character {i + 1} is {shown}, and a plain \"-\" is wanted"),
            _ when Rune.IsWhiteSpace(rune) => Say($"character {i + 1} is a kind of space ({shown}), and a date has none"),
            _ when Rune.IsNumber(rune) => Say($"character {i + 1} is {shown}, and digits are 0 to 9"),
            _ => Say($"character {i + 1} is {shown}, which stands in no date"),
        };
    }

    private static T? Fail<T>(string reason, out string? why)
        where T : EdtfDate
    {
        why = reason;
        return null;
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
