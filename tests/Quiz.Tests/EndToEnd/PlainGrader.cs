using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Quiz.Tests.EndToEnd;

/// <summary>The range that a date can mean, in days, and how far away another must be to be certainly later or earlier.</summary>
internal readonly record struct Span(int First, int Last, int LaterFrom, int EarlierUpTo)
{
    public bool IsBefore(Span other) => Last < other.First && other.First >= LaterFrom && Last <= other.EarlierUpTo;

    /// <summary>Of the forms that <see cref="GradedPacks"/> writes: a year, month or day with ?, ~ or %, a/b, [a..b] and [a,b].</summary>
    public static Span Of(string text)
    {
        var parts = text.Trim('[', ']').Split("/", 2) is [var start, var end] ? [start, end] : text.Trim('[', ']').Split("..", 2) is [var low, var high] ? [low, high] : text.Trim('[', ']').Split(',');
        var points = parts.Select(OfPoint).ToList();
        return text[0] != '[' && points.Count == 2
            ? new(points[0].First, points[1].Last, points[1].LaterFrom, points[0].EarlierUpTo)
            : new(points.Min(p => p.First), points.Max(p => p.Last), points.Max(p => p.LaterFrom), points.Min(p => p.EarlierUpTo));
    }

    private static Span OfPoint(string text)
    {
        var numbers = text.TrimEnd('?', '~', '%').Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
        var first = new DateOnly(numbers[0], numbers.ElementAtOrDefault(1) is 0 ? 1 : numbers[1], numbers.ElementAtOrDefault(2) is 0 ? 1 : numbers[2]);
        var last = numbers.Count switch { 1 => new(numbers[0], 12, 31), 2 => first.AddMonths(1).AddDays(-1), _ => first };
        Func<DateOnly, int, DateOnly> away = !"?~%".Contains(text[^1], StringComparison.Ordinal) ? (day, by) => day.AddDays(by)
            : numbers.Count switch { 1 => (day, by) => day.AddYears(by), 2 => (day, by) => day.AddMonths(by), _ => (day, by) => day.AddDays(by) };
        return new(first.DayNumber, last.DayNumber, away(last, 1).DayNumber, away(first, -1).DayNumber);
    }
}

/// <summary>
/// Grades answers to questions of the protocol from the pack's file, as design.md words the scores, and with nothing of the program:
/// what a question is about it finds by the texts in it.
/// </summary>
internal sealed partial class PlainGrader(JsonElement pack)
{
    private static readonly string[] Statuses = ["established", "corroborated", "contested", "unverified", "refuted"];
    private static readonly string[] Acts = ["claim", "denial", "confirmation", "partial-confirmation", "no-comment", "query"];
    private const double Diagonal = 500;

    /// <summary>The score of an answer, told with the verdict, which names the item.</summary>
    public double Score(JsonElement question, JsonElement answer, string item)
    {
        if (answer.TryGetProperty("skip", out _))
            return 0;
        var (array, id) = (item.Split('/')[0], item.Split('/')[1]);
        var about = Of(array).Single(i => Text(i, "id") == id);
        var prompt = Text(question, "prompt");
        return (Text(question, "kind"), array) switch
        {
            ("order", "events") => Order(Picked(question, "items", answer, "order"), (a, b) => DateOf(a).IsBefore(DateOf(b))),
            ("order", _) => Order(Picked(question, "items", answer, "order"), (a, b) => PlaceIn(about, a) < PlaceIn(about, b)),
            ("rank", _) => Order(Picked(question, "items", answer, "order"), (a, b) => Measured(a) > Measured(b)),
            ("sequence", _) => Order([.. Picked(question, "items", answer, "order").Select(text => StepIn(about, text))], (a, b) => IsReached(about, a, b, [])),
            ("insert", _) => Insert(question, answer.GetProperty("position").GetInt32()),
            ("first", _) => Options(question).All(o => o == One(question, answer) || DateOf(One(question, answer)).IsBefore(DateOf(o))) ? 1 : 0,
            ("date", "events") => Date(Span.Of(Text(about, "date")), answer),
            ("date", _) => Date(Span.Of(Text(about, "answer")), answer),
            ("locate", "places") when answer.TryGetProperty("region", out var region) => Near(Text(about, "region"), region.GetString()!),
            ("locate", "places") => Point(about, answer.GetProperty("point")),
            ("point", _) => Point(about.GetProperty("answer"), answer.GetProperty("point")),
            ("locate", _) => InSquare(int.Parse(id[^1..], CultureInfo.InvariantCulture) - 1, answer.GetProperty("point")),
            ("name", _) => (answer.TryGetProperty("text", out var typed) ? IsMeant(typed.GetString()!, Text(about, "name")) : One(question, answer) == Text(about, "name")) ? 1 : 0,
            ("text", _) => about.GetProperty("answer").EnumerateArray().Any(a => IsMeant(answer.GetProperty("text").GetString()!, a.GetString()!)) ? 1 : 0,
            ("neighbours", _) => Several([.. Neighbours(id).Select(RegionName)], Picked(question, "options", answer, "choices")),
            ("choices", _) => Several([.. about.GetProperty("answer").EnumerateArray().Select(a => OptionText(about, a.GetString()!))], Picked(question, "options", answer, "choices")),
            ("choice", _) => One(question, answer) == OptionText(about, Text(about, "answer")) ? 1 : 0,
            ("bearing", _) => Direction(Ways(prompt, about), One(question, answer)),
            ("distance" or "estimate", _) => Number(about.GetProperty("value").GetDouble(), answer.GetProperty("number").GetDouble()),
            ("number", _) => Number(about.GetProperty("answer").GetDouble(), answer.GetProperty("number").GetDouble()),
            ("who-said", _) => Told(about, prompt)[^1].GetProperty("by").EnumerateArray().Any(a => ActorName(a.GetString()!) == One(question, answer)) ? 1 : 0,
            ("who-denied", _) => Statements(about).Where(s => Text(s, "act") == "denial" && TextOrNull(s, "of") == Text(Told(about, prompt)[^1], "id"))
                .Any(s => s.GetProperty("by").EnumerateArray().Any(a => ActorName(a.GetString()!) == One(question, answer))) ? 1 : 0,
            ("act", _) => Letter(answer) == Array.IndexOf(Acts, Text(Told(about, prompt)[^1], "act")) ? 1 : 0,
            ("status", _) => Letter(answer) == Array.IndexOf(Statuses, StatusOn(about, Text(Told(about, prompt)[^1], "id"), DayIn(prompt))) ? 1 : 0,
            ("denied", _) => Denied(about, Told(about, prompt)[^1], Picked(question, "options", answer, "choices")),
            var (kind, _) => throw new InvalidOperationException($"{kind} is not graded"),
        };
    }

    /// <summary>How far up and to the right the place lies from the one that the prompt names beside it.</summary>
    private (double Up, double Right) Ways(string prompt, JsonElement to)
    {
        var from = Of("places").Single(p => Text(p, "id") != Text(to, "id") && prompt.Contains(Text(p, "name"), StringComparison.Ordinal));
        double Degrees(JsonElement of, string name) => of.GetProperty(name).GetDouble();
        return (Degrees(to, "lat") - Degrees(from, "lat"), Degrees(to, "lon") - Degrees(from, "lon"));
    }

    /// <summary>On a map of a few degrees at the equator, which is flat enough.</summary>
    private static double Direction((double Up, double Right) way, string given)
    {
        string[] rose = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];
        var degrees = (Math.Atan2(way.Right, way.Up) * 180 / Math.PI) + 360;
        var off = Math.Abs(((int)Math.Round(degrees / 45) % 8) - Array.IndexOf(rose, given));
        return off == 0 ? 1 : off is 1 or 7 ? 0.5 : 0;
    }

    private List<JsonElement> Of(string array) => [.. pack.GetProperty(array).EnumerateArray()];

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static string? TextOrNull(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static List<JsonElement> Statements(JsonElement claim) => [.. claim.GetProperty("statements").EnumerateArray()];

    private static List<JsonElement> Assessments(JsonElement claim) => [.. claim.GetProperty("assessments").EnumerateArray()];

    private string ActorName(string id) => Text(Of("actors").Single(a => Text(a, "id") == id), "name");

    private string RegionName(string code) => Text(Of("regions").Single(r => Text(r, "id") == code), "name");

    private Span DateOf(string title) => Span.Of(Text(Of("events").Single(e => Text(e, "title") == title), "date"));

    /// <summary>The value of the figure whose card says this: an area's region, or the two ends of a distance.</summary>
    private double Measured(string card) => Of("figures").Single(f => card == (TextOrNull(f, "to") is { } to ? $"{PlaceName(Text(f, "of"))} – {PlaceName(to)}" : RegionName(Text(f, "of")))).GetProperty("value").GetDouble();

    private string PlaceName(string id) => Text(Of("places").Single(p => Text(p, "id") == id), "name");

    private static string OptionText(JsonElement question, string id) => Text(question.GetProperty("options").EnumerateArray().Single(o => Text(o, "id") == id), "text");

    private static int PlaceIn(JsonElement question, string text) => question.GetProperty("answer").EnumerateArray().ToList().FindIndex(a => OptionText(question, a.GetString()!) == text);

    private static IEnumerable<string> Options(JsonElement question) => question.GetProperty("options").EnumerateArray().Select(o => Text(o, "text"));

    private static int Letter(JsonElement answer) => Text(answer, "choice")[0] - 'a';

    private static string One(JsonElement question, JsonElement answer) => Options(question).ElementAt(Letter(answer));

    private static string[] Picked(JsonElement question, string name, JsonElement answer, string given)
    {
        var texts = question.GetProperty(name).EnumerateArray().ToDictionary(o => Text(o, "id"), o => Text(o, "text"));
        return [.. answer.GetProperty(given).EnumerateArray().Select(letter => texts[letter.GetString()!])];
    }

    private static double Order(string[] given, Func<string, string, bool> isBefore)
    {
        var pairs = (from i in Enumerable.Range(0, given.Length) from j in Enumerable.Range(i + 1, given.Length - i - 1) select (Right: isBefore(given[i], given[j]), Wrong: isBefore(given[j], given[i]))).ToList();
        var p = (double)pairs.Count(pair => pair.Right) / pairs.Count(pair => pair.Right || pair.Wrong);
        return Math.Max(0, (2 * p) - 1);
    }

    private double Insert(JsonElement question, int position)
    {
        var card = DateOf(Text(question.GetProperty("card"), "text"));
        var line = question.GetProperty("timeline").EnumerateArray().Select(c => Span.Of(Text(c, "date"))).ToList();
        return line.Take(position).Any(card.IsBefore) || line.Skip(position).Any(after => after.IsBefore(card)) ? 0 : 1;
    }

    private double Date(Span right, JsonElement answer)
    {
        var dates = Of("events").Select(e => Text(e, "date"))
            .Concat(Of("claims").SelectMany(c => c.GetProperty("statements").EnumerateArray().Select(s => Text(s, "date"))))
            .Concat(Of("claims").SelectMany(c => c.GetProperty("assessments").EnumerateArray().Select(a => Text(a, "asOf"))));
        var all = dates.Select(Span.Of).ToList();
        var scale = Math.Max(30, (all.Max(s => s.Last) - all.Min(s => s.First)) / 10.0);
        var given = Span.Of(Text(answer, "date"));
        return Math.Exp(-Math.Max(0, Math.Max(right.First - given.First, given.Last - right.Last)) / scale);
    }

    private static double Number(double right, double given) => given <= 0 ? 0 : Math.Min(1, Math.Pow(Math.Min(given, right) / Math.Max(given, right) / 0.95, 2));

    private static double Several(string[] right, string[] picked) => Math.Max(0, (picked.Count(right.Contains) - picked.Count(p => !right.Contains(p))) / (double)right.Length);

    private static double Near(string own, string given) => given == own ? 0.5 : Neighbours(own).Contains(given) ? 0.25 : 0;

    private static string[] Neighbours(string code)
    {
        var (i, all) = (code[^1] - '1', Enumerable.Range(0, 9));
        return [.. all.Where(o => Math.Abs((o / 3) - (i / 3)) + Math.Abs((o % 3) - (i % 3)) == 1).Select(o => string.Create(CultureInfo.InvariantCulture, $"XA-{o + 1}"))];
    }

    private static double Point(JsonElement target, JsonElement given) => ByKm(Km(Lat(given), Lon(given), Lat(target), Lon(target)));

    /// <summary>Squares of one degree, row by row from the southwest.</summary>
    private static double InSquare(int square, JsonElement given)
    {
        var (lat, lon) = (Math.Clamp(Lat(given), square / 3, (square / 3) + 1), Math.Clamp(Lon(given), square % 3, (square % 3) + 1));
        return (lat, lon) == (Lat(given), Lon(given)) ? 1 : ByKm(Km(Lat(given), Lon(given), lat, lon));
    }

    private static double ByKm(double km) => Math.Exp(-10 * Math.Max(0, km - (0.005 * Diagonal)) / Diagonal);

    /// <summary>On an ellipsoid near the equator: what lies within some degrees is as good as flat.</summary>
    private static double Km(double lat1, double lon1, double lat2, double lon2)
    {
        const double A = 6378.137, E2 = 0.00669437999014;
        var middle = (lat1 + lat2) / 2 * Math.PI / 180;
        var w = Math.Sqrt(1 - (E2 * Math.Sin(middle) * Math.Sin(middle)));
        var (north, east) = (A * (1 - E2) / (w * w * w) * (lat2 - lat1) * Math.PI / 180, A / w * Math.Cos(middle) * (lon2 - lon1) * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }

    private static double Lat(JsonElement point) => point.GetProperty("lat").GetDouble();

    private static double Lon(JsonElement point) => point.GetProperty("lon").GetDouble();

    /// <summary>Only what the player types here: a name whole, or with one letter changed, which five letters forgive.</summary>
    private static bool IsMeant(string typed, string name) =>
        typed.Equals(name, StringComparison.OrdinalIgnoreCase) || (name.Length >= 5 && typed.Length == name.Length && typed.Where((c, i) => char.ToUpperInvariant(c) != char.ToUpperInvariant(name[i])).Count() == 1);

    /// <summary>The statements whose words stand in a prompt, in the order in which they stand.</summary>
    private static JsonElement[] Told(JsonElement claim, string prompt) =>
        [.. Statements(claim).Where(s => prompt.Contains(Text(s, "text"), StringComparison.Ordinal)).OrderBy(s => prompt.LastIndexOf(Text(s, "text"), StringComparison.Ordinal))];

    private static string StepIn(JsonElement claim, string card) =>
        Statements(claim).Concat(Assessments(claim)).Single(step => card.EndsWith(Text(step, "text"), StringComparison.Ordinal)).GetProperty("id").GetString()!;

    /// <summary>By steps each of which answers the one before it, or is dated after it and not answered by it.</summary>
    private static bool IsReached(JsonElement claim, string from, string to, HashSet<string> seen)
    {
        var steps = Statements(claim).Concat(Assessments(claim)).ToDictionary(s => Text(s, "id"));
        string? Follows(string id) => id.StartsWith("st", StringComparison.Ordinal) ? TextOrNull(steps[id], "of") : null;
        Span When(string id) => Span.Of(TextOrNull(steps[id], "date") ?? Text(steps[id], "asOf"));
        return seen.Add(from) && steps.Keys.Any(next => next != from && (Follows(next) == from || (Follows(from) != next && When(from).IsBefore(When(next)))) && (next == to || IsReached(claim, next, to, seen)));
    }

    private static int DayIn(string prompt)
    {
        var match = DayWords().Match(prompt);
        return DateOnly.ParseExact(match.Groups[1].Value, "d MMMM yyyy", CultureInfo.InvariantCulture).DayNumber;
    }

    [GeneratedRegex("as of ([0-9]{1,2} [A-Z][a-z]+ [0-9]{4})")]
    private static partial Regex DayWords();

    /// <summary>That of the last finding certainly made by the day; the day must leave no doubt about any.</summary>
    private static string StatusOn(JsonElement claim, string statement, int day)
    {
        var all = Assessments(claim).Where(a => Text(a, "of") == statement).Select(a => (Status: Text(a, "status"), When: Span.Of(Text(a, "asOf")))).ToList();
        Assert.All(all, a => Assert.True(a.When.LaterFrom <= day || day <= a.When.EarlierUpTo, "the day leaves open whether it was found by then"));
        var made = all.Where(a => a.When.LaterFrom <= day).ToList();
        return Assert.Single(made, a => made.TrueForAll(o => o == a || o.When.IsBefore(a.When))).Status;
    }

    private static double Denied(JsonElement claim, JsonElement denial, string[] picked)
    {
        const string Whole = "The whole statement";
        var parts = Statements(claim).Single(s => Text(s, "id") == Text(denial, "of")).GetProperty("parts").EnumerateArray().ToDictionary(p => Text(p, "id"), p => Text(p, "text"));
        var denies = denial.GetProperty("denies");
        return Several(denies.ValueKind == JsonValueKind.String ? [Whole] : [.. denies.EnumerateArray().Select(p => parts[p.GetString()!])], picked);
    }
}
