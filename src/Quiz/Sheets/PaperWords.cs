using Quiz.Core.Questions;
using Quiz.Wording;
using Quiz.Wording.Languages;

namespace Quiz.Sheets;

/// <summary>How a question is answered with a pencil, and what is right.</summary>
internal static class PaperWords
{
    /// <summary>Other names than the first that the key tells.</summary>
    private const int MostOtherNames = 4;

    /// <summary>On a sheet of plain text, which has no map to mark anything on.</summary>
    public static string HowToAnswerWithoutMap(Language language, Question question) => question.Challenge switch
    {
        Challenge.PointAt { TakesRegion: true } => language.WriteCoordinatesOrRegion,
        Challenge.PointAt => language.WriteCoordinates,
        _ => HowToAnswer(language, question),
    };

    public static string HowToAnswer(Language language, Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => language.WriteAllLetters(c.Cards.Length, c.First),
        Challenge.PlaceInLine c => language.WriteGap(c.Line.Length),
        Challenge.PickOne c when question.Kind == Kind.Bearing => language.WriteDirection([.. c.Options.Select((_, i) => DirectionOf(language, c, i))]),
        Challenge.PickOne => language.WriteLetter,
        Challenge.PickMany => language.WriteLetters,
        Challenge.PointAt { TakesRegion: true } => language.WritePointOrRegion,
        Challenge.PointAt => language.WritePoint,
        Challenge.NameIt { Options.Length: > 0 } => language.WriteLetterOrName,
        Challenge.GiveDate => language.WriteDate,
        Challenge.GiveNumber c => language.WriteNumber(c.Unit),
        _ when question.Kind == Kind.Text => language.WriteAnswer,
        _ => language.WriteName,
    };

    /// <summary>So many letters or short numbers are written; 0 for a text.</summary>
    public static int BlanksOf(Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => c.Cards.Length,
        Challenge.PlaceInLine => 1,
        Challenge.PickOne when question.Kind != Kind.Bearing => 1,
        _ => 0,
    };

    /// <summary>Cards or options, in turn; empty where nothing is chosen from.</summary>
    public static IEnumerable<string> ChoicesOf(Language language, Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => c.Cards.Select((_, i) => Prompts.CardText(language, question, i)),
        _ when question.Kind == Kind.Bearing => [], // the eight directions are known, and their letters would be others
        _ => QuestionLines.OptionsOf(question.Challenge).Select(option => Prompts.OptionText(language, question, option)),
    };

    /// <summary>As it would stand on the sheet: letters, a number, a name.</summary>
    public static string RightAnswer(Language language, Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => string.Join(' ', c.Precedence.Order.Select(OptionLetter.Of)),
        Challenge.PlaceInLine c => OneOf(language, [.. Gaps(c).Select(gap => FormattableString.Invariant($"{gap}"))]),
        Challenge.PickOne c when question.Kind == Kind.Bearing => Half(language, DirectionOf(language, c, c.Right), [.. c.HalfRight.Select(i => DirectionOf(language, c, i))]),
        Challenge.PickOne c => Half(language, $"{OptionLetter.Of(c.Right)}", [.. c.HalfRight.Select(i => $"{OptionLetter.Of(i)}")]),
        Challenge.PickMany c => string.Join(' ', c.Right.Select(OptionLetter.Of)),
        Challenge.PointAt { Target: MapTarget.AtPoint at } c => Half(language, language.Of(at.Point), at.Region is { } code && c.Map.Region(code) is { } region ? [region.Name] : []),
        Challenge.PointAt { Target: MapTarget.InRegion within } => within.Region.Name,
        Challenge.NameIt c when c.Options.IsEmpty => OneOf(language, [.. c.Names.Target.Take(1 + MostOtherNames)]),
        Challenge.NameIt c => $"{OptionLetter.Of(c.Right)}, {c.Names.Target[0]}",
        Challenge.GiveDate c => DateWords.Of(language, c.Right),
        Challenge.GiveNumber c => language.Measure(c.Right, c.Unit),
        _ => throw new ArgumentException($"no right answer to {question.Challenge.GetType().Name}", nameof(question)),
    };

    /// <summary>Whether dates leave open which of some cards is earlier.</summary>
    public static bool HasSeveralOrders(Question question) =>
        question.Challenge is Challenge.PutInOrder c && Enumerable.Range(1, c.Cards.Length - 1).Any(i => !c.Precedence.IsBefore(c.Precedence.Order[i - 1], c.Precedence.Order[i]));

    /// <summary>Where the card is right: first where it belongs, then where it is as right.</summary>
    private static IEnumerable<int> Gaps(Challenge.PlaceInLine challenge)
    {
        var first = Timeline.PositionOf(challenge.Line, challenge.Card);
        return Enumerable.Range(0, challenge.Line.Length + 1).Where(gap => gap != first && Timeline.Fits(challenge.Line, challenge.Card, gap)).Prepend(first);
    }

    private static string DirectionOf(Language language, Challenge.PickOne challenge, int option) => language.LettersOf(BearingMaker.DirectionOf(challenge.Options[option].Key));

    private static string OneOf(Language language, IReadOnlyList<string> answers) => answers.Count == 1 ? answers[0] : language.OrOneOf(answers[0], [.. answers.Skip(1)]);

    private static string Half(Language language, string answer, IReadOnlyList<string> others) => others.Count == 0 ? answer : language.HalfFor(answer, others);
}
