using System.Collections.Immutable;
using Quiz.Core.Json;

namespace Quiz.Core.Packs.Tables;

/// <summary>What a written question may have.</summary>
internal static class QuestionTable
{
    private static readonly Property<WrittenQuestion, string?> Id = new("id", PropertyTypes.OwnId(PackArray.Questions), question => question.Id)
    {
        IsRequired = true,
        About = "Memory is kept under it: keep it when you mend the wording.",
        Examples = ["\"first-time\""],
    };

    private static readonly Property<WrittenQuestion, WrittenKind?> Kind = new("kind", PropertyTypes.OneOf(PackWords.WrittenKinds,
        "One of 2 to 12 options is right; \"answer\" is its id.",
        "Any number of 2 to 12 options are right; \"answer\" lists their ids.",
        "3 to 8 options are put in order; \"answer\" lists the ids of all of them in the right order.",
        "\"answer\" is a number; \"unit\" says of what.",
        "\"answer\" is a date, like \"1969-07-20\".",
        "\"answer\" is a point on the pack's map, like {\"lat\": 48.4, \"lon\": 35.0}.",
        "\"answer\" is a text, or a list of all texts that are right. Small typos are forgiven."), question => question.Form.Kind)
    {
        IsRequired = true,
        About = "What the player does.",
    };

    private static readonly Property<WrittenQuestion, string?> Prompt = new("prompt", PropertyTypes.Text, question => question.Prompt)
    {
        IsRequired = true,
        IsShown = true,
        About = "The question, with one answer that the sources give.",
        Examples = ["\"Which river does the city stand on?\""],
    };

    private static readonly Property<WrittenQuestion, ImmutableArray<WrittenOption>> Options = new("options", PropertyTypes.ListOf(OptionTable.Table, static (ref r) => r.Options()), question => question.Form.Offered)
    {
        IsWhole = true,
        BelongsTo = "kind",
        About = "For choice and choices 2 to 12, for order 3 to 8, for the other kinds none. Ids and texts that differ.",
    };

    private static readonly Property<WrittenQuestion, WrittenAnswer?> Answer = new("answer", PropertyTypes.Answer, question => WrittenAnswer.Of(question.Form))
    {
        IsRequired = true,
        BelongsTo = "kind",
        About = "The id of an option (choice), ids of options (choices, order), a number, a date, a point, or a text or texts (text).",
    };

    private static readonly Property<WrittenQuestion, string?> Unit = new("unit", PropertyTypes.Text, question => (question.Form as WrittenForm.Number)?.Unit)
    {
        IsShown = true,
        BelongsTo = "kind",
        About = "Of the number, in words; only for kind number.",
        Examples = ["\"km\""],
    };

    private static readonly Property<WrittenQuestion, string?> Why = new("why", PropertyTypes.Text, question => question.Why)
    {
        IsRequired = true,
        IsShown = true,
        About = "Shown with the verdict: why it is so, and what the source says. This is where players learn.",
    };

    public static ItemTable<WrittenQuestion> Table { get; } = new("a question", "question", Make, [Id, Kind, Prompt, Options, Answer, Unit, Why, .. CommonProperties<WrittenQuestion>.All])
    {
        About = "A question that you write yourself. What \"options\" and \"answer\" hold follows from its kind.",
        IsItem = true,
    };

    private static WrittenQuestion? Make(PropertyValues values, ref PackReader reader)
    {
        var (kind, options, answer, unit) = (Kind.In(values), Options.In(values), Answer.In(values), Unit.In(values));
        if (unit is not null && kind is not (null or WrittenKind.Number))
            reader.Problems.Add(values.Start, ProblemCode.UnitWithoutNumber, "\"unit\" belongs to a question of kind number");
        var form = kind is null || answer is null || !PackReader.HasOptionsFor(kind.Value, options, values.Start, reader.Problems) ? null : PackReader.Form(kind.Value, options, answer, unit, reader.Problems);
        return form is null ? null : new()
        {
            Id = Id.In(values) ?? "",
            Prompt = Prompt.In(values) ?? "",
            Why = Why.In(values) ?? "",
            Form = form,
            Tags = CommonProperties<WrittenQuestion>.Tags.In(values),
            Sensitive = CommonProperties<WrittenQuestion>.Sensitive.In(values),
            Note = CommonProperties<WrittenQuestion>.Note.In(values),
            Sources = CommonProperties<WrittenQuestion>.Sources.In(values),
        };
    }
}
