using System.Diagnostics.CodeAnalysis;

namespace Quiz.Core.Dates;

/// <summary>A date in the Extended Date/Time Format: levels 0 and 1, and of level 2 one-of sets and X in any place.</summary>
/// <remarks>
/// Two dates are equal when they are written alike. Being certainly before is transitive, and agrees with <see cref="ByRange"/>;
/// being undetermined is not: 1990 and 1992 are each undetermined to 1989/1993, yet 1990 is before 1992.
/// </remarks>
public abstract partial class EdtfDate : IEquatable<EdtfDate>
{
    public const int LongestText = 100;

    private EdtfDate(string text, Day earliest, Day latest) => (Text, Earliest, Latest) = (text, earliest, latest);

    /// <summary>Sorts by the earliest day, then by the latest.</summary>
    public static IComparer<EdtfDate> ByRange { get; } = Comparer<EdtfDate>.Create((a, b) =>
        a.Earliest != b.Earliest ? a.Earliest.CompareTo(b.Earliest) : a.Latest.CompareTo(b.Latest));

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>The first day that the date can mean, not widened by a qualifier.</summary>
    public Day Earliest { get; }

    /// <summary>The last day that the date can mean, not widened by a qualifier.</summary>
    public Day Latest { get; }

    public bool IsFinite => Earliest.IsFinite && Latest.IsFinite;

    /// <summary>The last day that is far enough before <see cref="Earliest"/> to be certainly earlier.</summary>
    private protected abstract Day CertainlyEarlier { get; }

    /// <summary>The first day that is far enough after <see cref="Latest"/> to be certainly later.</summary>
    private protected abstract Day CertainlyLater { get; }

    /// <summary>The last day that is certainly earlier, a qualifier counted in.</summary>
    public Day LastCertainlyEarlier => CertainlyEarlier;

    /// <summary>The first day that is certainly later, a qualifier counted in.</summary>
    public Day FirstCertainlyLater => CertainlyLater;

    /// <summary>On failure <paramref name="why"/> says what was found and what was wanted, as a phrase to print after the place it was found at.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? why)
    {
        date = EdtfReader.Read(text, out why);
        return date is not null;
    }

    /// <exception cref="FormatException">The text is no such date; the message is the reason.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var why) ? date : throw new FormatException(why);

    /// <summary>
    /// Before where the latest day is before the other's earliest. A qualified date must also be as far from the other as the
    /// finest part it names: 1984~ is before 1985-12-31, and undetermined to 1985.
    /// </summary>
    public DateOrder OrderTo(EdtfDate other) =>
        IsCertainlyBefore(other) ? DateOrder.Before
        : other.IsCertainlyBefore(this) ? DateOrder.After
        : DateOrder.Undetermined;

    // Most pairs of a pack that overlap do so by their ranges alone, which cost nothing to compare.
    public bool IsCertainlyBefore(EdtfDate other) => Latest < other.Earliest && CertainlyLater <= other.Earliest && Latest <= other.CertainlyEarlier;

    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    public override int GetHashCode() => unchecked((Earliest.GetHashCode() * 31) + Latest.GetHashCode());

    public override string ToString() => Text;
}
