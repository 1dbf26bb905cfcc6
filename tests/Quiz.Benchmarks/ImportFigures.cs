using System.Globalization;
using Quiz.Core.Randomness;

namespace Quiz.Benchmarks;

/// <summary>What bringing a large table into a pack takes.</summary>
public static class ImportFigures
{
    private const int TableBytes = 62_000_000;
    private const double Million = 1_000_000;

    public static IEnumerable<Figure> Measure(Workshop workshop)
    {
        var (quiz, folder) = (workshop.Quiz, workshop.NewFolder("imports"));
        var tables = new (string Name, string Path)[] { ("events", Save(folder, "events", "id,date,title,text", Event)), ("places", Save(folder, "places", "name,lat,lon,remarks", Place)) };
        foreach (var (name, path) in tables)
        {
            var peak = NativeRun.PeakMemory(quiz, "pack", "import", path, "-o", Path.Combine(folder, $"{name}.json"));
            yield return new($"quiz pack import of a table of {name}: peak memory, against the table", peak / (double)TableBytes, 8, "x", string.Create(CultureInfo.InvariantCulture, $"{TableBytes / Million:0} MB, {peak / Million:0} MB"));
        }
    }

    /// <summary>A table of so many rows that the pack made of it is near the largest that is read.</summary>
    private static string Save(string folder, string name, string head, Func<SplitMix64, int, string> row)
    {
        var path = Path.Combine(folder, $"{name}.csv");
        var random = new SplitMix64(1);
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine(head);
        long written = head.Length + 1;
        for (var i = 0; written < TableBytes; i++)
        {
            var line = row(random, i);
            file.WriteLine(line);
            written += line.Length + 1;
        }
        return path;
    }

    private static string Event(SplitMix64 random, int i) =>
        FormattableString.Invariant($"event-{i},{1200 + random.Below(820)}-{1 + random.Below(12):00}-{1 + random.Below(28):00},The council of town {i} opens its bridge,{Words(random, 1_080)}");

    private static string Place(SplitMix64 random, int i) =>
        FormattableString.Invariant($"Town number {i},{(random.Below(17_998) - 8_999) / 100.0},{(random.Below(35_998) - 17_999) / 100.0},{Words(random, 120)}");

    private static string Words(SplitMix64 random, int length)
    {
        string[] words = ["witnesses", "disagree", "about", "the hour", "a copy", "is kept", "in the archive", "its cost", "was told", "years afterwards"];
        var text = new System.Text.StringBuilder();
        while (text.Length < length)
            text.Append(words[random.Below(words.Length)]).Append(' ');
        return text.ToString(0, length).TrimEnd();
    }
}
