using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs.Tables;

namespace Quiz.Core.Packs;

/// <summary>What reading a pack gave: the pack, or null and the problems that stand in its way.</summary>
public sealed record PackReading(Pack? Pack, ProblemReport Problems);

/// <summary>
/// Reads packs of format 1. Every problem of a file is found in one pass, up to the first place where it is no JSON.
/// </summary>
public ref partial struct PackReader : IFormatReader
{
    /// <summary>A larger file is refused, in bytes.</summary>
    public const int MostBytes = 64 * 1024 * 1024;
    /// <summary>A pack with more items is refused.</summary>
    public const int MostItems = 1_000_000;

    /// <summary>So many properties are open at once: those of the pack, a claim, a statement, and a part of it.</summary>
    private const int MostOpenValues = 64;

    private readonly References _references;
    private readonly ProblemCollector _problems;
    private readonly List<string> _words = [];
    private readonly Dictionary<(string First, string? Second), object> _shortLists = [];
    private readonly Dictionary<string, EdtfDate> _dates = new(StringComparer.Ordinal);
    private JsonCursor _json;
    private readonly object?[] _values = new object?[MostOpenValues];
    private int _openValues;
    private int _items;
    private int _mapOffset;
    private (int Offset, FormatVersion Version) _needs = (0, FormatVersion.First);
    private List<(int Offset, string Code)>? _regionOffsets;
    private ClaimReferences _claim = new();

    private PackReader(byte[] json, ProblemCollector problems)
    {
        _problems = problems;
        _references = new(problems);
        _json = new(json, problems);
    }

    [UnscopedRef]
    ref JsonCursor IFormatReader.Json => ref _json;

    [UnscopedRef]
    internal ref JsonCursor Json => ref _json;

    internal readonly ProblemCollector Problems => _problems;

    /// <param name="file">The name that problems are told under.</param>
    /// <param name="json">At most <see cref="MostBytes"/>.</param>
    /// <param name="findMap">Gives the map of an id, or null if there is none, so that regions can be checked against it; null leaves that check out.</param>
    public static PackReading Read(string file, byte[] json, Func<string, Map?>? findMap = null)
    {
        var problems = new ProblemCollector(file, json);
        var reader = new PackReader(json, problems);
        var pack = reader.ReadFile(json, findMap);
        return new(problems.Any ? null : pack, problems.Report());
    }

    /// <summary>The problem of a file with more than <see cref="MostBytes"/>.</summary>
    public static Problem TooLarge(string file, long length)
    {
        var problems = new ProblemCollector(file, []);
        problems.AddLast(0, ProblemCode.TooLarge, JsonReading.TooLarge(length, MostBytes));
        return problems.Report().Told[0];
    }

    private Pack? ReadFile(byte[] json, Func<string, Map?>? findMap)
    {
        try
        {
            if (!this.ReadFile(json, static (ref r) => r.ReadPack(), out var pack, MostBytes))
                return null;
            if (_needs.Version > PackTables.Newest)
            {
                _problems.AddInstead(_needs.Offset, ProblemCode.NewerFormat, $"\"needs\": the pack needs version {_needs.Version} of the format, this program reads up to {PackTables.Newest}: a newer quiz reads it");
                return null;
            }
            CheckRegions(pack, findMap);
            if (_items == 0 && !_problems.Any) // a name that is misspelt can be why there are none
                _problems.Add(0, ProblemCode.NoItems, "found no items, wanted at least one place, region, event, figure, claim or question");
            return pack;
        }
        catch (TooManyItemsException)
        {
            _problems.AddLast(_json.Offset, ProblemCode.TooManyItems, FormattableString.Invariant($"the pack has more than {MostItems} items"));
            return null;
        }
    }

    private Pack? ReadPack() => _json.EnterFile(PackTable.Table.Shape, out var opened) ? Filled(PackTable.Table, opened) : null;

    /// <summary>An object of a table; null where it is none, or lacks what it can't be without.</summary>
    internal T? Object<T>(ItemTable<T> table)
        where T : class => _json.EnterObject(table.Shape, out var opened) ? Filled(table, opened) : null;

    private T? Filled<T>(ItemTable<T> table, ObjectReading opened)
        where T : class
    {
        if (table.IsItem)
            CountItem();
        table.Opening?.Invoke(ref this);
        var first = _openValues;
        _openValues += table.Properties.Length;
        while (_json.NextProperty(ref opened, out _))
            _values[first + opened.Current] = table.Properties[opened.Current].Read(ref this) ?? PropertyValues.Unusable;
        var values = _values.AsSpan(first, table.Properties.Length);
        var item = table.Make(new(values, opened.Start), ref this);
        values.Clear();
        _openValues = first;
        return item;
    }

    /// <summary>A list of objects of a table; null where it is none.</summary>
    internal object? Objects<T>(ItemTable<T> table)
        where T : class
    {
        if (!_json.EnterArray(table.What))
            return null;
        var list = ImmutableArray.CreateBuilder<T>();
        while (_json.NextElement())
        {
            if (Object(table) is { } item)
                list.Add(item);
        }
        return list.DrainToImmutable();
    }

    private readonly void CheckRegions(Pack? pack, Func<string, Map?>? findMap)
    {
        var map = pack?.Map is { } id ? findMap?.Invoke(id) : null;
        if (findMap is not null && pack?.Map is { } missing && map is null)
            _problems.Add(_mapOffset, ProblemCode.UnknownMap, $"\"map\": no map \"{missing}\" is found that can be read");
        foreach (var (offset, code) in _regionOffsets ?? [])
        {
            if (map is not null && map.Region(code) is null)
                _problems.Add(offset, ProblemCode.RegionNotOnMap, $"\"id\": \"{code}\" is no region of the map \"{map.Id}\"");
        }
        _references.ReportMissing(code => map is null ? findMap is null || pack?.Map is not null : map.Region(code) is not null);
    }

    /// <summary>Whether a source may have this address.</summary>
    public static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && !text.Contains(' ');

    /// <summary>Whether a pack may be in this language.</summary>
    internal static bool IsLanguage(string text) =>
        text.Split('-') is [{ Length: 2 or 3 } first, ..] parts && first.All(char.IsAsciiLetterLower) && parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit));

    private sealed class TooManyItemsException : Exception;
}
