using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Kinds.Claims;

/// <summary>What somebody said, for the time line after the answer.</summary>
/// <param name="DeniesWhole">It denies the whole of another statement.</param>
/// <param name="DeniedParts">The parts of another statement that it denies.</param>
public sealed record StatementFacts(Act Act, bool DeniesWhole, ImmutableArray<string> DeniedParts, string Text, string? Channel, string? ReportedBy);

/// <summary>What is said of a claim: before the answer who said what and when, as far as that is not the question; afterwards all that followed.</summary>
public static class Dossier
{
    /// <summary>Every statement and assessment, by date.</summary>
    public static ImmutableArray<Step> Sequence(IQuestionWords language, Pack pack, ClaimSubject subject)
    {
        var claim = subject.Claim;
        var statements = claim.Statements.Select(s => new Entry(s.Date, s.Id, s.Of, Of(language, pack, claim, s, subject.AskedOf is Statement asked && asked.Id == s.Id)));
        var assessments = claim.Assessments.Select(a => new Entry(a.AsOf, null, a.Of, Of(language, a, subject.AskedOf is Assessment asked && asked.Id == a.Id)));
        return [.. InTurn([.. statements.Concat(assessments).OrderBy(e => e.Date, EdtfDate.ByRange)]).Select(e => e.Told)];
    }

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

    private sealed record Entry(EdtfDate Date, string? StatementId, string? Of, Step Told);

    public static string Speakers(IQuestionWords language, Pack pack, Statement statement) => language.List([.. statement.By.Select(id => pack.Actor(id)?.Name ?? id)]);

    /// <summary>Who said what and when.</summary>
    /// <param name="hidesSpeaker">Channel and reporter often name the speaker, so they wait for the answer too.</param>
    public static ImmutableArray<Fact> Facts(IQuestionWords language, Pack pack, Claim claim, Statement statement, bool hidesSpeaker = false)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(new(language.MatterLabel, claim.Title));
        if (statement.Text is not null)
            facts.Add(new(language.StatementLabel, language.Quoted(statement.Text)));
        if (!hidesSpeaker)
            facts.Add(new(language.WhoLabel, language.DidIt(Speakers(language, pack, statement), statement.Act)));
        facts.Add(new(language.WhenLabel, language.Of(statement.Date)));
        if (!hidesSpeaker && statement.Channel is not null)
            facts.Add(new(language.WhereSaidLabel, statement.Channel));
        if (!hidesSpeaker && statement.ReportedBy is not null)
            facts.Add(new(language.ReportedByLabel, statement.ReportedBy));
        if (claim.Place is { } place && (pack.Place(place)?.Name ?? pack.Region(place)?.Name) is { } name)
            facts.Add(new(language.AboutLabel, name));
        return facts.ToImmutable();
    }

    private static Step Of(IQuestionWords language, Pack pack, Claim claim, Statement statement, bool isAsked)
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
        return new(language.Of(statement.Date), Speakers(language, pack, statement), language.Of(facts), IsFinding: false, isAsked);
    }

    private static Step Of(IQuestionWords language, Assessment assessment, bool isAsked) =>
        new(language.Of(assessment.AsOf), assessment.By ?? language.Assessment, language.Found(assessment.Status, assessment.Text, assessment.Basis), IsFinding: true, isAsked);
}
