using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange.Csv;

/// <summary>Writes the sources, places, regions, events, figures and questions of a pack as a table that <see cref="CsvImporter"/> reads back.</summary>
public sealed class CsvExporter
{
    private static readonly string[] Columns =
    [
        "type", "id", "date", "title", "text", "place", "name", "aliases", "lat", "lon", "approximate", "region", "capital",
        "of", "to", "quantity", "value", "unit", "bound", "as_of", "kind", "prompt",
        .. Enumerable.Range(1, CsvColumns.MostOptions).Select(CsvColumns.Option), "answer", "why",
        "tags", "sensitive", "note", "sources", "publisher", "url", "licence",
    ];

    /// <summary>Numbers are no formulas, and stay what a spreadsheet can reckon with.</summary>
    private static readonly string[] Unguarded = ["lat", "lon", "value"];

    private readonly CsvText _text;
    private readonly List<Loss> _losses = [];
    private readonly Pack _pack;
    private readonly string[] _used;
    private int _line = 1;

    private CsvExporter(Pack pack, char delimiter)
    {
        (_pack, _text) = (pack, new(delimiter));
        var used = Rows().SelectMany(r => r.Cells).Select(c => c.Column).ToHashSet();
        _used = [.. Columns.Where(used.Contains)];
    }

    public static Exported ExportCsv(Pack pack) => new CsvExporter(pack, ',').Export();

    public static Exported ExportTsv(Pack pack) => new CsvExporter(pack, '\t').Export();

    private Exported Export()
    {
        TellOfPack();
        Line(_used);
        foreach (var (name, cells) in Rows())
        {
            _line++;
            Check(name, cells);
            Line(_used.Select(column => string.Concat(cells.Where(c => c.Column == column).Select(c => c.Text))));
        }
        return new(Encoding.UTF8.GetBytes(_text.ToString()), [.. _losses]);
    }

    private IEnumerable<(string Name, List<(string Column, string Text)> Cells)> Rows() =>
        [.. _pack.Sources.Select(CsvRows.Of), .. _pack.Places.Select(CsvRows.Of), .. _pack.Regions.Select(CsvRows.Of), .. _pack.Events.Select(CsvRows.Of), .. _pack.Figures.Select(CsvRows.Of), .. _pack.Questions.Select(CsvRows.Of)];

    private void Line(IEnumerable<string> cells)
    {
        foreach (var (text, column) in cells.Zip(_used))
            _text.Raw(Unguarded.Contains(column) ? text : CsvCells.Guarded(text));
        _text.EndRow();
    }

    private void Check(string name, List<(string Column, string Text)> cells)
    {
        foreach (var (column, text) in cells)
        {
            if (text.Length > 0 && text.Trim().Length < text.Length)
                Tell(name, string.IsNullOrWhiteSpace(text) ? $"\"{column}\" holds white space only, which is read back as nothing" : $"the spaces at the ends of \"{column}\" are not read back");
        }
    }

    private void TellOfPack()
    {
        string?[] left =
        [
            _pack.Description is null ? null : "\"description\"", _pack.Licence is null ? null : "\"licence\"", _pack.AsOf is null ? null : "\"asOf\"", _pack.Map is null ? null : "\"map\"",
            _pack.Language == "en" ? null : "\"language\"", "\"title\"", "\"version\"",
        ];
        _losses.Add(new(1, 1, $"the pack's {string.Join(", ", left.OfType<string>())} are left out: a table holds items and sources only"));
        if (!_pack.Claims.IsEmpty)
            _losses.Add(new(1, 1, $"claims are left out, with the actors: a table holds none: {string.Join(", ", _pack.Claims.Select(c => c.Id))}"));
        foreach (var place in _pack.Places.Where(p => p.Region is { } code && _pack.Region(code) is null))
            Tell($"places/{place.Id}", $"its region {place.Region} is no region of the pack itself, and is not read back");
        foreach (var happened in _pack.Events.Where(e => e.Place is { } code && Ids.IsRegionCode(code) && _pack.Region(code) is null))
            Tell($"events/{happened.Id}", $"its place {happened.Place} is no region of the pack itself, and is not read back");
        foreach (var figure in _pack.Figures.Where(f => IsElsewhere(f.Of) || IsElsewhere(f.To)))
            Tell($"figures/{figure.Id}", "it is of a region that is none of the pack itself, and is not read back");
        foreach (var question in _pack.Questions.Where(q => OptionsOf(q.Form).Index().Any(o => o.Item.Id != ((char)('a' + o.Index)).ToString())))
            Tell($"questions/{question.Id}", "its options are called a, b, c and so on when they are read back");
    }

    private bool IsElsewhere(string? target) => target is not null && Ids.IsRegionCode(target) && _pack.Region(target) is null;

    private static ImmutableArray<WrittenOption> OptionsOf(WrittenForm form) => form switch
    {
        WrittenForm.Choice choice => choice.Options,
        WrittenForm.Choices choices => choices.Options,
        WrittenForm.Order order => order.Options,
        _ => [],
    };

    private void Tell(string name, string what) => _losses.Add(new(_line, 1, $"{name}: {what}"));
}
