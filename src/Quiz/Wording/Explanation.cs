using System.Collections.Immutable;
using Quiz.Core.Maps;
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
        return new(HeadlineOf(language, answered), [.. WhyOf(language, answered)], Dossier.Sequence(language, question), [.. NotesOf(language, question)], SourcesOf(question));
    }

    /// <summary>All sentences in one line.</summary>
    public string InOneLine => string.Join(" ", Why.Concat(Notes).Select(Language.Ended));

    /// <summary>A source as a person cites it.</summary>
    public static string Cite(Language language, Source source)
    {
        var publisher = source.Publisher is null || source.Title.StartsWith(source.Publisher, StringComparison.Ordinal) ? "" : $", {source.Publisher}";
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
            _ when question.Subject is Subject.Fixed s => s.Words.Why,
            Challenge.PutInOrder c => OfOrder(language, question, c, (Finding.Order)verdict.Finding, answered.IsSkipped),
            Challenge.PlaceInLine c => OfPosition(language, c, (Finding.Position)verdict.Finding),
            Challenge.PointAt c => OfPoint(language, question, c, answered.Answer, verdict.Finding),
            Challenge.PickMany c => OfSeveral(language, question, c),
            Challenge.GiveDate c => OfDate(language, question, c, verdict.Finding),
            Challenge.GiveNumber c => OfNumber(language, question, c, answered),
            Challenge.NameIt c => OfName(language, question, c, verdict.Finding),
            Challenge.PickOne c => OfPick(language, question, c, verdict.Score is > 0 and < 1),
            _ => throw new ArgumentException($"no reasons for {question.Challenge.GetType().Name}", nameof(answered)),
        };
    }

    private static IEnumerable<string> OfOrder(Language language, Question question, Challenge.PutInOrder challenge, Finding.Order finding, bool isSkipped)
    {
        if (!isSkipped)
        {
            var pairsInOrder = language.PairsInOrder(finding.RightPairs, finding.CertainPairs, finding.Share);
            yield return finding.InOrder.Length < challenge.Cards.Length ? $"{pairsInOrder} {language.LongestRun(finding.InOrder.Length)}" : pairsInOrder;
        }
        var pairs = challenge.Cards.Length * (challenge.Cards.Length - 1) / 2;
        if (finding.CertainPairs < pairs)
            yield return language.PairsNotCounted(pairs - finding.CertainPairs);
        foreach (var (place, index) in finding.RightOrder.Index())
        {
            var told = challenge.Cards[index] switch
            {
                DatedCard dated => $"{DateWords.Of(language, dated.Date)}:",
                MeasuredCard { Figure: var figure } => $"{language.Measure(figure.Value, FigureMaker.UnitOf(figure.Quantity))}:",
                _ => $"{place + 1}.",
            };
            yield return $"{told} {Prompts.CardText(language, question, index)}";
        }
        if (question.Subject is Subject.Written written)
            yield return written.Question.Why;
    }

    private static IEnumerable<string> OfPosition(Language language, Challenge.PlaceInLine challenge, Finding.Position finding)
    {
        yield return $"{Prompts.Bare(challenge.Card.Text)}: {DateWords.Of(language, challenge.Card.Date)}.";
        if (finding.Right > 0)
            yield return language.After(challenge.Line[finding.Right - 1].Text, DateWords.Of(language, challenge.Line[finding.Right - 1].Date));
        if (finding.Right < challenge.Line.Length)
            yield return language.Before(challenge.Line[finding.Right].Text, DateWords.Of(language, challenge.Line[finding.Right].Date));
    }

    private static IEnumerable<string> OfPoint(Language language, Question question, Challenge.PointAt challenge, Answer answer, Finding finding)
    {
        if (finding is Finding.Distance { Km: > 0 } distance && answer is Answer.Pointed pointed)
            yield return distance.Km <= distance.FreeKm ? language.AwayNearEnough(distance.Km) : language.Away(distance.Km, Geodesy.Compass8(Geodesy.RhumbDegrees(MiddleOf(challenge.Target), pointed.Point)));
        if (finding is Finding.InRegion region)
            yield return language.Of(region.Nearness);
        yield return question.Subject switch
        {
            Subject.OfPlace s => language.PlaceLies(s.Place.Name, MapWords.FactsOf(question.Pack, s.Map, s.Place, tellsRegion: true), s.Place.Point!.Value),
            Subject.OfRegion s => language.RegionLies(s.Region.Name, MapWords.FactsOf(question.Pack, s.Map, s.Shape)),
            Subject.Written s => s.Question.Why,
            _ => "",
        };
    }

    private static GeoPoint MiddleOf(MapTarget target) => target switch
    {
        MapTarget.AtPoint at => at.Point,
        MapTarget.InRegion within => within.Region.Label,
        _ => throw new ArgumentException($"no middle of {target.GetType().Name}", nameof(target)),
    };

    private static IEnumerable<string> OfSeveral(Language language, Question question, Challenge.PickMany challenge)
    {
        var right = challenge.Right.Select(i => Prompts.OptionText(language, question, challenge.Options[i])).ToList();
        if (question.Subject is Subject.Scope s)
        {
            var (who, date) = (Dossier.Speakers(language, question.Pack, s.Denial), DateWords.Of(language, s.Denial.Date));
            yield return s.Denial.DeniesWhole ? language.DeniedTheWhole(who, date) : language.DeniedParts(who, date, [.. right.Select(language.Quoted)]);
            yield break;
        }
        yield return language.AllThatAreRight([.. right.Select(Prompts.Bare)]);
        if (question.Subject is Subject.Written written)
            yield return written.Question.Why;
    }

    private static IEnumerable<string> OfDate(Language language, Question question, Challenge.GiveDate challenge, Finding finding)
    {
        if (finding is Finding.DaysOff { Days: > 0 and var days })
            yield return language.DaysOff(days);
        var date = DateWords.Of(language, challenge.Right);
        yield return question.Subject switch
        {
            Subject.Events s => $"{date}: {s.All[0].Title}",
            Subject.Written s => $"{date}. {s.Question.Why}",
            _ => date,
        };
        if (question.Subject is Subject.Events { All: [{ Text: { } text }] })
            yield return text;
    }

    private static IEnumerable<string> OfNumber(Language language, Question question, Challenge.GiveNumber challenge, Answered answered)
    {
        if (answered is { Answer: Answer.Number { Value: var given }, Verdict.Finding: Finding.Ratio { Quotient: < 1 } } && challenge.Right > 0 && given > 0)
            yield return given < challenge.Right ? language.TooLow(1 - (given / challenge.Right)) : language.TooHigh(given / challenge.Right);
        var measure = language.Measure(challenge.Right, challenge.Unit);
        yield return question.Subject switch
        {
            Subject.OfFigure { Figure: var f } => language.FigureIs(f, Prompts.NameOf(question, f.Of), f.To is null ? null : Prompts.NameOf(question, f.To), measure, f.AsOf is null ? null : DateWords.Of(language, f.AsOf)),
            Subject.Written s => $"{measure}. {s.Question.Why}",
            _ => measure,
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
            Subject.Written s => $"{challenge.Names.Target[0]}. {s.Question.Why}",
            _ => "",
        };
    }

    private static IEnumerable<string> OfPick(Language language, Question question, Challenge.PickOne challenge, bool isHalfRight)
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
            case Subject.Denier s:
                yield return language.DidThis(Dossier.Speakers(language, question.Pack, s.Denial), s.Denial.Act, DateWords.Of(language, s.Denial.Date));
                break;
            case Subject.ActOf s:
                yield return language.DidThis(Dossier.Speakers(language, question.Pack, s.Statement), s.Statement.Act, DateWords.Of(language, s.Statement.Date));
                break;
            case Subject.Way s:
                var (from, to) = (s.From.Point!.Value, s.To.Point!.Value);
                var degrees = Geodesy.BearingDegrees(from, to);
                yield return language.WayLies(s.From.Name, s.To.Name, Geodesy.DistanceKm(from, to), Geodesy.Compass8(degrees), (int)Math.Round(degrees) % 360);
                if (isHalfRight)
                    yield return language.DirectionsBesideAreHalfRight;
                break;
            case Subject.Standing s:
                yield return language.StoodAs(s.Assessment.Status, DateWords.Of(language, s.AsOf));
                if (s.Assessment.Basis is not null)
                    yield return language.Basis(s.Assessment.Basis);
                break;
            case Subject.Written s:
                yield return $"{Prompts.Bare(challenge.Options[challenge.Right].Text)}. {s.Question.Why}";
                break;
        }
    }

    private static IEnumerable<string> NotesOf(Language language, Question question)
    {
        IEnumerable<string?> notes = question.Subject switch
        {
            Subject.Events s => Told(question, s).Where(e => e.Note is not null).Select(string? (e) => $"{e.Title}: {e.Note}"),
            Subject.OfPlace s => Some(s.Place.Note),
            Subject.OfRegion s => Some(s.Region.Note),
            Subject.Way s => Some(s.To.Note),
            Subject.Speaker s => Some(s.Statement.Note, s.Claim.Note, s.Claim.Lesson),
            Subject.Standing s => Some(s.Assessment.Note, s.Claim.Note, s.Claim.Lesson),
            Subject.Denier s => Some(s.Denial.Note, s.Claim.Note, s.Claim.Lesson),
            Subject.ActOf s => Some(s.Statement.Note, s.Claim.Note, s.Claim.Lesson),
            Subject.Scope s => Some(s.Denial.Note, s.Claim.Note, s.Claim.Lesson),
            Subject.Course s => Some(s.Claim.Note, s.Claim.Lesson),
            Subject.OfFigure s => Some(s.Figure.Note),
            Subject.Figures s => s.All.Where(f => f.Note is not null).GroupBy(f => f.Note).Select(same =>
                same.Count() == s.All.Length ? same.Key : $"{language.List([.. same.Select(f => Prompts.NameOf(question, f.To ?? f.Of)).Distinct()])}: {same.Key}"),
            Subject.Written s => Some(s.Question.Note),
            Subject.Fixed s => s.Words.Notes,
            _ => [],
        };
        return notes.OfType<string>();

        static IEnumerable<string?> Some(params string?[] texts) => texts;
    }

    /// <summary>The events whose notes and sources are told: of a growing time line only the card that was placed.</summary>
    private static ImmutableArray<Event> Told(Question question, Subject.Events events) => question.Kind == Kind.Insert ? [events.All[^1]] : events.All;

    private static ImmutableArray<Source> SourcesOf(Question question)
    {
        if (question.Subject is Subject.Fixed worded)
            return worded.Words.Sources;
        IEnumerable<string> ids = question.Subject switch
        {
            Subject.Events s => Told(question, s).SelectMany(e => e.Sources),
            Subject.OfPlace s => s.Place.Sources,
            Subject.OfRegion s => s.Region.Sources,
            Subject.Way s => s.From.Sources.Concat(s.To.Sources),
            Subject.Speaker s => OfStatement(s.Claim, s.Statement),
            Subject.Standing s => s.Assessment.Sources.IsEmpty ? s.Claim.Sources : s.Assessment.Sources,
            Subject.Denier s => OfStatement(s.Claim, s.Denial),
            Subject.ActOf s => OfStatement(s.Claim, s.Statement),
            Subject.Scope s => OfStatement(s.Claim, s.Denial),
            Subject.Course s => s.Steps.SelectMany(step => step switch { Step.Said said => said.Statement.Sources, Step.Found found => found.Assessment.Sources, _ => [] }).Concat(s.Claim.Sources),
            Subject.OfFigure s => s.Figure.Sources,
            Subject.Figures s => s.All.SelectMany(f => f.Sources),
            Subject.Written s => s.Question.Sources,
            _ => [],
        };
        return [.. ids.Distinct().Select(question.Pack.Source).OfType<Source>()];

        static ImmutableArray<string> OfStatement(Claim claim, Statement statement) => statement.Sources.IsEmpty ? claim.Sources : statement.Sources;
    }
}
