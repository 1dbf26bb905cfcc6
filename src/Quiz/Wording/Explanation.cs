using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Wording.Languages;

namespace Quiz.Wording;

/// <summary>Why an answer was right or wrong, in words, with the sources it rests on.</summary>
/// <param name="Headline">Right, partly right, not right, or the answer that was not known.</param>
/// <param name="Why">Sentences, each a line of its own.</param>
/// <param name="Notes">The pack's own remarks: a disagreement, a time zone, what is worth remembering.</param>
public sealed record Explanation(string Headline, ImmutableArray<string> Why, ImmutableArray<DossierEntry> Sequence, ImmutableArray<string> Notes, ImmutableArray<Source> Sources)
{
    public static Explanation Of(Language language, Answered answered)
    {
        var question = answered.Question;
        return new(HeadlineOf(language, answered), [.. WhyOf(language, answered)], Dossier.Sequence(language, question), [.. NotesOf(question)], SourcesOf(question));
    }

    /// <summary>All sentences in one line.</summary>
    public string InOneLine => string.Join(" ", Why.Concat(Notes));

    /// <summary>A source as a person cites it.</summary>
    public static string Cite(Language language, Source source)
    {
        var publisher = source.Publisher is null ? "" : $", {source.Publisher}";
        var date = source.Date is null ? "" : $", {DateWords.Of(language, source.Date)}";
        return $"{source.Title}{publisher}{date}{(source.Url is null ? "" : $", {source.Url}")}";
    }

    private static string HeadlineOf(Language language, Answered answered) => answered switch
    {
        { IsSkipped: true } => language.TheAnswer,
        { Verdict.Score: >= 1 } => language.Right,
        { Verdict.Score: >= 0.5 } => language.PartlyRight,
        _ => language.NotRight,
    };

    private static IEnumerable<string> WhyOf(Language language, Answered answered)
    {
        var (question, verdict) = (answered.Question, answered.Verdict);
        return question.Challenge switch
        {
            Challenge.PutInOrder c => OfOrder(language, c, (Finding.Order)verdict.Finding, answered.IsSkipped),
            Challenge.PlaceInLine c => OfPosition(language, c, (Finding.Position)verdict.Finding),
            Challenge.PointAt => OfPoint(language, question, verdict.Finding),
            Challenge.PickMany c => [language.AllThatAreRight([.. c.Right.Select(i => c.Options[i].Text)])],
            Challenge.NameIt c => OfName(language, question, c, verdict.Finding),
            Challenge.PickOne c => OfPick(language, question, c),
            _ => throw new ArgumentException($"no reasons for {question.Challenge.GetType().Name}", nameof(answered)),
        };
    }

    private static IEnumerable<string> OfOrder(Language language, Challenge.PutInOrder challenge, Finding.Order finding, bool isSkipped)
    {
        if (!isSkipped)
        {
            var pairsInOrder = language.PairsInOrder(finding.RightPairs, finding.CertainPairs, finding.Share);
            yield return finding.InOrder.Length < challenge.Cards.Length ? $"{pairsInOrder} {language.LongestRun(finding.InOrder.Length)}" : pairsInOrder;
        }
        var pairs = challenge.Cards.Length * (challenge.Cards.Length - 1) / 2;
        if (finding.CertainPairs < pairs)
            yield return language.PairsNotCounted(pairs - finding.CertainPairs);
        foreach (var index in finding.RightOrder)
            yield return $"{DateWords.Of(language, challenge.Cards[index].Date)}: {challenge.Cards[index].Text}";
    }

    private static IEnumerable<string> OfPosition(Language language, Challenge.PlaceInLine challenge, Finding.Position finding)
    {
        yield return $"{challenge.Card.Text}: {DateWords.Of(language, challenge.Card.Date)}.";
        if (finding.Right > 0)
            yield return language.After(challenge.Line[finding.Right - 1].Text, DateWords.Of(language, challenge.Line[finding.Right - 1].Date));
        if (finding.Right < challenge.Line.Length)
            yield return language.Before(challenge.Line[finding.Right].Text, DateWords.Of(language, challenge.Line[finding.Right].Date));
    }

    private static IEnumerable<string> OfPoint(Language language, Question question, Finding finding)
    {
        if (finding is Finding.Distance { Km: > 0 } distance)
            yield return distance.Km <= distance.FreeKm ? language.AwayNearEnough(distance.Km) : language.Away(distance.Km);
        if (finding is Finding.InRegion region)
            yield return language.Of(region.Nearness);
        yield return question.Subject switch
        {
            Subject.OfPlace s => language.PlaceLies(s.Place.Name, MapWords.FactsOf(question.Pack, s.Map, s.Place, tellsRegion: true), s.Place.Point!.Value),
            Subject.OfRegion s => language.RegionLies(s.Region.Name, MapWords.FactsOf(question.Pack, s.Map, s.Shape)),
            _ => "",
        };
    }

    private static IEnumerable<string> OfName(Language language, Question question, Challenge.NameIt challenge, Finding finding)
    {
        if (finding is Finding.Named { Understood: { } understood } && understood != challenge.Names.Target[0])
            yield return language.WasUnderstoodAs(understood);
        yield return question.Subject switch
        {
            Subject.OfPlace s => language.ItIsPlace(s.Place.Name, MapWords.FactsOf(question.Pack, s.Map, s.Place, tellsRegion: true)),
            Subject.OfRegion s => language.ItIsRegion(s.Region.Name, MapWords.FactsOf(question.Pack, s.Map, s.Shape)),
            _ => "",
        };
    }

    private static IEnumerable<string> OfPick(Language language, Question question, Challenge.PickOne challenge)
    {
        switch (question.Subject)
        {
            case Subject.Events s:
                foreach (var e in s.All.OrderBy(e => e.Date, Core.Dates.EdtfDate.ByRange))
                    yield return $"{DateWords.Of(language, e.Date)}: {e.Title}";
                break;
            case Subject.Speaker s:
                yield return language.DidThis(Dossier.Speakers(language, question.Pack, s.Statement), s.Statement.Act, DateWords.Of(language, s.Statement.Date));
                break;
            case Subject.Standing s:
                yield return language.StoodAs(s.Assessment.Status, DateWords.Of(language, s.AsOf));
                if (s.Assessment.Basis is not null)
                    yield return language.Basis(s.Assessment.Basis);
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
