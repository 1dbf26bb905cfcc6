using System.Globalization;
using CsCheck;
using Quiz.Core.Packs;

namespace Quiz.Tests.Questions;

/// <summary>A date with its range in a count of days of our own, in which every month has 31: it orders days as the calendar does.</summary>
internal sealed record Dated(string Text, double Earliest, double Latest)
{
    public static double Count(int year, int month, int day) => (year * 372.0) + ((month - 1) * 31) + (day - 1);
}

/// <summary>A pack without a problem, and what its dates mean.</summary>
internal sealed record RandomPack(string Text, Pack Pack, IReadOnlyDictionary<string, Dated> Dates);

/// <summary>Makes valid packs with uncertain, negative, open and overlapping dates.</summary>
internal static class RandomPacks
{
    private static readonly string[] Acts = ["claim", "denial", "confirmation", "no-comment", "query"];
    private static readonly string[] Statuses = ["established", "corroborated", "contested", "unverified", "refuted"];

    private static readonly Gen<Dated> Points = Gen.Select(Gen.Int[-12, 12], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 3]).Select((y, m, d, form) => form switch
    {
        0 => new Dated(Year(y), Dated.Count(y, 1, 1), Dated.Count(y, 12, 31)),
        1 => new Dated($"{Year(y)}-{m:00}", Dated.Count(y, m, 1), Dated.Count(y, m, 31)),
        _ => new Dated($"{Year(y)}-{m:00}-{d:00}", Dated.Count(y, m, d), Dated.Count(y, m, d)),
    });

    private static readonly Gen<Dated> Dates = Gen.Frequency(
        (8, Points),
        (2, Pairs((a, b) => $"{a}/{b}")),
        (2, Pairs((a, b) => $"[{a}..{b}]")),
        (1, Pairs((a, b) => $"[{a},{b}]")),
        (1, Points.Select(p => new Dated($"{p.Text}/..", p.Earliest, double.PositiveInfinity))),
        (1, Points.Select(p => new Dated($"../{p.Text}", double.NegativeInfinity, p.Latest))),
        (1, Points.Select(p => new Dated($"[..{p.Text}]", double.NegativeInfinity, p.Latest))));

    public static Gen<RandomPack> All { get; } = Gen.Select(Dates.Array[3, 14], Dates.Array[1, 8], Gen.Int[0, int.MaxValue]).Select(Make);

    private static Gen<Dated> Pairs(Func<string, string, string> text) => Gen.Select(Points, Points).Where((a, b) => a.Latest < b.Earliest)
        .Select((a, b) => new Dated(text(a.Text, b.Text), a.Earliest, b.Latest));

    private static RandomPack Make(Dated[] events, Dated[] assessments, int seed)
    {
        var random = new Random(seed);
        var dates = new Dictionary<string, Dated>();
        var actors = random.Next(1, 7);
        var texts = events.Select((date, i) =>
        {
            dates[$"e{i}"] = date;
            // Some share a title, which no question may then show twice.
            return $"{{\"id\":\"e{i}\",\"date\":\"{date.Text}\",\"title\":\"Event {(random.Next(4) == 0 ? 0 : i)}\",\"sources\":[\"s\"]}}";
        }).ToList();
        var statements = Enumerable.Range(0, random.Next(1, 6)).Select(i =>
        {
            var date = events[random.Next(events.Length)];
            dates[$"st{i}"] = date;
            // A statement answers one before it in the file, whose date may be later.
            var of = i == 0 || random.Next(3) == 0 ? -1 : random.Next(i);
            var answers = of < 0 ? "" : $",\"of\":\"st{of}\"{random.Next(3) switch { 0 => "", 1 => ",\"denies\":\"whole\"", _ => ",\"denies\":[\"x\"]" }}";
            return $"{{\"id\":\"st{i}\",\"by\":[\"a{random.Next(actors)}\"],\"act\":\"{Acts[random.Next(Acts.Length)]}\"{answers},\"date\":\"{date.Text}\",\"text\":\"Words {i}\",\"parts\":[{{\"id\":\"x\",\"text\":\"X\"}},{{\"id\":\"y\",\"text\":\"Y\"}}]}}";
        }).ToList();
        var found = assessments.Select((date, i) =>
        {
            dates[$"as{i}"] = date;
            return $"{{\"id\":\"as{i}\",\"of\":\"st{random.Next(statements.Count)}\",\"asOf\":\"{date.Text}\",\"status\":\"{Statuses[random.Next(5)]}\",\"text\":\"Found {i}\"}}";
        }).ToList();
        var places = Enumerable.Range(0, random.Next(0, 6)).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"p{i}\",\"name\":\"Town {i}\",\"lat\":{random.Next(-5, 35) / 10.0},\"lon\":{random.Next(-5, 35) / 10.0},\"sources\":[\"s\"]}}"));
        var regions = Enumerable.Range(1, 9).Where(_ => random.Next(2) == 0).Select(i => $"{{\"id\":\"XA-{i}\",\"name\":\"Square {i}\",\"sources\":[\"s\"]}}");
        var figures = Enumerable.Range(0, random.Next(0, 8)).Select(i => $"{{\"id\":\"f{i}\",\"of\":\"XA-{i + 1}\",\"quantity\":\"area\",\"value\":{random.Next(1, 200)},\"unit\":\"km2\",\"bound\":\"{(random.Next(4) == 0 ? "more-than" : "about")}\",\"sources\":[\"s\"]}}");
        var asOf = "";
        if (random.Next(2) == 0)
        {
            dates["pack"] = new("0005", Dated.Count(5, 1, 1), Dated.Count(5, 12, 31));
            asOf = "\"asOf\":\"0005\",";
        }
        var text = $"{asOf}\"map\":\"grid\",\"events\":[{string.Join(',', texts)}],\"places\":[{string.Join(',', places)}],\"regions\":[{string.Join(',', regions)}],"
            + $"\"actors\":[{string.Join(',', Enumerable.Range(0, actors).Select(i => $"{{\"id\":\"a{i}\",\"name\":\"Actor {i / 2 * 2}\"{(i % 3 == 0 ? "" : $",\"side\":\"S{i % 2}\"")}}}"))}],"
            + $"\"claims\":[{{\"id\":\"c\",\"title\":\"Matter\",\"sources\":[\"s\"],\"statements\":[{string.Join(',', statements)}],\"assessments\":[{string.Join(',', found)}]}}],"
            + $"\"figures\":[{string.Join(',', figures)}],\"questions\":[{string.Join(',', Questions(events[0].Text))}]";
        return new(text, Samples.Pack(text), dates);
    }

    private static IEnumerable<string> Questions(string date)
    {
        const string Options = "\"options\":[{\"id\":\"r\",\"text\":\"Right\"},{\"id\":\"w\",\"text\":\"Wrong\"},{\"id\":\"v\",\"text\":\"Very wrong\"}],";
        (string Kind, string Form)[] forms =
        [
            ("choice", Options + "\"answer\":\"r\""), ("choices", Options + "\"answer\":[\"r\",\"v\"]"), ("order", Options + "\"answer\":[\"v\",\"r\",\"w\"]"),
            ("number", "\"answer\":140"), ("date", $"\"answer\":\"{date}\""), ("point", "\"answer\":{\"lat\":1.5,\"lon\":1.5}"), ("text", "\"answer\":[\"Town 1\"]"),
        ];
        return forms.Select(f => $"{{\"id\":\"q-{f.Kind}\",\"kind\":\"{f.Kind}\",\"prompt\":\"?\",{f.Form},\"why\":\"w\",\"sources\":[\"s\"]}}");
    }

    private static string Year(int y) => y < 0 ? $"-{-y:0000}" : $"{y:0000}";
}
