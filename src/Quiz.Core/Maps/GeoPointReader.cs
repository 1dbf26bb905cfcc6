using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Quiz.Core.Maps;

/// <summary>Reads two coordinates from typed text.</summary>
internal ref struct GeoPointReader
{
    private const int LongestText = 100;
    private static readonly PointTrouble NoPoint = new(PointFault.NoPoint);

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private GeoPointReader(ReadOnlySpan<char> text) => _text = text;

    private readonly char Next => _at < _text.Length ? _text[_at] : '\0';

    public static bool TryRead(string text, out double lat, out double lon, [NotNullWhen(false)] out PointTrouble? why)
    {
        (lat, lon) = (0, 0);
        if (text.Length > LongestText)
        {
            why = NoPoint;
            return false;
        }
        var reader = new GeoPointReader(WithDecimalPoints(text));
        if (!reader.TryCoordinate(out var first, out var firstLetter, out why))
            return false;
        reader.Skip(" \t");
        reader.Skip(",;", most: 1);
        if (!reader.TryCoordinate(out var second, out var secondLetter, out why))
            return false;
        reader.Skip(" \t");
        var isLonFirst = firstLetter is 'E' or 'W' || (firstLetter == '\0' && secondLetter is 'N' or 'S');
        (lat, lon) = isLonFirst ? (second, first) : (first, second);
        why = reader.Next != '\0' ? NoPoint
            : firstLetter != '\0' && secondLetter != '\0' && firstLetter is 'N' or 'S' == secondLetter is 'N' or 'S'
                ? new(PointFault.OneAxis, Letter: firstLetter, Second: secondLetter)
            : null;
        return why is null;
    }

    /// <summary>Two commas between digits, and no point anywhere, are decimal commas: 48,4 35,0.</summary>
    private static string WithDecimalPoints(string text)
    {
        var commas = 0;
        for (var i = 1; i < text.Length - 1; i++)
            commas += IsDecimalComma(text, i) ? 1 : 0;
        return commas == 2 && !text.Contains('.')
            ? string.Create(text.Length, text, (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = IsDecimalComma(from, i) ? '.' : from[i];
            })
            : text;
    }

    private static bool IsDecimalComma(string text, int i) =>
        text[i] == ',' && i > 0 && i < text.Length - 1 && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    private bool TryCoordinate(out double degrees, out char letter, [NotNullWhen(false)] out PointTrouble? why)
    {
        Skip(" \t");
        letter = Letter();
        Skip(" \t");
        var sign = Take("-\u2212") ? -1 : 1;
        var isSigned = sign < 0 || Take("+");
        if (!TryNumber(out degrees, out why) || !TryMinutes(ref degrees, out why))
            return false;
        if (letter == '\0')
        {
            var before = _at;
            Skip(" \t");
            letter = Letter();
            if (letter == '\0')
                _at = before;
        }
        why = isSigned && letter != '\0' ? new(PointFault.SignAndLetter, Letter: letter) : null;
        degrees *= letter is 'S' or 'W' ? -1 : sign;
        return why is null;
    }

    private bool TryMinutes(ref double degrees, [NotNullWhen(false)] out PointTrouble? why)
    {
        why = null;
        if (!Take("°º"))
            return true;
        var before = _at;
        Skip(" \t");
        if (!char.IsAsciiDigit(Next) || !TryNumber(out var minutes, out why) || !Take("'′’"))
        {
            _at = before; // the digits begin the other coordinate: 48.4° 35.0°
            return true;
        }
        var seconds = 0.0;
        before = _at;
        Skip(" \t");
        if (!char.IsAsciiDigit(Next) || !TryNumber(out seconds, out why) || !Take("\"″”"))
            (_at, seconds) = (before, 0);
        why = minutes >= 60 || seconds >= 60 ? new(PointFault.SixtyOrMore)
            : degrees % 1 != 0 || (seconds > 0 && minutes % 1 != 0) ? new(PointFault.DecimalsBeforeLast)
            : null;
        degrees += (minutes / 60) + (seconds / 3600);
        return why is null;
    }

    private bool TryNumber(out double number, [NotNullWhen(false)] out PointTrouble? why)
    {
        var start = _at;
        while (char.IsAsciiDigit(Next) || Next == '.')
            _at++;
        why = double.TryParse(_text[start.._at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) ? null : NoPoint;
        return why is null;
    }

    private char Letter()
    {
        var letter = char.ToUpperInvariant(Next);
        if (letter is not ('N' or 'S' or 'E' or 'W'))
            return '\0';
        _at++;
        return letter;
    }

    private bool Take(string anyOf)
    {
        var isThere = anyOf.Contains(Next, StringComparison.Ordinal);
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void Skip(string anyOf, int most = int.MaxValue)
    {
        for (var i = 0; i < most && Take(anyOf); i++)
            continue;
    }
}
