using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange.Csv;

/// <summary>The places and regions of a table, which other rows name by their ids, codes or names. A name that is none of them makes a place.</summary>
internal sealed class CsvPlaces(PackDraft draft)
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ambiguous = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(int Index, int At, string Region)> _regionsOfPlaces = [];
    private readonly List<(int Index, CsvItem Row)> _capitals = [];

    public void Add(CsvItem row, Place place)
    {
        Name(place.Name, place.Id);
        foreach (var alias in place.Aliases)
            Name(alias, place.Id);
        if (row.Has("region"))
            _regionsOfPlaces.Add((draft.Places.Count, row.AtOf("region"), row.Raw("region")));
        draft.Add(row.At, draft.Places, place);
    }

    /// <summary>False for a code that was there before.</summary>
    public bool Add(CsvItem row, Region region)
    {
        if (!_codes.Add(region.Id))
            return false;
        Name(region.Name, region.Id);
        foreach (var alias in region.Aliases)
            Name(alias, region.Id);
        if (row.Has("capital"))
            _capitals.Add((draft.Regions.Count, row));
        draft.Add(row.At, draft.Regions, region);
        return true;
    }

    /// <summary>When all rows of places and regions were read: places get their regions, and regions their capitals.</summary>
    public void Settle()
    {
        foreach (var (index, at, written) in _regionsOfPlaces.Where(r => r.Index < draft.Places.Count))
        {
            var code = _codes.Contains(written) ? written : _byName.GetValueOrDefault(written);
            if (code is not null && Ids.IsRegionCode(code))
                draft.Places[index] = draft.Places[index] with { Region = code };
            else
                draft.Losses.Add(at, $"\"region\" is left out: \"{ForeignText.Clean(written, 60)}\" is no row of type region");
        }
        foreach (var (index, row) in _capitals.Where(c => c.Index < draft.Regions.Count))
        {
            if (Find(row, "capital", null, draft.Regions[index].Sources) is { } capital)
                draft.Regions[index] = draft.Regions[index] with { Capital = capital };
        }
        draft.SettlePlaces();
    }

    /// <summary>The id or code of what a cell names; null for what can't be a place, which is told.</summary>
    /// <param name="point">Where it is, should it not be known yet.</param>
    /// <param name="sources">What it rests on then.</param>
    public string? Find(CsvItem row, string column, GeoPoint? point, ImmutableArray<string> sources)
    {
        var written = row.Raw(column);
        if (draft.Ids<Place>().IsGiven(written) || (column != "capital" && _codes.Contains(written)))
            return written;
        if (_ambiguous.Contains(written))
            row.Tell(column, $"{row.Shown(column)} is the name of more than one row; the first is taken");
        if (_byName.TryGetValue(written, out var known) && (column != "capital" || !Ids.IsRegionCode(known)))
            return known;
        if (Ids.IsRegionCode(written))
            row.Lose(column, $"{row.Shown(column)} is no row of type region");
        else if (row.Text(column) is { } name)
        {
            var place = new Place { Id = draft.Ids<Place>().Give(name), Name = name, Point = point, Sources = sources };
            Name(written, place.Id);
            return draft.Add(row.At, draft.Places, place) ? place.Id : null;
        }
        return null;
    }

    private void Name(string name, string id)
    {
        if (!_byName.TryAdd(name, id) && _byName[name] != id)
            _ambiguous.Add(name);
    }
}
