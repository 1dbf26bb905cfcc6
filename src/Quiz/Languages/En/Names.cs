using System.Globalization;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string Of(Family family) => family switch
    {
        Family.Timeline => "Timeline",
        Family.Geography => "Geography",
        Family.Claims => "Claims and denials",
        _ => "Written questions",
    };

    public override string Of(Status status) => status switch
    {
        Status.Established => "Established",
        Status.Corroborated => "Corroborated",
        Status.Contested => "Contested",
        Status.Unverified => "Unverified",
        _ => "Refuted",
    };

    public override string Answers(long count) => Count(count, "answer", "answers");

    public override string Cards(long count) => Count(count, "card", "cards");

    public override string Claims(long count) => Count(count, "claim", "claims");

    public override string Events(long count) => Count(count, "event", "events");

    public override string Figures(long count) => Count(count, "figure", "figures");

    public override string Items(long count) => Count(count, "item", "items");

    public override string Packs(long count) => Count(count, "pack", "packs");

    public override string Places(long count) => Count(count, "place", "places");

    public override string Points(long count) => Count(count, "point", "points");

    public override string Problems(long count) => Count(count, "problem", "problems");

    public override string Questions(long count) => Count(count, "question", "questions");

    public override string Regions(long count) => Count(count, "region", "regions");

    public override string Rounds(long count) => Count(count, "round", "rounds");

    public override string Sources(long count) => Count(count, "source", "sources");

    public override string OutOf(long count, long of) => $"{count} of {of}";

    public override string Km(double km) => km < 10
        ? string.Create(CultureInfo.InvariantCulture, $"{km:0.#} km")
        : $"{Number(Math.Round(km))} km";

    public override string List(IReadOnlyList<string> items) => Joined(items, "and");

    public override string Either(IReadOnlyList<string> items) => Joined(items, "or");

    public override string Titled(string title) => $"\"{title}\"";

    public override string Quoted(string words) => $"“{words}”";

    private static string Count(long count, string one, string more) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count is 1 or -1 ? one : more)}");

    private static string Joined(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "none",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
