using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Quiz.Core.Json;
using Quiz.Kinds;

namespace Quiz.Classroom.Drills;

/// <summary>What reading results gave: them, or null and the problems that stand in the way.</summary>
public sealed record ResultsReading(SavedResults? Results, ProblemReport Problems);

/// <summary>Reads files of results of format 1; of pupils and troubles, which no comparison needs, only that they are JSON.</summary>
public ref struct ResultsReader : IFormatReader
{
    private const int MostPupils = 10_000_000;

    private static readonly Shape ResultsShape = new("results", "results*", "drill*", "all*", "classes", "questions*", "pupils", "troubles");
    private static readonly Shape DrillShape = new("the drill of results", "code*", "title*", "language", "orders", "packs");
    private static readonly Shape ClassShape = new("the figures of a class", "pupils*", "mean*", "median", "deviation", "alpha");
    private static readonly Shape ItemShape = new("a question of results", "question*", "prompt*", "id*", "pack*", "item*", "kind*", "answered*", "blank", "unreadable", "facility*", "discrimination*", "options", "reteach");

    private readonly ProblemCollector _problems;
    private JsonCursor _json;

    private ResultsReader(byte[] json, ProblemCollector problems)
    {
        _problems = problems;
        _json = new(json, problems);
    }

    [UnscopedRef]
    ref JsonCursor IFormatReader.Json => ref _json;

    /// <param name="file">The name that problems are told under.</param>
    public static ResultsReading Read(string file, byte[] json)
    {
        var problems = new ProblemCollector(file, json);
        var reader = new ResultsReader(json, problems);
        reader.ReadFile(json, static (ref r) => r.ReadResults(), out SavedResults? results);
        return new(problems.Any ? null : results, problems.Report());
    }

    private SavedResults? ReadResults()
    {
        var (code, title, pupils, mean) = ("", "", 0, (double?)null);
        ImmutableArray<SavedItem> items = [];
        if (!_json.EnterObject(ResultsShape, out var opened, "results of a drill"))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "results": _json.Format("the format of results"); break;
                case "drill": (code, title) = ReadDrill(); break;
                case "all": (pupils, mean) = ReadClass(); break;
                case "questions": items = ReadItems(); break;
                default: _json.Skip(); break;
            }
        }
        return new(title, code, pupils, mean, items);
    }

    private (string Code, string Title) ReadDrill()
    {
        var (code, title) = ("", "");
        if (!_json.EnterObject(DrillShape, out var opened, "the drill"))
            return (code, title);
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "code": code = _json.Text("a code like \"K7M-4QX\"") ?? ""; break;
                case "title": title = _json.Text("a title") ?? ""; break;
                default: _json.Skip(); break;
            }
        }
        return (code, title);
    }

    private (int Pupils, double? Mean) ReadClass()
    {
        var (pupils, mean) = (0, (double?)null);
        if (!_json.EnterObject(ClassShape, out var opened, "the figures of all pupils"))
            return (pupils, mean);
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "pupils": pupils = Count(0); break;
                case "mean": mean = Share(0); break;
                default: _json.Skip(); break;
            }
        }
        return (pupils, mean);
    }

    private ImmutableArray<SavedItem> ReadItems()
    {
        var items = ImmutableArray.CreateBuilder<SavedItem>();
        var start = _json.Offset;
        if (!_json.EnterArray("questions"))
            return [];
        while (_json.NextElement())
        {
            if (ReadItem() is { } item)
                items.Add(item);
        }
        if (items.Count > Drill.MostQuestions)
            _problems.Add(start, ProblemCode.TooManyItems, FormattableString.Invariant($"\"questions\": found {items.Count}, at most {Drill.MostQuestions} are asked in a drill"));
        if (items.GroupBy(i => i.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
            _problems.Add(start, ProblemCode.DoubledId, $"\"id\": the question \"{twice.Key}\" stands twice");
        return items.ToImmutable();
    }

    private SavedItem? ReadItem()
    {
        var item = new SavedItem(0, "", "", "", "", KindTable.All[0], 0, null, null);
        if (!_json.EnterObject(ItemShape, out var opened, "a question"))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "question": item = item with { Number = Count(1) }; break;
                case "prompt": item = item with { Prompt = _json.Text() ?? "" }; break;
                case "id": item = item with { Id = _json.Word("the id of a question") ?? "" }; break;
                case "pack": item = item with { Pack = _json.Word("a pack like space@1.0.0") ?? "" }; break;
                case "item": item = item with { Item = _json.Word("an item like events/sputnik") ?? "" }; break;
                case "kind": item = item with { Kind = _json.OneOf(KindTable.Keys) is { } at ? KindTable.All[at] : item.Kind }; break;
                case "answered": item = item with { Answered = Count(0) }; break;
                case "facility": item = item with { Facility = Share(0) }; break;
                case "discrimination": item = item with { Discrimination = Share(-1) }; break;
                default: _json.Skip(); break;
            }
        }
        return item;
    }

    private int Count(int least) => (int)(_json.Number(FormattableString.Invariant($"a whole number from {least}"), n => n >= least && n <= MostPupils && Math.Floor(n) == n) ?? least);

    private double? Share(double least) => _json.Token == JsonTokenType.Null ? null : _json.Number(FormattableString.Invariant($"a number from {least} to 1, or null"), n => n >= least && n <= 1);
}
