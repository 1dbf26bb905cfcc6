using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Packs;
using Quiz.Exchange.Anki;
using Quiz.Exchange.Csv;
using Quiz.Exchange.FactChecks;
using Quiz.Exchange.Gift;
using Quiz.Exchange.MoodleXml;
using Quiz.Exchange.Shapes;
using Quiz.Exchange.Timelines;
using Quiz.Exchange.Trivia;

namespace Quiz.Exchange;

/// <summary>A format that packs can be made of, or be written in.</summary>
/// <param name="Name">As <c>--from</c> and <c>--to</c> take it.</param>
/// <param name="Extensions">With their dots, the one that is written first.</param>
/// <param name="IsLike">Whether the beginning of a file shows that it has this format and no other.</param>
/// <param name="Import">Null for one that is only written.</param>
/// <param name="Export">In the words of the pack's language; null for one that is only read.</param>
public sealed record ExchangeFormat(
    string Name, ImmutableArray<string> Extensions, Func<string, bool> IsLike, Func<byte[], ImportOptions, Imported>? Import, Func<Pack, IExchangeWords, Exported>? Export)
{
    /// <summary>So many bytes of a file are looked at, to find out what it is.</summary>
    private const int Head = 65_536;

    /// <summary>The first whose content a file begins like is taken.</summary>
    public static ImmutableArray<ExchangeFormat> All { get; } =
    [
        new("timelinejs", [".json"], TimelineImporter.IsLike, TimelineImporter.Import, null),
        new("geojson", [".geojson"], GeoJsonImporter.IsLike, GeoJsonImporter.Import, null),
        new("opentdb", [".json"], OpenTriviaImporter.IsLike, OpenTriviaImporter.Import, null),
        new("claimreview", [".json", ".jsonld", ".html", ".htm"], ClaimReviewImporter.IsLike, ClaimReviewImporter.Import, null),
        new("moodle", [".xml"], MoodleXmlReader.IsLike, MoodleXmlReader.Read, MoodleXmlWriter.Write),
        new("anki", [".txt"], AnkiReader.IsLike, AnkiReader.Read, AnkiWriter.Write),
        new("gift", [".gift", ".txt"], GiftReader.IsLike, GiftReader.Read, GiftWriter.Write),
        new("csv", [".csv"], static _ => false, CsvImporter.ImportCsv, static (pack, _) => CsvExporter.ExportCsv(pack)),
        new("tsv", [".tsv", ".tab"], static _ => false, CsvImporter.ImportTsv, static (pack, _) => CsvExporter.ExportTsv(pack)),
    ];

    public static ExchangeFormat? Named(string name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>By how the file begins, else by its extension; null where neither says, and where more than one format has it.</summary>
    public static ExchangeFormat? Detect(string fileName, byte[] file)
    {
        var head = Encoding.UTF8.GetString(ForeignEncoding.ToUtf8(file.Length > Head ? file[..Head] : file, new()));
        return All.FirstOrDefault(f => f.Import is not null && f.IsLike(head))
            ?? OfExtension(fileName);
    }

    /// <summary>Null where several formats have it.</summary>
    private static ExchangeFormat? OfExtension(string fileName) =>
        All.Where(f => f.Import is not null && f.Extensions.Any(e => fileName.EndsWith(e, StringComparison.OrdinalIgnoreCase))).ToList() is [var only] ? only : null;
}
