using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange.Csv;

/// <summary>
/// Makes a pack of a table with a row for each item. The file is gone through up to four times, so that no row needs to be kept: for the
/// ids that it gives itself, for the sources, for the places and regions, which others name, and for the rest.
/// </summary>
public sealed partial class CsvImporter
{
    private enum RowType { Event, Place, Region, Figure, Question, Source }

    private readonly byte[] _utf8;
    private readonly byte _delimiter;
    private readonly PackDraft _draft;
    private readonly CsvPlaces _places;
    private readonly CsvColumnNames _columns;
    private readonly ImmutableArray<(string, RowType)> _rowTypes;
    private readonly HashSet<RowType> _met = [];

    private CsvImporter(byte[] utf8, byte delimiter, PackDraft draft)
    {
        (_utf8, _delimiter, _draft, _places) = (utf8, delimiter, draft, new(draft));
        _columns = CsvColumns.NamesIn(draft.Tables.Select(words => words.Columns));
        _rowTypes = RowTypesIn(draft.Tables);
    }

    /// <summary>A table with commas, semicolons, tabs or bars between its cells: which, is found out.</summary>
    public static Imported ImportCsv(byte[] file, ImportOptions options) => Import(file, options, 0);

    /// <summary>A table with tabs between its cells.</summary>
    public static Imported ImportTsv(byte[] file, ImportOptions options) => Import(file, options, (byte)'\t');

    private static Imported Import(byte[] file, ImportOptions options, byte delimiter)
    {
        var losses = new LossList();
        var utf8 = ForeignEncoding.ToUtf8(file, losses);
        var draft = new PackDraft(options, losses);
        new CsvImporter(utf8, delimiter, draft).Read();
        return draft.Finish(utf8);
    }

    private void Read()
    {
        if (CsvTable.Open(_utf8, _columns, _delimiter, _draft.Losses) is not { } table)
        {
            _draft.Losses.Add(0, "there is nothing in it");
            return;
        }
        if (table.Known == 0)
        {
            _draft.Losses.Add(0, "the first row names no column that is known, like date and title, or name, lat and lon; nothing can be carried");
            return;
        }
        EachRow(Meet);
        if (_met.Contains(RowType.Source))
        {
            EachRow((type, row) =>
            {
                if (type == RowType.Source)
                    AddSource(row);
            });
        }
        if (_met.Contains(RowType.Place) || _met.Contains(RowType.Region))
        {
            EachRow((type, row) =>
            {
                if (type == RowType.Place)
                    AddPlace(row);
                else if (type == RowType.Region)
                    AddRegion(row);
            });
        }
        _places.Settle();
        for (var row = table.Next(); row is not null; row = table.Next())
            AddOther(new(table, row, _draft));
    }

    /// <summary>Goes through the file, and reports nothing of what is wrong with its rows.</summary>
    private void EachRow(Action<RowType?, CsvItem> visit)
    {
        var table = CsvTable.Open(_utf8, _columns, _delimiter, new())!;
        for (var row = table.Next(); row is not null; row = table.Next())
        {
            var item = new CsvItem(table, row, _draft);
            visit(TypeOf(item, static (_, _) => { }), item);
        }
    }

    private void Meet(RowType? met, CsvItem row)
    {
        if (met is not { } type)
            return;
        _met.Add(type);
        if (row.Has("id"))
            IdsOf(type).Reserve(row.Raw("id"));
    }

    private void AddOther(CsvItem row)
    {
        switch (TypeOf(row, row.LeaveOut))
        {
            case RowType.Event: AddEvent(row); break;
            case RowType.Figure: AddFigure(row); break;
            case RowType.Question: AddQuestion(row); break;
        }
    }

    /// <summary>What the row says it is, or else what its cells make it; null for neither, which is told.</summary>
    private RowType? TypeOf(CsvItem row, Action<string, string> tell)
    {
        if (row.Has("type"))
            return row.OneOf("type", _rowTypes, tell);
        RowType? type = row.Has("prompt") ? RowType.Question
            : row.Has("value") || row.Has("of") ? RowType.Figure
            : row.Has("title") ? RowType.Event
            : row.Has("name") ? (Ids.IsRegionCode(row.Raw("id")) ? RowType.Region : RowType.Place)
            : null;
        if (type is null)
            tell("type", "the row has no title, name, prompt or value, so it can't be told what it is");
        return type;
    }

    /// <summary>The words of the format, then what else stands for them.</summary>
    private static ImmutableArray<(string, RowType)> RowTypesIn(ImmutableArray<TableReadingWords> languages)
    {
        return
        [
            ("event", RowType.Event), ("place", RowType.Place), ("region", RowType.Region), ("figure", RowType.Figure), ("question", RowType.Question), ("source", RowType.Source),
            .. Also(RowType.Event, words => words.Event), .. Also(RowType.Place, words => words.Place), .. Also(RowType.Region, words => words.Region),
            .. Also(RowType.Figure, words => words.Figure), .. Also(RowType.Question, words => words.Question), .. Also(RowType.Source, words => words.Source),
        ];

        IEnumerable<(string, RowType)> Also(RowType type, Func<TableReadingWords, IEnumerable<string>> wordsOf) => languages.SelectMany(wordsOf).Select(word => (word, type));
    }

    private IdBook IdsOf(RowType type) => type switch
    {
        RowType.Event => _draft.Ids<Event>(),
        RowType.Place => _draft.Ids<Place>(),
        RowType.Region => _draft.Ids<Region>(),
        RowType.Figure => _draft.Ids<Figure>(),
        RowType.Question => _draft.Ids<WrittenQuestion>(),
        _ => _draft.Ids<Source>(),
    };

    /// <summary>The row's own id, else one of its name; told where the own one had to be changed.</summary>
    private string IdOf(RowType type, CsvItem row, string name)
    {
        if (row.Text("id") is not { } own)
            return IdsOf(type).Give(name);
        var id = IdsOf(type).GiveOwn(own);
        if (id != own)
            row.Tell("id", $"\"{ForeignText.Clean(own, 60)}\" {(Ids.IsId(own) ? "stands twice" : $"is not {Ids.Wanted}")}; here it is \"{id}\"");
        return id;
    }

    /// <summary>Ids of the row's sources; what it says of a source that is none of the table's adds one.</summary>
    private ImmutableArray<string> SourcesOf(CsvItem row)
    {
        var ids = new List<string>();
        foreach (var id in row.Texts("sources"))
        {
            if (_draft.Ids<Source>().IsGiven(id))
                ids.Add(id);
            else
                row.Lose("sources", $"\"{ForeignText.Clean(id, 60)}\" is the id of no row of type source");
        }
        var (title, url) = (row.Text("source"), row.Address("url"));
        if (title is not null || url is not null)
            ids.Add(_draft.SourceOf(new("", title ?? url!) { Url = url, Publisher = row.Text("publisher") }));
        return ids.Count == 0 ? _draft.UsualSources : [.. ids.Distinct()];
    }
}
