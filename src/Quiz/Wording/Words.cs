using System.Collections.Concurrent;
using System.Globalization;
using Humanizer;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Wording;

/// <summary>Names and numbers of the interface, as a person says them.</summary>
public static class Words
{
    // Screens count something in every frame, and Humanizer tries many patterns on a word.
    private static readonly ConcurrentDictionary<string, string> Plurals = new(StringComparer.Ordinal);

    public static string Of(Family family) => family switch
    {
        Family.Timeline => "Timeline",
        Family.Geography => "Geography",
        Family.Claims => "Claims and denials",
        _ => "Written questions",
    };

    public static string Of(Kind kind) => kind switch
    {
        Kind.Order => "Put in order",
        Kind.First => "Which came first",
        Kind.Insert => "Place on the time line",
        Kind.Locate => "Find on the map",
        Kind.Name => "Name it",
        Kind.Neighbours => "Neighbours",
        Kind.WhoSaid => "Who said it",
        Kind.Status => "How it stood",
        _ => "Choice",
    };

    public static string Of(Status status) => status switch
    {
        Status.Established => "Established",
        Status.Corroborated => "Corroborated",
        Status.Contested => "Contested",
        Status.Unverified => "Unverified",
        _ => "Refuted",
    };

    /// <summary>What a status means, short enough for an option.</summary>
    public static string Meaning(Status status) => status switch
    {
        Status.Established => "a court, a UN body, an inquiry, the former denier or repeated measurement found it so",
        Status.Corroborated => "evidence independent of both sides, and none against",
        Status.Contested => "independent evidence both ways",
        Status.Unverified => "only the parties, and those who repeat them",
        _ => "the contrary is established",
    };

    public static string Of(Act act) => act switch
    {
        Act.Claim => "stated",
        Act.Denial => "denied",
        Act.Confirmation => "confirmed",
        Act.PartialConfirmation => "confirmed in part",
        Act.NoComment => "did not comment",
        _ => "asked",
    };

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor((share * 100) + 0.5)} %");

    public static string Km(double km) => km < 10
        ? string.Create(CultureInfo.InvariantCulture, $"{km:0.#} km")
        : string.Create(CultureInfo.InvariantCulture, $"{km:0} km");

    /// <summary>1 question, 2 questions.</summary>
    public static string Count(int count, string singular) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count is 1 or -1 ? singular : Plurals.GetOrAdd(singular, word => word.Pluralize()))}");

    /// <summary>42 seconds; 3 minutes, 5 seconds.</summary>
    public static string Span(TimeSpan span) => TimeSpan.FromSeconds(Math.Max(1, Math.Round(span.TotalSeconds))).Humanize(2, CultureInfo.InvariantCulture, maxUnit: Humanizer.TimeUnit.Hour);

    /// <summary>a, b and c.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "none",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>A letter for each option or card: a, b, c; never more than 26.</summary>
    public static char Letter(int index) => (char)('a' + index);
}
