using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs.Tables;
using Quiz.Core.Text;

namespace Quiz.Core.Packs;

public ref partial struct PackReader
{
    /// <summary>The options of a question; null where they are no list.</summary>
    internal object? Options()
    {
        var start = _json.Offset;
        if (Objects(OptionTable.Table) is not ImmutableArray<WrittenOption> options)
            return null;
        foreach (var twice in options.Where(o => o.Id.Length > 0).GroupBy(o => o.Id).Where(g => g.Count() > 1))
            _problems.Add(start, ProblemCode.DoubledId, $"\"options\": \"{twice.Key}\" stands twice");
        foreach (var twice in options.Where(o => o.Text.Length > 0).GroupBy(o => o.Text).Where(g => g.Count() > 1))
            _problems.Add(start, ProblemCode.DoubledEntry, $"\"options\": the text \"{ForeignText.Clean(twice.Key, 60)}\" stands twice, wanted texts that differ");
        return options;
    }

    /// <summary>The answer of a question, whatever it is; null for a number that can't be used, which is reported.</summary>
    internal WrittenAnswer? Answer()
    {
        var offset = _json.Offset;
        switch (_json.Token)
        {
            case JsonTokenType.String:
                var text = _json.Text();
                return new() { Offset = offset, Text = text, Found = $"\"{ForeignText.Clean(text ?? "", 60)}\"" };
            case JsonTokenType.Number:
                return _json.Number("a number", static _ => true) is { } number ? new() { Offset = offset, Number = number, Found = "a number" } : null;
            case JsonTokenType.StartArray:
                return new() { Offset = offset, List = (ImmutableArray<string>)Words("a text"), Found = "an array" };
            case JsonTokenType.StartObject:
                return new() { Offset = offset, Point = _json.Point(), Found = "an object" };
            default:
                _json.ReportFound(ProblemCode.WrongType, "an answer of the question's kind");
                return new() { Offset = offset };
        }
    }

    internal static bool HasOptionsFor(WrittenKind kind, ImmutableArray<WrittenOption> options, int start, ProblemCollector problems)
    {
        var (fewest, most) = kind switch { WrittenKind.Choice or WrittenKind.Choices => (2, 12), WrittenKind.Order => (3, 8), _ => (0, 0) };
        if (options.Length >= fewest && options.Length <= most)
            return true;
        problems.Add(start, ProblemCode.WrongOptions, most == 0
            ? $"a question of kind {PackWords.Of(PackWords.WrittenKinds, kind)} has no \"options\""
            : FormattableString.Invariant($"\"options\": found {options.Length}, wanted {fewest} to {most}"));
        return false;
    }

    internal static WrittenForm? Form(WrittenKind kind, ImmutableArray<WrittenOption> options, WrittenAnswer answer, string? unit, ProblemCollector problems)
    {
        bool IsOption(string id) => options.Any(o => o.Id == id);
        var (text, whyNoDate) = (answer.Text, (string?)null);
        var (form, wanted) = kind switch
        {
            WrittenKind.Choice => ((WrittenForm?)(text is not null && IsOption(text) ? new WrittenForm.Choice(options, text) : null), "the id of an option"),
            WrittenKind.Choices => (answer.List is { Length: > 0 } ids && ids.All(IsOption) ? new WrittenForm.Choices(options, ids) : null, "ids of options, at least one"),
            WrittenKind.Order => (answer.List is var order && order.Length == options.Length && order.All(IsOption) ? new WrittenForm.Order(options, order) : null, "the ids of all options in the right order"),
            WrittenKind.Number => (answer.Number is { } number ? new WrittenForm.Number(number, unit) : null, "a number"),
            WrittenKind.Date => (text is not null && EdtfDate.TryParse(text, out var date, out whyNoDate) ? new WrittenForm.Date(date) : null, "a date like 1969, 1969-07 or 1969-07-20"),
            WrittenKind.Point => (answer.Point is { } point ? new WrittenForm.Point(point) : null, "a point like {\"lat\": 48.4, \"lon\": 35.0}"),
            _ => (text is not null || answer.List.Length > 0 ? new WrittenForm.Text(text is null ? answer.List : [text]) : null, "a text, or an array of all texts that are right"),
        };
        if (form is null)
            problems.Add(answer.Offset, ProblemCode.WrongAnswer, $"\"answer\": {whyNoDate ?? $"found {answer.Found}, wanted {wanted}"}");
        return form;
    }
}
