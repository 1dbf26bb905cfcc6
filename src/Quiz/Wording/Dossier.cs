using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Wording.Languages;

namespace Quiz.Wording;

/// <summary>A named fact of a dossier.</summary>
public sealed record DossierFact(string Name, string Value);

/// <summary>One statement or assessment of a claim, as the time line after the answer tells it.</summary>
/// <param name="Date">As a person says it.</param>
/// <param name="IsAsked">Whether the question was about this one.</param>
public sealed record DossierEntry(string Date, string Who, string What, bool IsAssessment, bool IsAsked);

/// <summary>What somebody said, for the time line after the answer.</summary>
/// <param name="DeniesWhole">It denies the whole of another statement.</param>
/// <param name="DeniedParts">The parts of another statement that it denies.</param>
public sealed record StatementFacts(Act Act, bool DeniesWhole, ImmutableArray<string> DeniedParts, string Text, string? Channel, string? ReportedBy);

/// <summary>What is told of a claim: before the answer who said what and when, as far as that is not the question; afterwards all that followed.</summary>
public static class Dossier
{
    /// <summary>Empty for a question that is about no claim.</summary>
    public static ImmutableArray<DossierFact> Facts(Language language, Question question) => question.Subject switch
    {
        Subject.Speaker s => FactsOf(language, question.Pack, s.Claim, s.Statement, hidesSpeaker: true),
        Subject.Standing s => FactsOf(language, question.Pack, s.Claim, s.Statement, hidesSpeaker: false),
        Subject.Denier s => FactsOf(language, question.Pack, s.Claim, s.Statement, hidesSpeaker: false),
        Subject.Scope s => [.. FactsOf(language, question.Pack, s.Claim, s.Statement, hidesSpeaker: false), new(language.DenialLabel, language.Quoted(s.Denial.Text!))],
        Subject.ActOf s => ActFacts(language, question.Pack, s.Claim, s.Statement),
        Subject.Course s => [new(language.MatterLabel, s.Claim.Title)],
        Subject.OfFigure s => FigureFacts(language, question.Pack, s.Figure),
        Subject.Figures s => FigureFacts(language, question.Pack, s.All[0]),
        Subject.Fixed s => [.. s.Words.Facts.Select(fact => new DossierFact(fact.Name, fact.Value))],
        _ => [],
    };

    /// <summary>Every statement and assessment, by date.</summary>
    public static ImmutableArray<DossierEntry> Sequence(Language language, Question question)
    {
        if (question.Subject is Subject.Fixed worded)
            return [.. worded.Words.Sequence.Select(step => new DossierEntry(step.Date, step.Who, step.What, step.IsFinding, step.IsAsked))];
        if (question.Subject.Matter is not { } claim)
            return [];
        var statements = claim.Statements.Select(s => new Entry(s.Date, s.Id, s.Of, Of(language, question.Pack, claim, s, IsAsked(question, s))));
        var assessments = claim.Assessments.Select(a => new Entry(a.AsOf, null, a.Of, Of(language, a, question.Subject is Subject.Standing s && s.Assessment.Id == a.Id)));
        return [.. InTurn([.. statements.Concat(assessments).OrderBy(e => e.Date, EdtfDate.ByRange)]).Select(e => e.Told)];
    }

    private static bool IsAsked(Question question, Statement statement) => statement.Id == question.Subject switch
    {
        Subject.Speaker s => s.Statement.Id,
        Subject.ActOf s => s.Statement.Id,
        Subject.Denier s => s.Denial.Id,
        Subject.Scope s => s.Denial.Id,
        _ => null,
    };

    /// <summary>By date; but what answers a statement follows it, where their dates leave that open.</summary>
    private static IEnumerable<Entry> InTurn(List<Entry> steps)
    {
        var statements = steps.Select(step => step.StatementId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var followers = steps.Index().Where(step => step.Item.Of is not null).ToLookup(step => step.Item.Of, step => step.Index);
        var ready = new PriorityQueue<int, int>(steps.Index().Where(step => step.Item.Of is not { } of || !statements.Contains(of)).Select(step => (step.Index, step.Index)));
        while (ready.TryDequeue(out var index, out _))
        {
            yield return steps[index];
            if (steps[index].StatementId is { } id)
                ready.EnqueueRange(followers[id].Select(follower => (follower, follower)));
        }
    }

    private sealed record Entry(EdtfDate Date, string? StatementId, string? Of, DossierEntry Told);

    public static string Speakers(Language language, Pack pack, Statement statement) => language.List([.. statement.By.Select(id => pack.Actor(id)?.Name ?? id)]);

    private static ImmutableArray<DossierFact> FactsOf(Language language, Pack pack, Claim claim, Statement statement, bool hidesSpeaker)
    {
        var facts = ImmutableArray.CreateBuilder<DossierFact>();
        facts.Add(new(language.MatterLabel, claim.Title));
        if (statement.Text is not null)
            facts.Add(new(language.StatementLabel, language.Quoted(statement.Text)));
        if (!hidesSpeaker)
            facts.Add(new(language.WhoLabel, language.DidIt(Speakers(language, pack, statement), statement.Act)));
        facts.Add(new(language.WhenLabel, DateWords.Of(language, statement.Date)));
        // Channel and reporter often name the speaker, so they wait for the answer.
        if (!hidesSpeaker && statement.Channel is not null)
            facts.Add(new(language.WhereSaidLabel, statement.Channel));
        if (!hidesSpeaker && statement.ReportedBy is not null)
            facts.Add(new(language.ReportedByLabel, statement.ReportedBy));
        if (claim.Place is { } place && (pack.Place(place)?.Name ?? pack.Region(place)?.Name) is { } name)
            facts.Add(new(language.AboutLabel, name));
        return facts.ToImmutable();
    }

    /// <summary>All of a statement but which act it was.</summary>
    private static ImmutableArray<DossierFact> ActFacts(Language language, Pack pack, Claim claim, Statement statement)
    {
        var facts = ImmutableArray.CreateBuilder<DossierFact>();
        facts.Add(new(language.MatterLabel, claim.Title));
        if (claim.Answered(statement) is { Text: { } answered } other)
            facts.Add(new(language.AnsweringLabel, $"{Speakers(language, pack, other)}: {language.Quoted(answered)}"));
        facts.Add(new(language.StatementLabel, language.Quoted(statement.Text!)));
        facts.Add(new(language.WhoLabel, Speakers(language, pack, statement)));
        facts.Add(new(language.WhenLabel, DateWords.Of(language, statement.Date)));
        return facts.ToImmutable();
    }

    /// <summary>Of when a figure is and who gives it.</summary>
    private static ImmutableArray<DossierFact> FigureFacts(Language language, Pack pack, Figure figure) =>
    [
        .. figure.AsOf is { } asOf ? [new DossierFact(language.AsOfFact, DateWords.Of(language, asOf))] : ImmutableArray<DossierFact>.Empty,
        .. figure.Sources.Select(pack.Source).OfType<Source>().Take(1).Select(source => new DossierFact(language.SourceLabel, source.Publisher ?? source.Title)),
    ];

    private static DossierEntry Of(Language language, Pack pack, Claim claim, Statement statement, bool isAsked)
    {
        var target = claim.Answered(statement);
        var denied = statement.DeniedParts.ToHashSet(StringComparer.Ordinal);
        var facts = new StatementFacts(
            statement.Act,
            target is not null && statement.DeniesWhole,
            target is null ? [] : [.. target.Parts.Where(p => denied.Contains(p.Id)).Select(p => p.Text)],
            statement.Text ?? claim.Title,
            statement.Channel,
            statement.ReportedBy);
        return new(DateWords.Of(language, statement.Date), Speakers(language, pack, statement), language.Of(facts), IsAssessment: false, isAsked);
    }

    private static DossierEntry Of(Language language, Assessment assessment, bool isAsked) =>
        new(DateWords.Of(language, assessment.AsOf), assessment.By ?? language.Assessment, language.Found(assessment.Status, assessment.Text, assessment.Basis), IsAssessment: true, isAsked);
}
