using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;

namespace Quiz.Wording;

/// <summary>Why an answer was right or wrong, in words, with the sources it rests on.</summary>
/// <param name="Headline">Right, partly right, not right, or the answer that was not known.</param>
/// <param name="Why">Sentences, each a line of its own.</param>
/// <param name="Notes">The pack's own remarks: a disagreement, a time zone, what is worth remembering.</param>
public sealed record Explanation(string Headline, ImmutableArray<string> Why, ImmutableArray<DossierEntry> Sequence, ImmutableArray<string> Notes, ImmutableArray<Source> Sources)
{
    public static Explanation Of(Answered answered)
    {
        var question = answered.Question;
        return new(HeadlineOf(answered), [.. WhyOf(answered)], Dossier.Sequence(question), [.. NotesOf(question)], SourcesOf(question));
    }

    /// <summary>All sentences in one line.</summary>
    public string InOneLine => string.Join(" ", Why.Concat(Notes));

    /// <summary>A source as a person cites it.</summary>
    public static string Cite(Source source)
    {
        var publisher = source.Publisher is null ? "" : $", {source.Publisher}";
        var date = source.Date is null ? "" : $", {DateWords.Of(source.Date)}";
        return $"{source.Title}{publisher}{date}{(source.Url is null ? "" : $", {source.Url}")}";
    }

    private static string HeadlineOf(Answered answered) => answered switch
    {
        { IsSkipped: true } => "The answer",
        { Verdict.Score: >= 1 } => "Right",
        { Verdict.Score: >= 0.5 } => "Partly right",
        _ => "Not right",
    };

    private static IEnumerable<string> WhyOf(Answered answered)
    {
        var (question, verdict) = (answered.Question, answered.Verdict);
        return question.Challenge switch
        {
            Challenge.PutInOrder c => OfOrder(c, (Finding.Order)verdict.Finding, answered.IsSkipped),
            Challenge.PlaceInLine c => OfPosition(c, (Finding.Position)verdict.Finding),
            Challenge.PointAt => OfPoint(question, verdict.Finding),
            Challenge.PickMany c => [$"All that are right: {Words.List([.. c.Right.Select(i => c.Options[i].Text)])}."],
            Challenge.NameIt c => OfName(question, c, verdict.Finding),
            Challenge.PickOne c => OfPick(question, c),
            _ => throw new ArgumentException($"no reasons for {question.Challenge.GetType().Name}", nameof(answered)),
        };
    }

    private static IEnumerable<string> OfOrder(Challenge.PutInOrder challenge, Finding.Order finding, bool isSkipped)
    {
        if (!isSkipped)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{finding.RightPairs} of {Words.Count(finding.CertainPairs, "pair")} in order (p = {finding.Share:0.00}).")
                + (finding.InOrder.Length < challenge.Cards.Length ? $" The longest run without a mistake has {Words.Count(finding.InOrder.Length, "card")}." : "");
        }
        var pairs = challenge.Cards.Length * (challenge.Cards.Length - 1) / 2;
        if (finding.CertainPairs < pairs)
            yield return $"{Words.Count(pairs - finding.CertainPairs, "pair")} can't be ordered with certainty and did not count.";
        foreach (var index in finding.RightOrder)
            yield return $"{DateWords.Of(((DatedCard)challenge.Cards[index]).Date)}: {challenge.Cards[index].Text}";
    }

    private static IEnumerable<string> OfPosition(Challenge.PlaceInLine challenge, Finding.Position finding)
    {
        yield return $"{challenge.Card.Text}: {DateWords.Of(challenge.Card.Date)}.";
        if (finding.Right > 0)
            yield return $"After {challenge.Line[finding.Right - 1].Text} ({DateWords.Of(challenge.Line[finding.Right - 1].Date)}).";
        if (finding.Right < challenge.Line.Length)
            yield return $"Before {challenge.Line[finding.Right].Text} ({DateWords.Of(challenge.Line[finding.Right].Date)}).";
    }

    private static IEnumerable<string> OfPoint(Question question, Finding finding)
    {
        if (finding is Finding.Distance { Km: > 0 } distance)
            yield return distance.Km <= distance.FreeKm ? $"{Words.Km(distance.Km)} away, near enough." : $"{Words.Km(distance.Km)} away.";
        if (finding is Finding.InRegion region)
        {
            yield return region.Nearness switch
            {
                Nearness.Right => "That is its region: half the points.",
                Nearness.Neighbour => "That region borders the right one: a quarter of the points.",
                _ => "It lies in another region.",
            };
        }
        yield return question.Subject switch
        {
            Subject.OfPlace s => $"{s.Place.Name} {MapWords.Describe(question.Pack, s.Map, s.Place, tellsRegion: true)} It is at {MapWords.Of(s.Place.Point!.Value)}.",
            Subject.OfRegion s => $"{s.Region.Name} {MapWords.Describe(question.Pack, s.Map, s.Shape)}",
            _ => "",
        };
    }

    private static IEnumerable<string> OfName(Question question, Challenge.NameIt challenge, Finding finding)
    {
        if (finding is Finding.Named { Understood: { } understood } && understood != challenge.Names.Target[0])
            yield return $"That was understood as {understood}.";
        yield return question.Subject switch
        {
            Subject.OfPlace s => $"It is {s.Place.Name}, which {MapWords.Describe(question.Pack, s.Map, s.Place, tellsRegion: true)}",
            Subject.OfRegion s => $"It is {s.Region.Name}, which {MapWords.Describe(question.Pack, s.Map, s.Shape)}",
            _ => "",
        };
    }

    private static IEnumerable<string> OfPick(Question question, Challenge.PickOne challenge)
    {
        switch (question.Subject)
        {
            case Subject.Events s:
                foreach (var e in s.All.OrderBy(e => e.Date, Core.Dates.EdtfDate.ByRange))
                    yield return $"{DateWords.Of(e.Date)}: {e.Title}";
                break;
            case Subject.Speaker s:
                yield return $"{Dossier.Speakers(question.Pack, s.Statement)} {Words.Of(s.Statement.Act)} this ({DateWords.Of(s.Statement.Date)}).";
                break;
            case Subject.Standing s:
                yield return $"{Words.Of(s.Assessment.Status)} as of {DateWords.Of(s.AsOf)}: {Words.Meaning(s.Assessment.Status)}.";
                if (s.Assessment.Basis is not null)
                    yield return $"Basis: {s.Assessment.Basis}";
                break;
            case Subject.Written s:
                yield return $"{challenge.Options[challenge.Right].Text}. {s.Question.Why}";
                break;
        }
    }

    private static IEnumerable<string> NotesOf(Question question)
    {
        IEnumerable<string?> notes = question.Subject switch
        {
            Subject.Events s => Told(question, s).Where(e => e.Note is not null).Select(string? (e) => $"{e.Title}: {e.Note}"),
            Subject.OfPlace s => Some(s.Place.Note),
            Subject.OfRegion s => Some(s.Region.Note),
            Subject.Speaker s => Some(s.Statement.Note, s.Claim.Note, s.Claim.Lesson),
            Subject.Standing s => Some(s.Assessment.Note, s.Claim.Note, s.Claim.Lesson),
            Subject.Written s => Some(s.Question.Note),
            _ => [],
        };
        return notes.OfType<string>();

        static IEnumerable<string?> Some(params string?[] texts) => texts;
    }

    /// <summary>The events whose notes and sources are told: of a growing time line only the card that was placed.</summary>
    private static ImmutableArray<Event> Told(Question question, Subject.Events events) => question.Kind == Kind.Insert ? [events.All[^1]] : events.All;

    private static ImmutableArray<Source> SourcesOf(Question question)
    {
        IEnumerable<string> ids = question.Subject switch
        {
            Subject.Events s => Told(question, s).SelectMany(e => e.Sources),
            Subject.OfPlace s => s.Place.Sources,
            Subject.OfRegion s => s.Region.Sources,
            Subject.Speaker s => s.Statement.Sources.IsEmpty ? s.Claim.Sources : s.Statement.Sources,
            Subject.Standing s => s.Assessment.Sources.IsEmpty ? s.Claim.Sources : s.Assessment.Sources,
            Subject.Written s => s.Question.Sources,
            _ => [],
        };
        return [.. ids.Distinct().Select(question.Pack.Source).OfType<Source>()];
    }
}
