using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Core.Text;
using Quiz.Wording.Languages;

namespace Quiz.Wording;

/// <summary>Words questions once and for all, for a drill file.</summary>
public static class DrillWords
{
    /// <summary>The same question with all of its words, which needs its pack no more.</summary>
    public static Question Fixed(Language language, Question question)
    {
        var skipped = new Answer.Skipped();
        var explanation = Explanation.Of(language, new Answered(1, question, skipped, Grader.Grade(question, skipped), Hint: false, TimeSpan.Zero));
        var (map, mark) = Shown(question);
        return question with
        {
            Pack = new() { Id = question.Pack.Id, Version = question.Pack.Version, Title = question.Pack.Title },
            Seed = 0,
            Challenge = Worded(language, question),
            Subject = new Subject.Fixed(
                new(
                    Bounded(Prompts.Of(language, question)),
                    question.Kind == Kind.Name ? Bounded(Prompts.InFull(language, question)) : null,
                    [.. Dossier.Facts(language, question).Select(fact => new FixedFact(Bounded(fact.Name), Bounded(fact.Value)))],
                    [.. explanation.Why.Where(line => line.Length > 0).Select(Bounded)],
                    [.. explanation.Sequence.Select(step => new FixedStep(step.Date, Bounded(step.Who), Bounded(step.What), step.IsAssessment, step.IsAsked))],
                    [.. explanation.Notes.Select(Bounded)],
                    [.. explanation.Sources.Select((source, i) => new Core.Packs.Source(FormattableString.Invariant($"s{i + 1}"), source.Title) { Publisher = source.Publisher, Date = source.Date, Url = source.Url })]),
                map,
                mark),
        };
    }

    /// <summary>Several texts of a pack may come to one that is longer than a file may hold.</summary>
    private static string Bounded(string text) => ForeignText.CountCharacters(text) <= ForeignText.MostCharacters ? text : ForeignText.Clean(text, ForeignText.MostCharacters - 1);

    private static Challenge Worded(Language language, Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => c with { Cards = [.. c.Cards.Select((card, i) => CardOf(card, Bounded(Prompts.CardText(language, question, i))))] },
        Challenge.PickOne c => c with { Options = Worded(language, question, c.Options) },
        Challenge.PickMany c => c with { Options = Worded(language, question, c.Options) },
        Challenge.NameIt c => c with { Options = Worded(language, question, c.Options) },
        var other => other,
    };

    private static Card CardOf(Card card, string text) => card is DatedCard dated ? dated with { Text = text } : new Card(card.Key, text);

    private static ImmutableArray<Option> Worded(Language language, Question question, ImmutableArray<Option> options) =>
        [.. options.Select(option => option with { Text = Bounded(Prompts.OptionText(language, question, option)) })];

    private static (Map? Map, FixedMark? Mark) Shown(Question question) => question.Subject switch
    {
        Subject.OfPlace s => (s.Map, new(null, s.Place.Point, question.Kind == Kind.Name ? null : s.Place.Name)),
        Subject.OfRegion s => (s.Map, new(s.Region.Id, null, question.Kind == Kind.Name ? null : s.Region.Name)),
        Subject.Way s => (s.Map, new(null, s.From.Point, s.From.Name)),
        Subject.Written when question.Challenge is Challenge.PointAt c => (c.Map, null),
        _ => (null, null),
    };
}
