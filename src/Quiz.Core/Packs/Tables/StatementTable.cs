using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Json;

namespace Quiz.Core.Packs.Tables;

/// <summary>What a statement may have.</summary>
internal static class StatementTable
{
    private static readonly Property<Statement, string?> Id = new("id", PropertyTypes.StatementId, statement => statement.Id)
    {
        IsRequired = true,
        About = "What answers and assessments of this claim name it by.",
        Examples = ["\"claim\""],
    };

    private static readonly Property<Statement, ImmutableArray<string>> By = new("by", PropertyTypes.Actors, statement => statement.By)
    {
        IsRequired = true,
        About = "The ids of the actors who said it, at least one.",
        Examples = ["[\"ru-mod\"]"],
    };

    private static readonly Property<Statement, Act?> What = new("act", PropertyTypes.OneOf(PackWords.Acts,
        "Somebody states it as a fact.",
        "Somebody says that it is not so, or a part of it: \"of\" names the statement, \"denies\" what of it.",
        "Somebody else, or the one who denied it, says that it is so.",
        "Somebody says that a part of it is so.",
        "Somebody who was asked declines to say.",
        "Somebody asks, or calls for evidence."), statement => statement.Act)
    {
        IsRequired = true,
        About = "What sort of statement it is.",
    };

    private static readonly Property<Statement, string?> Of = new("of", PropertyTypes.Statement, statement => statement.Of)
    {
        About = "The statement of this claim that it answers. Needed where \"denies\" stands.",
        Examples = ["\"claim\""],
    };

    private static readonly Property<Statement, Denial> Denies = new("denies", PropertyTypes.Denial, statement => new(statement.DeniesWhole, statement.DeniedParts))
    {
        About = "What of the other statement it denies: \"whole\", or the ids of its parts. A denial often leaves a part out; say exactly which.",
    };

    private static readonly Property<Statement, EdtfDate?> Date = new("date", PropertyTypes.Date, statement => statement.Date)
    {
        IsRequired = true,
    };

    private static readonly Property<Statement, string?> Channel = new("channel", PropertyTypes.Text, statement => statement.Channel)
    {
        IsShown = true,
        About = "Where it was said.",
        Examples = ["\"daily briefing\"", "\"Telegram\""],
    };

    private static readonly Property<Statement, string?> ReportedBy = new("reportedBy", PropertyTypes.Text, statement => statement.ReportedBy)
    {
        IsShown = true,
        About = "Who carried it, where you did not read it at the origin.",
        Examples = ["\"Ukrainska Pravda, CNN\""],
    };

    private static readonly Property<Statement, string?> Text = new("text", PropertyTypes.Text, statement => statement.Text)
    {
        IsShown = true,
        About = "What was said, as it was said, or a fair summary that its speaker would accept. Without the speaker's name: players are asked for it.",
    };

    private static readonly Property<Statement, ImmutableArray<StatementPart>> Parts = new("parts", PropertyTypes.ListOf(PartTable.Table, static (ref r) => r.Parts()), statement => statement.Parts)
    {
        IsWhole = true,
        About = "The things that it says, where a denial names some of them. Ids that differ.",
    };

    private static readonly Property<Statement, string?> Note = new("note", PropertyTypes.Text, statement => statement.Note)
    {
        IsShown = true,
        About = "Shown with the verdict.",
    };

    private static readonly Property<Statement, ImmutableArray<string>> Sources = new("sources", PropertyTypes.Sources, statement => statement.Sources)
    {
        Grows = true,
        About = "The ids of sources for this statement; those of the claim if left out.",
    };

    public static ItemTable<Statement> Table { get; } = new("a statement", "statement", Make, [Id, By, What, Of, Denies, Date, Channel, ReportedBy, Text, Parts, Note, Sources])
    {
        About = "What somebody said, when and where. Give both sides' words in the same manner: \"said\" and not \"admitted\" or \"alleged\".",
        LineLevel = LinedJson.ItemLevel + 2,
    };

    private static Statement? Make(PropertyValues values, ref PackReader reader)
    {
        var (of, denial) = (Of.In(values), Denies.In(values));
        if ((denial.Whole || !denial.Parts.IsEmpty) && !Of.IsIn(values))
            reader.Problems.Add(values.Start, ProblemCode.DeniesNothing, "a statement with \"denies\" needs \"of\", the statement that it denies");
        reader.EndStatement(of);
        if (Date.In(values) is not { } date || What.In(values) is not { } act)
            return null;
        return new(Id.In(values) ?? "", By.In(values), act, date)
        {
            Of = of,
            DeniesWhole = denial.Whole,
            DeniedParts = denial.Parts,
            Channel = Channel.In(values),
            ReportedBy = ReportedBy.In(values),
            Text = Text.In(values),
            Parts = Parts.In(values),
            Note = Note.In(values),
            Sources = Sources.In(values),
        };
    }
}
