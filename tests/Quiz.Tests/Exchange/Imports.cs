using System.Text;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Exchange;
using Quiz.Languages;

namespace Quiz.Tests.Exchange;

/// <summary>Imports of texts, and what must hold for every one.</summary>
internal static class Imports
{
    public static ImportOptions Options { get; } = new("trial", "Trial", new Source("the-file", "the file")) { WordsIn = Spoken.OfPack, Reading = Spoken.Imported };

    public static Imported Of(string format, string text) => Of(format, Encoding.UTF8.GetBytes(text));

    /// <summary>Asserts that the pack has no problem and each loss a place.</summary>
    public static Imported Of(string format, byte[] file)
    {
        var imported = ExchangeFormat.Named(format)!.Import!(file, Options);
        if (imported.Pack.ItemCount > 0)
            Assert.Empty(PackReader.Read("p.json", PackWriter.Write(imported.Pack), _ => imported.Map).Problems.Told);
        if (imported.Map is { } map)
            Assert.Empty(MapReader.Read("m.geojson", MapFileWriter.Write(map)).Problems.Told);
        Assert.All(imported.Losses, loss => Assert.True(loss is { Line: > 0, Column: > 0, What.Length: > 0 }, loss.ToString()));
        return imported;
    }

    public static IEnumerable<string> Told(this Imported imported) => imported.Losses.Select(l => FormattableString.Invariant($"{l.Line}:{l.Column}: {l.What}"));
}
