using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Wording;

/// <summary>A named fact of a dossier.</summary>
public sealed record DossierFact(string Name, string Value);

/// <summary>One statement or assessment of a claim, as the time line after the answer tells it.</summary>
/// <param name="Date">As a person says it.</param>
/// <param name="IsAsked">Whether the question was about this one.</param>
public sealed record DossierEntry(string Date, string Who, string What, bool IsAssessment, bool IsAsked);

/// <summary>What is told of a claim: before the answer who said what and when, as far as that is not the question; afterwards all that followed.</summary>
public static class Dossier
{
    /// <summary>Empty for a question that is about no claim.</summary>
    public static ImmutableArray<DossierFact> Facts(Question question) => question.Subject switch
    {
        Subject.Speaker s => FactsOf(question.Pack, s.Claim, s.Statement, hidesSpeaker: true),
        Subject.Standing s => FactsOf(question.Pack, s.Claim, s.Statement, hidesSpeaker: false),
        _ => [],
    };

    /// <summary>Every statement and assessment, by date.</summary>
    public static ImmutableArray<DossierEntry> Sequence(Question question)
    {
        var (claim, asked) = question.Subject switch
        {
            Subject.Speaker s => (s.Claim, s.Statement.Id),
            Subject.Standing s => (s.Claim, s.Assessment.Id),
            _ => (null, ""),
        };
        if (claim is null)
            return [];
        var statements = claim.Statements.Select(s => new Step(s.Date, s.Id, s.Of, Of(question.Pack, claim, s, question.Kind == Kind.WhoSaid && s.Id == asked)));
        var assessments = claim.Assessments.Select(a => new Step(a.AsOf, null, a.Of, Of(a, question.Kind == Kind.Status && a.Id == asked)));
        return [.. InTurn([.. statements.Concat(assessments).OrderBy(e => e.Date, EdtfDate.ByRange)]).Select(e => e.Entry)];
    }

    /// <summary>By date; but what answers a statement follows it, where their dates leave that open.</summary>
    private static IEnumerable<Step> InTurn(List<Step> steps)
    {
        while (steps.Count > 0)
        {
            var next = steps.Find(step => steps.TrueForAll(other => other.StatementId is null || other.StatementId != step.Of)) ?? steps[0];
            steps.Remove(next);
            yield return next;
        }
    }

    private sealed record Step(EdtfDate Date, string? StatementId, string? Of, DossierEntry Entry);

    public static string Speakers(Pack pack, Statement statement) => Words.List([.. statement.By.Select(id => pack.Actor(id)?.Name ?? id)]);

    private static ImmutableArray<DossierFact> FactsOf(Pack pack, Claim claim, Statement statement, bool hidesSpeaker)
    {
        var facts = ImmutableArray.CreateBuilder<DossierFact>();
        facts.Add(new("Matter", claim.Title));
        if (statement.Text is not null)
            facts.Add(new("Statement", $"“{statement.Text}”"));
        if (!hidesSpeaker)
            facts.Add(new("Who", $"{Speakers(pack, statement)} {Words.Of(statement.Act)} it"));
        facts.Add(new("When", DateWords.Of(statement.Date)));
        // Channel and reporter often name the speaker, so they wait for the answer.
        if (!hidesSpeaker && statement.Channel is not null)
            facts.Add(new("Where said", statement.Channel));
        if (!hidesSpeaker && statement.ReportedBy is not null)
            facts.Add(new("Reported by", statement.ReportedBy));
        if (claim.Place is { } place && (pack.Place(place)?.Name ?? pack.Region(place)?.Name) is { } name)
            facts.Add(new("About", name));
        return facts.ToImmutable();
    }

    private static DossierEntry Of(Pack pack, Claim claim, Statement statement, bool isAsked)
    {
        var denied = statement.Of is { } of && claim.Statement(of) is { } target
            ? statement.DeniesWhole ? " the whole" : Denied(statement, target)
            : "";
        var where = (statement.Channel, statement.ReportedBy) switch
        {
            ({ } channel, { } reporter) => $" ({channel}; reported by {reporter})",
            ({ } channel, null) => $" ({channel})",
            (null, { } reporter) => $" (reported by {reporter})",
            _ => "",
        };
        return new(DateWords.Of(statement.Date), Speakers(pack, statement), $"{Words.Of(statement.Act)}{denied}: {statement.Text ?? claim.Title}{where}", IsAssessment: false, isAsked);
    }

    private static string Denied(Statement statement, Statement target) => statement.DeniedParts.IsEmpty
        ? ""
        : $" {Words.List([.. target.Parts.Where(p => statement.DeniedParts.Contains(p.Id)).Select(p => $"“{p.Text}”")])}";

    private static DossierEntry Of(Assessment assessment, bool isAsked)
    {
        var basis = assessment.Basis is null ? "" : $" Basis: {assessment.Basis}";
        var text = assessment.Text is null ? "" : $" {assessment.Text}";
        return new(DateWords.Of(assessment.AsOf), assessment.By ?? "Assessment", $"{Words.Of(assessment.Status)}.{text}{basis}", IsAssessment: true, isAsked);
    }
}
