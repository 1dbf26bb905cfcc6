using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Wording.Languages;

namespace Quiz.Wording;

/// <summary>A question in lines of text: the prompt, the facts and the options.</summary>
public static class QuestionLines
{
    public static IEnumerable<string> Of(Language language, Question question)
    {
        yield return question.Kind == Kind.Name ? Prompts.InFull(language, question) : Prompts.Of(language, question);
        foreach (var fact in Dossier.Facts(language, question))
            yield return $"{fact.Name}: {fact.Value}";
        switch (question.Challenge)
        {
            case Challenge.PutInOrder c:
                for (var i = 0; i < c.Cards.Length; i++)
                    yield return $"{OptionLetter.Of(i)}. {Prompts.CardText(language, question, i)}";
                break;
            case Challenge.PlaceInLine c:
                yield return language.TheTimeLineSoFar;
                for (var i = 0; i < c.Line.Length; i++)
                    yield return $"{i + 1}. {c.Line[i].Text} ({DateWords.Of(language, c.Line[i].Date)})";
                yield return language.TheCard(c.Card.Text);
                break;
            case Challenge.PointAt c:
                var shown = c.Area ?? c.Map.Bounds;
                var (southWest, northEast) = (new GeoPoint(shown.South, Degrees.Wrapped(shown.West)), new GeoPoint(shown.North, Degrees.Wrapped(shown.East)));
                yield return c.Area is null ? language.MapReaches(c.Map.Title, southWest, northEast) : language.AskedBetween(c.Map.Title, southWest, northEast);
                yield return c.Map.Note;
                break;
            case Challenge.PickOne when question.Kind == Kind.Bearing:
                break; // the eight directions are known, and their letters would be others
            default:
                var options = OptionsOf(question.Challenge);
                for (var i = 0; i < options.Length; i++)
                    yield return $"{OptionLetter.Of(i)}. {Prompts.OptionText(language, question, options[i])}";
                break;
        }
    }

    /// <summary>None where nothing is chosen from.</summary>
    public static ImmutableArray<Option> OptionsOf(Challenge challenge) => challenge switch
    {
        Challenge.PickOne c => c.Options,
        Challenge.PickMany c => c.Options,
        Challenge.NameIt c => c.Options,
        _ => [],
    };
}
