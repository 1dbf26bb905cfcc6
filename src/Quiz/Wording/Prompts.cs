using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Wording.Languages;

namespace Quiz.Wording;

/// <summary>What a question asks, in words.</summary>
public static class Prompts
{
    /// <summary>One or two sentences; for a claim the dossier tells the rest.</summary>
    public static string Of(Language language, Question question) => (question.Kind, question.Subject) switch
    {
        (Kind.Order, _) => language.PutInOrder,
        (Kind.First, _) => language.WhichCameFirst,
        (Kind.Insert, _) => language.WhereOnTheTimeLine,
        (Kind.Locate, Subject.OfPlace s) => language.WhereIsPlace(s.Place.Name),
        (Kind.Locate, Subject.OfRegion s) => language.WhereIsRegion(s.Region.Name),
        (Kind.Name, Subject.OfPlace) => language.WhichPlaceIsMarked,
        (Kind.Name, _) => language.WhichRegionIsHighlighted,
        (Kind.Neighbours, Subject.OfRegion s) => language.WhichRegionsBorder(s.Region.Name),
        (Kind.WhoSaid, Subject.Speaker s) => language.WhoDidThis(s.Statement.Act),
        (Kind.Status, Subject.Standing s) => language.HowDidItStand(DateWords.Of(language, s.AsOf)),
        (_, Subject.Written s) => s.Question.Prompt,
        _ => throw new ArgumentException($"no prompt for {question.Kind} about {question.Subject.GetType().Name}", nameof(question)),
    };

    /// <summary>The prompt with all that a player needs who sees no map and no dossier.</summary>
    public static string InFull(Language language, Question question) => question.Subject switch
    {
        Subject.OfPlace s when question.Kind == Kind.Name => language.WhichPlaceIsThis(MapWords.FactsOf(question.Pack, s.Map, s.Place, tellsRegion: false)),
        Subject.OfRegion s when question.Kind == Kind.Name => language.WhichRegionIsThis(MapWords.FactsOf(question.Pack, s.Map, s.Shape)),
        Subject.Speaker or Subject.Standing => $"{Of(language, question)} {string.Join(" ", Dossier.Facts(language, question).Select(f => Ended($"{f.Name}: {f.Value}")))}",
        _ => Of(language, question),
    };

    /// <summary>With a full stop, unless it ends with a sign of its own.</summary>
    private static string Ended(string text) => text.TrimEnd('”', '"') is [.., '.' or '?' or '!' or '…'] ? text : $"{text}.";

    /// <summary>How to answer, for somebody who types lines.</summary>
    public static string HowToAnswer(Language language, Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => language.TypeAllLetters(c.Cards.Length, string.Join(' ', Enumerable.Range(0, c.Cards.Length).Reverse().Select(OptionLetter.Of))),
        Challenge.PlaceInLine c => language.TypePosition(c.Line.Length),
        Challenge.PickOne => language.TypeLetter,
        Challenge.PickMany => language.TypeLetters,
        Challenge.PointAt { Target: MapTarget.AtPoint } => language.TypePointOrRegion,
        Challenge.PointAt => language.TypePoint,
        Challenge.NameIt { Options.Length: > 0 } => language.TypeLetterOrName,
        _ => language.TypeName,
    };

    /// <summary>An option as the player reads it.</summary>
    public static string OptionText(Language language, Question question, Option option) => question.Subject is Subject.Standing
        ? $"{language.Of(StatusOf(option))}: {language.Meaning(StatusOf(option))}"
        : option.Text;

    private static Status StatusOf(Option option) => Enum.GetValues<Status>().First(s => StatusMaker.NameOf(s) == option.Key);
}
