using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Text;

namespace Quiz.Core.Packs;

public ref partial struct PackReader
{
    private static readonly Shape QuestionShape = new("a question", "id*", "kind*", "prompt*", "options", "answer*", "unit", "why*", "tags", "sensitive", "note", "sources*");
    private static readonly Shape OptionShape = new("an option", "id*", "text*");

    private enum WrittenKind { Choice, Choices, Order, Number, Date, Point, Text }

    private static readonly ImmutableArray<(string, WrittenKind)> WrittenKinds =
    [
        ("choice", WrittenKind.Choice), ("choices", WrittenKind.Choices), ("order", WrittenKind.Order), ("number", WrittenKind.Number),
        ("date", WrittenKind.Date), ("point", WrittenKind.Point), ("text", WrittenKind.Text),
    ];

    /// <summary>The answer as written; what it must be is known only with the kind, which may come later.</summary>
    private struct WrittenAnswer
    {
        public int Offset;
        public string? Text;
        public double? Number;
        public ImmutableArray<string> List;
        public GeoPoint? Point;
        public string Found;
    }

    private WrittenQuestion? ReadQuestion()
    {
        var common = new Common();
        string? id = null, prompt = null, why = null, unit = null;
        WrittenKind? kind = null;
        ImmutableArray<WrittenOption> options = [];
        var answer = new WrittenAnswer();
        if (!_json.EnterObject(QuestionShape, out var opened))
            return null;
        CountItem();
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "id": id = OwnId(References.Array.Questions); break;
                case "kind": kind = _json.OneOf(WrittenKinds); break;
                case "prompt": prompt = _json.Text(); break;
                case "options": options = ReadOptions(); break;
                case "answer": answer = ReadAnswer(); break;
                case "unit": unit = _json.Text(); break;
                case "why": why = _json.Text(); break;
                default: ReadCommon(name, ref common); break;
            }
        }
        if (unit is not null && kind is not (null or WrittenKind.Number))
            _problems.Add(opened.Start, ProblemCode.UnitWithoutNumber, "\"unit\" belongs to a question of kind number");
        var form = kind is null || answer.Found is null || !HasOptionsFor(kind.Value, options, opened.Start) ? null : Form(kind.Value, options, answer, unit);
        return form is null ? null : new() { Id = id ?? "", Prompt = prompt ?? "", Why = why ?? "", Form = form, Tags = common.Tags, Sensitive = common.Sensitive, Note = common.Note, Sources = common.Sources };
    }

    private ImmutableArray<WrittenOption> ReadOptions()
    {
        ImmutableArray<WrittenOption> options = [];
        var start = _json.Offset;
        this.ReadArray("an option", ref options, static (ref r) => r.ReadOption());
        foreach (var twice in options.Where(o => o.Id.Length > 0).GroupBy(o => o.Id).Where(g => g.Count() > 1))
            _problems.Add(start, ProblemCode.DoubledId, $"\"options\": \"{twice.Key}\" stands twice");
        foreach (var twice in options.Where(o => o.Text.Length > 0).GroupBy(o => o.Text).Where(g => g.Count() > 1))
            _problems.Add(start, ProblemCode.DoubledEntry, $"\"options\": the text \"{ForeignText.Clean(twice.Key, 60)}\" stands twice, wanted texts that differ");
        return options;
    }

    private WrittenOption? ReadOption() => IdAndText(OptionShape) is var (id, text) ? new(id, text) : null;

    private WrittenAnswer ReadAnswer()
    {
        var answer = new WrittenAnswer { Offset = _json.Offset, List = [], Found = "an unreadable answer" };
        switch (_json.Token)
        {
            case JsonTokenType.String:
                answer.Text = _json.Text();
                answer.Found = $"\"{ForeignText.Clean(answer.Text ?? "", 60)}\"";
                break;
            case JsonTokenType.Number:
                answer.Number = _json.Number("a number", static _ => true);
                answer.Found = "a number";
                break;
            case JsonTokenType.StartArray:
                answer.List = Words("a text");
                answer.Found = "an array";
                break;
            case JsonTokenType.StartObject:
                answer.Point = _json.Point();
                answer.Found = "an object";
                break;
            default:
                _json.ReportFound(ProblemCode.WrongType, "an answer of the question's kind");
                break;
        }
        return answer;
    }

    private readonly bool HasOptionsFor(WrittenKind kind, ImmutableArray<WrittenOption> options, int start)
    {
        var (fewest, most) = kind switch { WrittenKind.Choice or WrittenKind.Choices => (2, 12), WrittenKind.Order => (3, 8), _ => (0, 0) };
        if (options.Length >= fewest && options.Length <= most)
            return true;
        _problems.Add(start, ProblemCode.WrongOptions, most == 0
            ? $"a question of kind {PackWords.Of(WrittenKinds, kind)} has no \"options\""
            : FormattableString.Invariant($"\"options\": found {options.Length}, wanted {fewest} to {most}"));
        return false;
    }

    private readonly WrittenForm? Form(WrittenKind kind, ImmutableArray<WrittenOption> options, WrittenAnswer answer, string? unit)
    {
        bool IsOption(string id) => options.Any(o => o.Id == id);
        var text = answer.Text;
        var (form, wanted) = kind switch
        {
            WrittenKind.Choice => ((WrittenForm?)(text is not null && IsOption(text) ? new WrittenForm.Choice(options, text) : null), "the id of an option"),
            WrittenKind.Choices => (answer.List is { Length: > 0 } ids && ids.All(IsOption) ? new WrittenForm.Choices(options, ids) : null, "ids of options, at least one"),
            WrittenKind.Order => (answer.List is var order && order.Length == options.Length && order.All(IsOption) ? new WrittenForm.Order(options, order) : null, "the ids of all options in the right order"),
            WrittenKind.Number => (answer.Number is { } number ? new WrittenForm.Number(number, unit) : null, "a number"),
            WrittenKind.Date => (text is not null && EdtfDate.TryParse(text, out var date, out _) ? new WrittenForm.Date(date) : null, "a date like 1969, 1969-07 or 1969-07-20"),
            WrittenKind.Point => (answer.Point is { } point ? new WrittenForm.Point(point) : null, "a point like {\"lat\": 48.4, \"lon\": 35.0}"),
            _ => (text is not null || answer.List.Length > 0 ? new WrittenForm.Text(text is null ? answer.List : [text]) : null, "a text, or an array of all texts that are right"),
        };
        if (form is null)
            _problems.Add(answer.Offset, ProblemCode.WrongAnswer, $"\"answer\": found {answer.Found}, wanted {wanted}");
        return form;
    }
}
