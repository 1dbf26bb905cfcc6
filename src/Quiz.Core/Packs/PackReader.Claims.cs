using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Dates;
using Quiz.Core.Json;

namespace Quiz.Core.Packs;

public ref partial struct PackReader
{
    private static readonly Shape ClaimShape = new("a claim", "id*", "title*", "place", "statements*", "assessments", "lesson", "tags", "sensitive", "note", "sources*");
    private static readonly Shape StatementShape = new("a statement", "id*", "by*", "act*", "of", "denies", "date*", "channel", "reportedBy", "text", "parts", "note", "sources");
    private static readonly Shape PartShape = new("a part", "id*", "text*");
    private static readonly Shape AssessmentShape = new("an assessment", "id*", "of*", "asOf*", "status*", "by", "basis", "text", "note", "sources");

    /// <summary>So many statements of a circle are named.</summary>
    private const int MostShown = 8;

    /// <summary>The references within one claim, which can be checked when the claim was read whole.</summary>
    private sealed class ClaimReferences
    {
        public readonly Dictionary<string, int> StatementOf = new(StringComparer.Ordinal);
        public readonly List<(int Offset, string Id)> Of = [];
        public readonly List<(int Offset, string Statement, string Part)> Denied = [];
        public readonly HashSet<string> Assessments = new(StringComparer.Ordinal);
    }

    private Claim? ReadClaim()
    {
        var common = new Common();
        string? id = null, title = null, place = null, lesson = null;
        ImmutableArray<Statement> statements = [];
        ImmutableArray<Assessment> assessments = [];
        if (!_json.EnterObject(ClaimShape, out var opened))
            return null;
        CountItem();
        _claim = new();
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "id": id = OwnId(References.Array.Claims); break;
                case "title": title = _json.Text(); break;
                case "place": place = PlaceOrRegion(); break;
                case "statements": statements = ReadStatements(); break;
                case "assessments": this.ReadArray("an assessment", ref assessments, static (ref r) => r.ReadAssessment()); break;
                case "lesson": lesson = _json.Text(); break;
                default: ReadCommon(name, ref common); break;
            }
        }
        CheckWithinClaim(statements);
        return new() { Id = id ?? "", Title = title ?? "", Place = place, Statements = statements, Assessments = assessments, Lesson = lesson, Tags = common.Tags, Sensitive = common.Sensitive, Note = common.Note, Sources = common.Sources };
    }

    private ImmutableArray<Statement> ReadStatements()
    {
        var start = _json.Offset;
        ImmutableArray<Statement> statements = [];
        this.ReadArray("a statement", ref statements, static (ref r) => r.ReadStatement());
        if (statements.IsEmpty && _json.Token == JsonTokenType.EndArray)
            _problems.Add(start, ProblemCode.EmptyList, "\"statements\": found none, wanted at least one");
        return statements;
    }

    private Statement? ReadStatement()
    {
        string? id = null, of = null, channel = null, reportedBy = null, text = null, note = null;
        Act? act = null;
        EdtfDate? date = null;
        ImmutableArray<string> by = [], sources = [];
        ImmutableArray<StatementPart> parts = [];
        var (deniesWhole, denied) = (false, new List<(int Offset, string Part)>());
        if (!_json.EnterObject(StatementShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "id":
                    id = _json.Id();
                    if (id is not null && !_claim.StatementOf.TryAdd(id, _json.Offset))
                        _json.Report(ProblemCode.DoubledId, $"\"{id}\" stands twice among the statements of this claim");
                    break;
                case "by": by = Words("ids of actors", References.Array.Actors, atLeastOne: true); break;
                case "act": act = _json.OneOf(PackWords.Acts); break;
                case "of":
                    of = _json.Id();
                    if (of is not null)
                        _claim.Of.Add((_json.Offset, of));
                    break;
                case "denies": deniesWhole = ReadDenies(denied); break;
                case "date": date = _json.Date(_dates); break;
                case "channel": channel = _json.Text(); break;
                case "reportedBy": reportedBy = _json.Text(); break;
                case "text": text = _json.Text(); break;
                case "parts": parts = ReadParts(); break;
                case "note": note = _json.Text(); break;
                default: sources = Words("ids of sources", References.Array.Sources); break;
            }
        }
        if ((deniesWhole || denied.Count > 0) && !opened.Has("of"))
            _problems.Add(opened.Start, ProblemCode.DeniesNothing, "a statement with \"denies\" needs \"of\", the statement that it denies");
        if (of is not null)
            _claim.Denied.AddRange(denied.Select(d => (d.Offset, of, d.Part)));
        if (date is null || act is null)
            return null;
        return new(id ?? "", by, act.Value, date)
        {
            Of = of,
            DeniesWhole = deniesWhole,
            DeniedParts = [.. denied.Select(d => d.Part)],
            Channel = channel,
            ReportedBy = reportedBy,
            Text = text,
            Parts = parts,
            Note = note,
            Sources = sources,
        };
    }

    /// <summary>True for "whole"; the parts otherwise go to <paramref name="denied"/>.</summary>
    private bool ReadDenies(List<(int Offset, string Part)> denied)
    {
        if (_json.Token == JsonTokenType.String)
            return _json.OneOf(ImmutableArray.Create(("whole", true))) ?? false;
        var (property, start) = (_json.Property, _json.Offset);
        if (!_json.EnterArray("\"whole\" or ids of parts"))
            return false;
        while (_json.NextElement())
        {
            _json.BackTo(property);
            if (_json.Id() is { } part)
                denied.Add((_json.Offset, part));
        }
        if (denied.Count == 0)
            _problems.Add(start, ProblemCode.EmptyList, "\"denies\": found none, wanted \"whole\" or ids of parts");
        return false;
    }

    private ImmutableArray<StatementPart> ReadParts()
    {
        ImmutableArray<StatementPart> parts = [];
        var (start, ids) = (_json.Offset, new HashSet<string>(StringComparer.Ordinal));
        this.ReadArray("a part", ref parts, static (ref r) => r.ReadPart());
        foreach (var part in parts)
        {
            if (part.Id.Length > 0 && !ids.Add(part.Id))
                _problems.Add(start, ProblemCode.DoubledId, $"\"parts\": \"{part.Id}\" stands twice");
        }
        return parts;
    }

    private StatementPart? ReadPart() => IdAndText(PartShape) is var (id, text) ? new(id, text) : null;

    private Assessment? ReadAssessment()
    {
        string? id = null, of = null, by = null, basis = null, text = null, note = null;
        EdtfDate? asOf = null;
        Status? status = null;
        ImmutableArray<string> sources = [];
        if (!_json.EnterObject(AssessmentShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "id":
                    id = _json.Id();
                    if (id is not null && !_claim.Assessments.Add(id))
                        _json.Report(ProblemCode.DoubledId, $"\"{id}\" stands twice among the assessments of this claim");
                    break;
                case "of":
                    of = _json.Id();
                    if (of is not null)
                        _claim.Of.Add((_json.Offset, of));
                    break;
                case "asOf": asOf = _json.Date(_dates); break;
                case "status": status = _json.OneOf(PackWords.Statuses); break;
                case "by": by = _json.Text(); break;
                case "basis": basis = _json.Text(); break;
                case "text": text = _json.Text(); break;
                case "note": note = _json.Text(); break;
                default: sources = Words("ids of sources", References.Array.Sources); break;
            }
        }
        return of is null || asOf is null || status is null ? null : new(id ?? "", of, asOf, status.Value) { By = by, Basis = basis, Text = text, Note = note, Sources = sources };
    }

    private readonly void CheckWithinClaim(ImmutableArray<Statement> statements)
    {
        foreach (var (offset, id) in _claim.Of)
        {
            if (!_claim.StatementOf.ContainsKey(id))
                _problems.Add(offset, ProblemCode.UnknownStatement, $"\"of\": \"{id}\" is no statement of this claim{_problems.DidYouMean(id, _claim.StatementOf.Keys)}");
        }
        var byId = statements.Where(s => s.Id.Length > 0).DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        var parts = byId.Values.SelectMany(s => s.Parts.Select(p => (s.Id, p.Id))).ToHashSet();
        foreach (var (offset, statement, part) in _claim.Denied)
        {
            if (byId.ContainsKey(statement) && !parts.Contains((statement, part)))
                _problems.Add(offset, ProblemCode.UnknownPart, $"\"denies\": \"{part}\" is no part of the statement \"{statement}\"");
        }
        ReportCycles(byId);
    }

    private readonly void ReportCycles(Dictionary<string, Statement> byId)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in byId.Keys)
        {
            var path = new List<string>();
            var onPath = new HashSet<string>(StringComparer.Ordinal);
            for (var at = start; at is not null && !settled.Contains(at) && byId.TryGetValue(at, out var statement); at = statement.Of)
            {
                if (!onPath.Add(at))
                {
                    var cycle = path.SkipWhile(id => id != at).ToList();
                    var shown = cycle.Count > MostShown ? [.. cycle.Take(MostShown), "..."] : cycle;
                    _problems.Add(_claim.StatementOf[at], ProblemCode.CircularStatements, $"\"of\" goes round in a circle: {string.Join(" -> ", shown)} -> {at}");
                    break;
                }
                path.Add(at);
            }
            settled.UnionWith(path);
        }
    }
}
