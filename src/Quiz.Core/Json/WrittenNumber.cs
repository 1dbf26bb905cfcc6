using System.Globalization;
using System.Numerics;

namespace Quiz.Core.Json;

/// <summary>A number as JSON has it, of any size and to any digit, so that <c>12.50e3</c> and <c>12500</c> are one.</summary>
/// <param name="Digits">Without zeros at either end; empty for 0.</param>
/// <param name="Power">Of ten, by which the digits are multiplied.</param>
internal readonly record struct WrittenNumber(bool IsNegative, string Digits, BigInteger Power)
{
    /// <summary>Whether both are numbers, and the same.</summary>
    public static bool AreEqual(string one, string other) => Of(one) is { } number && number == Of(other);

    /// <summary>Null for true, false, null and a text.</summary>
    private static WrittenNumber? Of(string written)
    {
        if (!char.IsAsciiDigit(written[^1]))
            return null;
        var exponent = written.IndexOfAny(['e', 'E']) is >= 0 and var at ? at : written.Length;
        var power = exponent < written.Length ? BigInteger.Parse(written.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var parts = written[..exponent].TrimStart('-').Split('.');
        var all = string.Concat(parts).TrimStart('0');
        var digits = all.TrimEnd('0');
        var decimals = parts.Length > 1 ? parts[1].Length : 0;
        return digits.Length == 0 ? new(false, "", 0) : new(written[0] == '-', digits, power - decimals + all.Length - digits.Length);
    }
}
