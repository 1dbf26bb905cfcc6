using System.Globalization;

namespace Quiz.Core.Packs.Tables;

/// <summary>A version of the format of packs: what is optional grows with the second number, so that older packs stay valid.</summary>
/// <param name="Major">At least 1.</param>
/// <param name="Minor">At least 0.</param>
public readonly record struct FormatVersion(int Major, int Minor) : IComparable<FormatVersion>
{
    private const int MostDigits = 4;

    /// <summary>With what every program that reads packs knows.</summary>
    public static FormatVersion First { get; } = new(1, 0);

    /// <summary>Reads two numbers with a point between them: <c>1.2</c>.</summary>
    public static bool TryParse(string text, out FormatVersion version)
    {
        version = default;
        if (text.Split('.') is not [var major, var minor] || !TryNumber(major, out var first) || !TryNumber(minor, out var second) || first == 0)
            return false;
        version = new(first, second);
        return true;
    }

    private static bool TryNumber(string digits, out int number)
    {
        number = 0;
        return digits.Length is > 0 and <= MostDigits && (digits[0] != '0' || digits.Length == 1) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    public int CompareTo(FormatVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public static bool operator <(FormatVersion one, FormatVersion other) => one.CompareTo(other) < 0;

    public static bool operator >(FormatVersion one, FormatVersion other) => one.CompareTo(other) > 0;

    public static bool operator <=(FormatVersion one, FormatVersion other) => one.CompareTo(other) <= 0;

    public static bool operator >=(FormatVersion one, FormatVersion other) => one.CompareTo(other) >= 0;

    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}");
}
