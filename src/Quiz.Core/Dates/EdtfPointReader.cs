using System.Buffers;
using System.Globalization;

namespace Quiz.Core.Dates;

/// <summary>Reads single dates: years, seasons, months and days, with open digits and qualifiers.</summary>
internal static class EdtfPointReader
{
    private const string Qualifiers = "?~%";
    private static readonly SearchValues<char> CalendarCharacters = SearchValues.Create("0123456789X-");

    /// <summary>Null with the reason, or a date without. The text has no characters but those that EDTF uses.</summary>
    public static EdtfDate.Point? Read(string text, out string? why)
    {
        var rest = text.AsSpan();
        var mark = rest.IndexOfAny(Qualifiers);
        var qualifier = mark < 0 ? ' ' : rest[mark];
        why = mark < 0 || mark == rest.Length - 1 ? null
            : rest[mark..].IndexOfAnyExcept(Qualifiers) < 0 ? $"\"{rest[mark..]}\" is more than one qualifier; \"%\" says uncertain and approximate at once"
            : $"\"{qualifier}\" qualifies a part of \"{text}\" (EDTF level 2); \"?\", \"~\" and \"%\" are read at the end, for the whole date";
        if (why is not null)
            return null;
        rest = mark < 0 ? rest : rest[..mark];
        var time = rest.IndexOf('T');
        if (time >= 0)
        {
            why = mark >= 0 ? "a date with a time of day takes no qualifier" : TimeFault(rest[(time + 1)..]);
            rest = rest[..time];
            if (why is null && (rest.Contains('X') || rest.TrimStart('-').Count('-') != 2))
                why = $"a time of day needs a whole date before it, like 1985-04-12, and here stands \"{rest}\"";
            if (why is not null)
                return null;
        }
        if (rest.IndexOfAny('E', 'S') >= 0)
        {
            why = $"\"{text}\" has an exponent or a number of significant digits (EDTF level 2), which are not read";
            return null;
        }
        var yearLength = rest.StartsWith('Y') ? rest.Length : YearLength(rest);
        var range = rest.StartsWith('Y') ? LongYear(rest, out why) : Calendar(rest, yearLength, out why);
        return range is var (earliest, latest)
            ? new(text, earliest, latest, yearLength, rest.Length == yearLength ? 1 : rest.Length == yearLength + 3 ? 2 : 3,
                uncertain: qualifier is '?' or '%', approximate: qualifier is '~' or '%')
            : null;
    }

    private static int YearLength(ReadOnlySpan<char> date)
    {
        var sign = date.StartsWith('-') ? 1 : 0;
        var hyphen = date[sign..].IndexOf('-');
        return hyphen < 0 ? date.Length : sign + hyphen;
    }

    private static (Day Earliest, Day Latest)? LongYear(ReadOnlySpan<char> date, out string? why)
    {
        var digits = date[(date.StartsWith("Y-") ? 2 : 1)..];
        why = digits.ContainsAnyExceptInRange('0', '9') ? $"\"Y\" stands before a year alone, like Y-12000, and here stands \"{date}\""
            : digits.Length <= 4 ? $"\"Y\" stands before a year of more than four digits, and here stands \"{date}\""
            : digits[0] == '0' ? $"the year in \"{date}\" begins with a zero"
            : digits.Length > 7 ? $"year {date[1..]} is outside -9,999,999 to 9,999,999"
            : null;
        if (why is not null)
            return null;
        var year = int.Parse(date[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (Day.Of(year, 1, 1), Day.Of(year, 12, 31));
    }

    private static (Day Earliest, Day Latest)? Calendar(ReadOnlySpan<char> date, int yearLength, out string? why)
    {
        var year = date[..yearLength];
        var parts = date[yearLength..];
        var month = parts.Length >= 3 ? parts[1..3] : default;
        var day = parts.Length == 6 ? parts[4..] : default;
        why = ShapeFault(date, year.TrimStart('-'), parts)
            ?? (year is "-0000" ? "year 0000 takes no minus" : null);
        if (why is not null)
            return null;
        if (month is "21" or "22" or "23" or "24")
        {
            why = day.IsEmpty ? null : $"season {month} takes no day, and here stands \"{date}\"";
            return why is null ? OpenDigits.Range(year, default, default) : null;
        }
        why = MonthFault(month) ?? (day.IsEmpty || OpenDigits.CanBe(day, 1, 31) ? null : $"day {day} is not from 01 to 31");
        if (why is not null)
            return null;
        var range = OpenDigits.Range(year, month, day);
        if (range is null)
            why = date.Contains('X') ? $"no day of any year fits {date}" : $"{date[..(yearLength + 3)]} has no day {day}";
        return range;
    }

    private static string? ShapeFault(ReadOnlySpan<char> date, ReadOnlySpan<char> year, ReadOnlySpan<char> parts)
    {
        var strange = date.IndexOfAnyExcept(CalendarCharacters);
        return strange >= 0 ? $"\"{date[strange]}\" does not belong into \"{date}\""
            : year.Length > 4 ? $"a year of more than four digits begins with Y and stands alone, like Y12000, and here stands \"{date}\""
            : year.Length < 4 ? $"a year has four digits, like 0476, and here stands \"{date}\""
            : parts.Length is not (0 or 3 or 6) || parts.Count('-') * 3 != parts.Length || (parts.Length == 6 && parts[3] != '-')
                ? $"a date is written like 1969, 1969-07 or 1969-07-20, and here stands \"{date}\""
                : null;
    }

    private static string? MonthFault(ReadOnlySpan<char> month) =>
        month.IsEmpty || OpenDigits.CanBe(month, 1, 12) ? null
        : !month.Contains('X') && OpenDigits.CanBe(month, 25, 41) ? $"season {month} (EDTF level 2) is not read, only seasons 21 to 24"
        : $"month {month} is not from 01 to 12";

    private static string? TimeFault(ReadOnlySpan<char> time)
    {
        var isShaped = time.Length >= 8 && time[2] == ':' && time[5] == ':'
            && TryTwoDigits(time, out var hour) & TryTwoDigits(time[3..], out var minute) & TryTwoDigits(time[6..], out var second)
            && hour <= 23 && minute <= 59 && (second <= 59 || (second == 60 && minute == 59));
        return !isShaped ? $"a time of day is written like 23:20:30, and here stands \"{time}\""
            : IsZone(time[8..]) ? null
            : $"after a time of day stands Z, +02 or +02:00, and here stands \"{time[8..]}\"";
    }

    private static bool IsZone(ReadOnlySpan<char> zone) =>
        zone is "" or "Z"
        || (zone[0] is '+' or '-' && zone.Length is 3 or 6 && TryTwoDigits(zone[1..], out var hours) && hours <= 14
            && (zone.Length == 3 || (zone[3] == ':' && TryTwoDigits(zone[4..], out var minutes) && minutes <= 59)));

    private static bool TryTwoDigits(ReadOnlySpan<char> text, out int number)
    {
        number = text.Length < 2 ? 0 : ((text[0] - '0') * 10) + text[1] - '0';
        return text.Length >= 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]);
    }
}
