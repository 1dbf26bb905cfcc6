using System.Collections.Immutable;
using Quiz.Core.Json;

namespace Quiz.Core.Packs.Tables;

/// <summary>What a claim may have.</summary>
internal static class ClaimTable
{
    private static readonly Property<Claim, string?> Id = new("id", PropertyTypes.OwnId(PackArray.Claims), claim => claim.Id)
    {
        IsRequired = true,
        About = "Memory is kept under it: keep it when you mend the wording.",
        Examples = ["\"crossing\""],
    };

    private static readonly Property<Claim, string?> Title = new("title", PropertyTypes.Text, claim => claim.Title)
    {
        IsRequired = true,
        IsShown = true,
        About = "The matter as a neutral question or phrase that gives no answer.",
        Examples = ["\"Across the border?\""],
    };

    private static readonly Property<Claim, string?> Place = new("place", PropertyTypes.PlaceOrRegion, claim => claim.Place)
    {
        About = "Where: a place's id or a region's code.",
    };

    private static readonly Property<Claim, ImmutableArray<Statement>> Statements = new("statements", PropertyTypes.ListOf(StatementTable.Table, static (ref r) => r.Statements()), claim => claim.Statements)
    {
        IsRequired = true,
        About = "What was said, at least one. Ids that differ; answers name what they answer in \"of\", and never in a circle.",
    };

    private static readonly Property<Claim, ImmutableArray<Assessment>> Assessments = new("assessments", PropertyTypes.ListOf(AssessmentTable.Table), claim => claim.Assessments)
    {
        About = "How it stood as of each date that something was found.",
    };

    private static readonly Property<Claim, string?> Lesson = new("lesson", PropertyTypes.Text, claim => claim.Lesson)
    {
        IsShown = true,
        About = "What can be learnt from how it went, shown with the verdict. About evidence, not about who is good.",
    };

    public static ItemTable<Claim> Table { get; } = new("a claim", "claim", Make, [Id, Title, Place, Statements, Assessments, Lesson, .. CommonProperties<Claim>.All])
    {
        About = "A matter that was stated, answered and assessed. Asked: who said or denied it, what sort of statement it was, what exactly was denied, how it stood as of a day, the order of what was said and found. Have claims of each side that held and that fell, about as many: \"quiz pack stats\" tells whether believing one side would win.",
        IsItem = true,
        Opening = static (ref r) => r.BeginClaim(),
        LineLevel = LinedJson.ItemLevel + 1,
    };

    private static Claim Make(PropertyValues values, ref PackReader reader)
    {
        var statements = Statements.In(values);
        reader.EndClaim(statements);
        return new()
        {
            Id = Id.In(values) ?? "",
            Title = Title.In(values) ?? "",
            Place = Place.In(values),
            Statements = statements,
            Assessments = Assessments.In(values),
            Lesson = Lesson.In(values),
            Tags = CommonProperties<Claim>.Tags.In(values),
            Sensitive = CommonProperties<Claim>.Sensitive.In(values),
            Note = CommonProperties<Claim>.Note.In(values),
            Sources = CommonProperties<Claim>.Sources.In(values),
        };
    }
}
