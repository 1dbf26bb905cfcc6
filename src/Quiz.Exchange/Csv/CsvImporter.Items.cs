using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange.Csv;

public sealed partial class CsvImporter
{
    private void AddSource(CsvItem row)
    {
        if (Required(row, "title", "a source") is not { } title)
            return;
        _draft.AddSource(new(IdOf(RowType.Source, row, title), title)
        {
            Publisher = row.Text("publisher"),
            Date = row.Date("date"),
            Url = row.Address("url"),
            Licence = row.Text("licence"),
            Note = row.Text("note"),
        });
    }

    private void AddPlace(CsvItem row)
    {
        if (Required(row, "name", "a place") is not { } name)
            return;
        var place = new Place
        {
            Id = IdOf(RowType.Place, row, name),
            Name = name,
            Aliases = [.. row.Texts("aliases")],
            Point = row.Point(),
            Approximate = row.Flag("approximate"),
            Tags = Tags(row),
            Sensitive = row.Flag("sensitive"),
            Note = row.Text("note"),
            Sources = SourcesOf(row),
        };
        _places.Add(row, place);
    }

    private void AddRegion(CsvItem row)
    {
        if (Required(row, "name", "a region") is not { } name)
            return;
        if (!Ids.IsRegionCode(row.Raw("id")))
        {
            row.LeaveOut("id", $"found {row.Shown("id")}, wanted {Ids.RegionWanted}");
            return;
        }
        var region = new Region
        {
            Id = row.Raw("id"),
            Name = name,
            Aliases = [.. row.Texts("aliases")],
            Tags = Tags(row),
            Sensitive = row.Flag("sensitive"),
            Note = row.Text("note"),
            Sources = SourcesOf(row),
        };
        if (!_places.Add(row, region))
            row.LeaveOut("id", $"{row.Shown("id")} stands twice among the regions");
    }

    private void AddEvent(CsvItem row)
    {
        if (Required(row, "title", "an event") is not { } title)
            return;
        if (!row.Has("date"))
        {
            row.LeaveOut("date", "an event needs one");
            return;
        }
        if (!row.TryDate("date", out var date, out var why))
        {
            row.LeaveOut("date", why);
            return;
        }
        var sources = SourcesOf(row);
        _draft.Add(row.At, _draft.Events, new()
        {
            Id = IdOf(RowType.Event, row, title),
            Date = date,
            Title = title,
            Text = row.Text("text"),
            Place = row.Has("place") ? _places.Find(row, "place", row.Point(), sources) : null,
            Tags = Tags(row),
            Sensitive = row.Flag("sensitive"),
            Note = row.Text("note"),
            Sources = sources,
        });
    }

    private void AddFigure(CsvItem row)
    {
        if (Required(row, "of", "a figure") is null || Required(row, "value", "a figure") is null || QuantityOf(row) is not { } quantity)
            return;
        var unit = PackWords.Of(PackWords.Units, quantity);
        if (!row.TryNumber("value", unit, out var value) || value <= 0)
        {
            row.LeaveOut("value", $"found {row.Shown("value")}, wanted a number above 0");
            return;
        }
        if (quantity == Quantity.Distance && Required(row, "to", "a distance") is null)
            return;
        if (quantity != Quantity.Distance && row.Has("to"))
            row.Lose("to", "only a distance has another end");
        var sources = SourcesOf(row);
        var of = _places.Find(row, "of", null, sources);
        var to = quantity == Quantity.Distance ? _places.Find(row, "to", null, sources) : null;
        if (of is null || (quantity == Quantity.Distance && to is null))
            return;
        _draft.Add(row.At, _draft.Figures, new()
        {
            Id = IdOf(RowType.Figure, row, string.Join('-', new[] { PackWords.Of(PackWords.Quantities, quantity), of, to, row.Raw("as_of") }.Where(s => !string.IsNullOrEmpty(s)))),
            Of = of,
            To = to,
            Quantity = quantity,
            Value = value,
            Bound = row.Has("bound") ? row.OneOf("bound", PackWords.Bounds, row.Lose) ?? Bound.Exact : Bound.Exact,
            AsOf = row.Date("as_of"),
            Tags = Tags(row),
            Sensitive = row.Flag("sensitive"),
            Note = row.Text("note"),
            Sources = sources,
        });
    }

    /// <summary>By its name or by its unit, which must agree; null for none, which is told.</summary>
    private Quantity? QuantityOf(CsvItem row)
    {
        var written = row.Raw("unit").ToLowerInvariant();
        Quantity? unit = _draft.Tables.Any(words => words.SquareKilometres.Contains(written)) ? Quantity.Area
            : _draft.Tables.Any(words => words.Kilometres.Contains(written)) ? Quantity.Distance
            : _draft.Tables.Any(words => words.People.Contains(written)) ? Quantity.Population
            : null;
        if (row.Has("unit") && unit is null)
            row.LeaveOut("unit", $"found {row.Shown("unit")}, wanted km2, people or km");
        else if (!row.Has("unit") && !row.Has("quantity"))
            row.LeaveOut("quantity", "a figure needs its quantity or its unit");
        else if (!row.Has("quantity"))
            return unit;
        else if (row.OneOf("quantity", PackWords.Quantities, row.LeaveOut) is { } quantity)
        {
            if (unit is null || unit == quantity)
                return quantity;
            row.LeaveOut("unit", $"found {row.Shown("unit")}, wanted {PackWords.Of(PackWords.Units, quantity)}, the unit of {PackWords.Of(PackWords.Quantities, quantity)}");
        }
        return null;
    }

    private static ImmutableArray<string> Tags(CsvItem row) => [.. row.Texts("tags")];

    private static string? Required(CsvItem row, string column, string what)
    {
        var text = row.Text(column);
        if (text is null)
            row.LeaveOut(column, $"{what} needs one");
        return text;
    }
}
