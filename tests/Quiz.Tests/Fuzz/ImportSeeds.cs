using System.Text;
using Quiz.Core.Exchange;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Fuzz;

/// <summary>Good files of each format, to be changed.</summary>
internal static class ImportSeeds
{
    /// <summary>Stand in the files, and are replaced by strange texts.</summary>
    public static string[] Words { get; } = ["Alpha", "1969", "48.5"];

    public static byte[][] Of(string format) => format switch
    {
        "csv" or "tsv" => [.. Tables(format)],
        _ => throw new ArgumentException($"no files of {format}", nameof(format)),
    };

    private static IEnumerable<byte[]> Tables(string format)
    {
        var export = ExchangeFormat.Named(format)!.Export!;
        yield return export(Samples.Full).Content;
        yield return export(PackTexts.Read(PackTexts.Small).Pack!).Content;
        var table = "date,title,place,lat,lon,tags,source,url\n1969,Alpha,\"Alpha, there\",48.5,35,a; b,Alpha,https://example.org\n1969-07-20,Two,Alpha,\"48.5\",0,,,\n";
        yield return Encoding.UTF8.GetBytes(format == "tsv" ? table.Replace("\"Alpha, there\"", "Alpha", StringComparison.Ordinal).Replace(',', '\t') : table);
    }
}
