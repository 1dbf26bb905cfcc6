using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Languages;

namespace Quiz.Classroom.Drills;

/// <summary>What reading a drill gave: the drill, or null and the problems that stand in its way.</summary>
public sealed record DrillReading(Drill? Drill, ProblemReport Problems);

/// <summary>
/// Reads drill files of format 1: one object with <c>drill</c> 1, <c>code</c>, <c>title</c>, <c>language</c>, <c>seed</c>, <c>packs</c>, <c>options</c>, <c>maps</c>,
/// <c>questions</c> and <c>variants</c>. Options and cards are named by the letters a, b, c in the order of the file. Every problem of a file is
/// found in one pass, up to the first place where it is no JSON.
/// </summary>
public ref partial struct DrillReader : IFormatReader
{
    private static readonly Shape DrillShape = new("a drill", "drill*", "code", "title*", "language*", "seed*", "packs*", "options*", "maps", "questions*", "variants*");

    /// <summary>Larger numbers are no whole numbers in every reader of JSON (RFC 8259, section 6).</summary>
    public const long MostSeed = 9_007_199_254_740_991;

    private readonly byte[] _bytes;
    private readonly string _file;
    private readonly ProblemCollector _problems;
    private readonly Dictionary<string, Map> _maps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Pack> _packs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EdtfDate> _dates = new(StringComparer.Ordinal);
    private JsonCursor _json;
    private int _variantsOffset;
    private ProblemReport? _ofMap;

    private DrillReader(string file, byte[] json, ProblemCollector problems)
    {
        (_file, _bytes, _problems) = (file, json, problems);
        _json = new(json, problems);
    }

    [UnscopedRef]
    ref JsonCursor IFormatReader.Json => ref _json;

    /// <param name="file">The name that problems are told under.</param>
    public static DrillReading Read(string file, byte[] json)
    {
        var problems = new ProblemCollector(file, json);
        var reader = new DrillReader(file, json, problems);
        reader.ReadFile(json, static (ref r) => r.ReadDrill(), out Drill? drill, PackReader.MostBytes);
        return new(problems.Any || reader._ofMap is not null ? null : drill, reader._ofMap ?? problems.Report());
    }

    private Drill? ReadDrill()
    {
        string? code = null, title = null, language = null;
        double? seed = null;
        var options = DrillOptions.Default;
        ImmutableArray<DrillPack> packs = [];
        ImmutableArray<DrillMap> maps = [];
        ImmutableArray<Question> questions = [];
        ImmutableArray<DrillVariant> variants = [];
        if (!_json.EnterObject(DrillShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "drill": _json.Format("the format of drills"); break;
                case "code": code = _json.Text("a code like \"K7M-4QX\""); break;
                case "title": title = _json.Title("a title"); break;
                case "language": language = _json.Matching(ProblemCode.NotOneOf, $"one of {string.Join(", ", Spoken.All.Select(l => l.Code))}", static text => Spoken.WithCode(text) is not null); break;
                case "seed": seed = _json.Number("a whole number from 0", static n => n >= 0 && n <= MostSeed && Math.Floor(n) == n); break;
                case "packs": this.ReadArray("a pack", ref packs, static (ref r) => r.ReadPack()); break;
                case "options": options = ReadOptions(); break;
                case "maps": this.ReadArray("a map", ref maps, static (ref r) => r.ReadMap()); break;
                case "questions": this.ReadArray("a question", ref questions, static (ref r) => r.ReadQuestion()); break;
                default:
                    _variantsOffset = _json.Offset;
                    this.ReadArray("a variant", ref variants, static (ref r) => r.ReadVariant());
                    break;
            }
        }
        if (!_problems.Any)
            CheckCounts(opened.Start, questions, variants);
        return new()
        {
            Title = title ?? "",
            Language = language ?? "en",
            Seed = (ulong)(seed ?? 0),
            Packs = packs,
            Options = options,
            Maps = maps,
            Questions = questions,
            Variants = variants,
            WrittenCode = code,
        };
    }

    private readonly void CheckCounts(int start, ImmutableArray<Question> questions, ImmutableArray<DrillVariant> variants)
    {
        if (questions.Length is 0 or > Drill.MostQuestions)
            _problems.Add(start, questions.IsEmpty ? ProblemCode.EmptyList : ProblemCode.TooManyItems, $"\"questions\": found {questions.Length}, wanted 1 to {Drill.MostQuestions}");
        if (variants.Length is 0 or > Drill.MostVariants)
            _problems.Add(_variantsOffset, variants.IsEmpty ? ProblemCode.EmptyList : ProblemCode.TooManyItems, $"\"variants\": found {variants.Length}, wanted 1 to {Drill.MostVariants}");
        if (questions.GroupBy(q => q.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
            _problems.Add(start, ProblemCode.DoubledId, $"\"id\": the question \"{twice.Key}\" stands twice");
        foreach (var same in variants.GroupBy(v => v.Name).Where(same => same.Count() > 1))
            _problems.Add(_variantsOffset, ProblemCode.DoubledId, $"\"name\": the variant \"{same.Key}\" stands twice");
        foreach (var variant in variants)
            CheckVariant(questions, variant);
    }

    private readonly void CheckVariant(ImmutableArray<Question> questions, DrillVariant variant)
    {
        if (!variant.Questions.Select(q => q.Index).Order().SequenceEqual(Enumerable.Range(0, questions.Length)))
        {
            _problems.Add(_variantsOffset, ProblemCode.WrongForm, $"variant {variant.Name}: wanted each question of the drill once, by its number from 1 to {questions.Length}");
            return;
        }
        foreach (var question in variant.Questions.Where(q => !q.Shown.IsEmpty))
        {
            var count = questions[question.Index].Form.DealtCount;
            if (!question.Shown.Order().SequenceEqual(Enumerable.Range(0, count)))
                _problems.Add(_variantsOffset, ProblemCode.WrongForm, count == 0
                    ? $"variant {variant.Name}, question {question.Index + 1}: has nothing to show in another order"
                    : $"variant {variant.Name}, question {question.Index + 1}: wanted each of its {count} letters once");
        }
    }
}
