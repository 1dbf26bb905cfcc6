using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Json;

namespace Quiz.Core.Packs.Tables;

/// <summary>What an assessment may have.</summary>
internal static class AssessmentTable
{
    private static readonly Property<Assessment, string?> Id = new("id", PropertyTypes.AssessmentId, assessment => assessment.Id)
    {
        IsRequired = true,
        Examples = ["\"on-the-day\""],
    };

    private static readonly Property<Assessment, string?> Of = new("of", PropertyTypes.Statement, assessment => assessment.Of)
    {
        IsRequired = true,
        About = "The statement of this claim that it is about.",
        Examples = ["\"claim\""],
    };

    private static readonly Property<Assessment, EdtfDate?> AsOf = new("asOf", PropertyTypes.Date, assessment => assessment.AsOf)
    {
        IsRequired = true,
    };

    private static readonly Property<Assessment, Status?> Grade = new("status", PropertyTypes.OneOf(PackWords.Statuses,
        "A court, a UN body, an inquiry with published evidence, the former denier, or repeated measurement found it so.",
        "Evidence from a source independent of both sides, and none against.",
        "Independent evidence both ways.",
        "Only the parties, and those who repeat them.",
        "Its contrary is established."), assessment => assessment.Status)
    {
        IsRequired = true,
        About = "How well it was settled then. By the evidence, not by who is right in the end.",
    };

    private static readonly Property<Assessment, string?> By = new("by", PropertyTypes.Text, assessment => assessment.By)
    {
        IsShown = true,
        About = "Who found it so.",
        Examples = ["\"UN Commission of Inquiry\""],
    };

    private static readonly Property<Assessment, string?> Basis = new("basis", PropertyTypes.Text, assessment => assessment.Basis)
    {
        IsShown = true,
        About = "On what evidence: geolocated video, a court's finding, the former denier's own word.",
    };

    private static readonly Property<Assessment, string?> Text = new("text", PropertyTypes.Text, assessment => assessment.Text)
    {
        IsShown = true,
        About = "What was found, in a sentence or two.",
    };

    private static readonly Property<Assessment, string?> Note = new("note", PropertyTypes.Text, assessment => assessment.Note)
    {
        IsShown = true,
        About = "Shown with the verdict.",
    };

    private static readonly Property<Assessment, ImmutableArray<string>> Sources = new("sources", PropertyTypes.Sources, assessment => assessment.Sources)
    {
        Grows = true,
        About = "The ids of sources for this assessment; those of the claim if left out.",
    };

    public static ItemTable<Assessment> Table { get; } = new("an assessment", "assessment", Make, [Id, Of, AsOf, Grade, By, Basis, Text, Note, Sources])
    {
        About = "How a statement stood as of a date, by whom, on what basis. Add new ones when more becomes known; never overwrite one. None at all means \"not established in this pack\", never \"false\".",
        LineLevel = LinedJson.ItemLevel + 2,
    };

    private static Assessment? Make(PropertyValues values, ref PackReader reader) =>
        Of.In(values) is not { } of || AsOf.In(values) is not { } asOf || Grade.In(values) is not { } status ? null : new(Id.In(values) ?? "", of, asOf, status)
        {
            By = By.In(values),
            Basis = Basis.In(values),
            Text = Text.In(values),
            Note = Note.In(values),
            Sources = Sources.In(values),
        };
}
