using System.Globalization;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string Of(Family family) => family switch
    {
        Family.Timeline => "Timeline",
        Family.Geography => "Geography",
        Family.Claims => "Claims and denials",
        _ => "Written questions",
    };

    public string Of(Status status) => status switch
    {
        Status.Established => "Established",
        Status.Corroborated => "Corroborated",
        Status.Contested => "Contested",
        Status.Unverified => "Unverified",
        _ => "Refuted",
    };

    public string Answers(long count) => Count(count, "answer", "answers");

    public string Cards(long count) => Count(count, "card", "cards");

    public string Claims(long count) => Count(count, "claim", "claims");

    public string Events(long count) => Count(count, "event", "events");

    public string Figures(long count) => Count(count, "figure", "figures");

    public string Items(long count) => Count(count, "item", "items");

    public string Packs(long count) => Count(count, "pack", "packs");

    public string Places(long count) => Count(count, "place", "places");

    public string Points(long count) => Count(count, "point", "points");

    public string Problems(long count) => Count(count, "problem", "problems");

    public string Questions(long count) => Count(count, "question", "questions");

    public string Regions(long count) => Count(count, "region", "regions");

    public string Rounds(long count) => Count(count, "round", "rounds");

    public string Sources(long count) => Count(count, "source", "sources");

    public string OutOf(long count, long of) => $"{count} of {of}";

    public string Km(double km) => km < 10
        ? string.Create(CultureInfo.InvariantCulture, $"{km:0.#} km")
        : $"{Number(Math.Round(km))} km";

    public string List(IReadOnlyList<string> items) => Joined(items, "and");

    public string Either(IReadOnlyList<string> items) => Joined(items, "or");

    public string Titled(string title) => $"\"{title}\"";

    public string Quoted(string words) => $"“{words}”";

    private static string Count(long count, string one, string more) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count is 1 or -1 ? one : more)}");

    private static string Joined(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "none",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
