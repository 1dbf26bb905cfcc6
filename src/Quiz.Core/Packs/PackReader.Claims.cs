using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Json;
using Quiz.Core.Packs.Tables;

namespace Quiz.Core.Packs;

public ref partial struct PackReader
{
    /// <summary>So many statements of a circle are named.</summary>
    private const int MostShown = 8;

    /// <summary>The references within one claim, which can be checked when the claim was read whole.</summary>
    private sealed class ClaimReferences
    {
        public readonly Dictionary<string, int> StatementOf = new(StringComparer.Ordinal);
        public readonly List<(int Offset, string Id)> Of = [];
        public readonly List<(int Offset, string Statement, string Part)> Denied = [];
        /// <summary>What the statement denies that is being read.</summary>
        public readonly List<(int Offset, string Part)> DeniedByOpen = [];
        public readonly HashSet<string> Assessments = new(StringComparer.Ordinal);
    }

    internal void BeginClaim() => _claim = new();

    internal readonly void EndClaim(ImmutableArray<Statement> statements) => CheckWithinClaim(statements);

    /// <summary>The statements of a claim, at least one; null where they are no list.</summary>
    internal object? Statements()
    {
        var start = _json.Offset;
        var read = Objects(StatementTable.Table);
        if (read is ImmutableArray<Statement> { IsEmpty: true } && _json.Token == JsonTokenType.EndArray)
            _problems.Add(start, ProblemCode.EmptyList, "\"statements\": found none, wanted at least one");
        return read;
    }

    /// <summary>An id that no other statement of the claim has.</summary>
    internal string? StatementId()
    {
        var id = _json.Id();
        if (id is not null && !_claim.StatementOf.TryAdd(id, _json.Offset))
            _json.Report(ProblemCode.DoubledId, $"\"{id}\" stands twice among the statements of this claim");
        return id;
    }

    /// <summary>An id that no other assessment of the claim has.</summary>
    internal string? AssessmentId()
    {
        var id = _json.Id();
        if (id is not null && !_claim.Assessments.Add(id))
            _json.Report(ProblemCode.DoubledId, $"\"{id}\" stands twice among the assessments of this claim");
        return id;
    }

    /// <summary>A statement of the same claim.</summary>
    internal string? StatementReference()
    {
        var id = _json.Id();
        if (id is not null)
            _claim.Of.Add((_json.Offset, id));
        return id;
    }

    /// <summary>Now that a statement was read whole: the parts that it denies are those of <paramref name="of"/>.</summary>
    internal readonly void EndStatement(string? of)
    {
        if (of is not null)
            _claim.Denied.AddRange(_claim.DeniedByOpen.Select(denied => (denied.Offset, of, denied.Part)));
        _claim.DeniedByOpen.Clear();
    }

    /// <summary>What a statement denies; null where it is neither "whole" nor a list.</summary>
    internal object? Denial()
    {
        if (_json.Token == JsonTokenType.String)
            return new Denial(_json.OneOf(ImmutableArray.Create(("whole", true))) ?? false, []);
        var (property, start) = (_json.Property, _json.Offset);
        if (!_json.EnterArray("\"whole\" or ids of parts"))
            return null;
        while (_json.NextElement())
        {
            _json.BackTo(property);
            if (_json.Id() is { } part)
                _claim.DeniedByOpen.Add((_json.Offset, part));
        }
        if (_claim.DeniedByOpen.Count == 0)
            _problems.Add(start, ProblemCode.EmptyList, "\"denies\": found none, wanted \"whole\" or ids of parts");
        return new Denial(false, [.. _claim.DeniedByOpen.Select(denied => denied.Part)]);
    }

    /// <summary>The parts of a statement, whose ids differ; null where they are no list.</summary>
    internal object? Parts()
    {
        var (start, ids) = (_json.Offset, new HashSet<string>(StringComparer.Ordinal));
        if (Objects(PartTable.Table) is not ImmutableArray<StatementPart> parts)
            return null;
        foreach (var part in parts)
        {
            if (part.Id.Length > 0 && !ids.Add(part.Id))
                _problems.Add(start, ProblemCode.DoubledId, $"\"parts\": \"{part.Id}\" stands twice");
        }
        return parts;
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
