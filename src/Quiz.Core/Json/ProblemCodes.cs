using System.Globalization;

namespace Quiz.Core.Json;

/// <summary>Problem codes as authors read and write them.</summary>
public static class ProblemCodes
{
    private const string Prefix = "Q";

    public static string Id(this ProblemCode code) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{(int)code}");

    /// <param name="text">Like <c>Q101</c>, in capitals or small letters.</param>
    public static bool TryParse(string text, out ProblemCode code)
    {
        code = default;
        return text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Enum.IsDefined(code = (ProblemCode)number);
    }
}
