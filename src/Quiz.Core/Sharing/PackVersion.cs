namespace Quiz.Core.Sharing;

/// <summary>Compares versions as semantic versioning 2.0.0 ranks them: 1.0.0-beta.2 before 1.0.0-beta.10 before 1.0.0.</summary>
public static class PackVersion
{
    /// <summary>Below 0 where the first is older.</summary>
    public static int Compare(string one, string other)
    {
        var (numbers, tail) = Split(one);
        var (otherNumbers, otherTail) = Split(other);
        for (var i = 0; i < numbers.Length && i < otherNumbers.Length; i++)
        {
            if (CompareNumbers(numbers[i], otherNumbers[i]) is not 0 and var order)
                return order;
        }
        return tail.Length == 0 || otherTail.Length == 0 ? otherTail.Length.CompareTo(tail.Length) : CompareTails(tail, otherTail);
    }

    private static int CompareTails(string[] tail, string[] other)
    {
        for (var i = 0; i < tail.Length && i < other.Length; i++)
        {
            var (isNumber, isOtherNumber) = (tail[i].All(char.IsAsciiDigit), other[i].All(char.IsAsciiDigit));
            var order = isNumber && isOtherNumber ? CompareNumbers(tail[i], other[i])
                : isNumber != isOtherNumber ? (isNumber ? -1 : 1)
                : string.CompareOrdinal(tail[i], other[i]);
            if (order != 0)
                return order;
        }
        return tail.Length.CompareTo(other.Length);
    }

    /// <summary>Of any length.</summary>
    private static int CompareNumbers(string one, string other)
    {
        (one, other) = (one.TrimStart('0'), other.TrimStart('0'));
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(one, other);
    }

    private static (string[] Numbers, string[] Tail) Split(string version)
    {
        var dash = version.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (version.Split('.'), []) : (version[..dash].Split('.'), version[(dash + 1)..].Split('.'));
    }
}
