using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Wording;

/// <summary>What a question asks, in words.</summary>
public static class Prompts
{
    /// <summary>One or two sentences; for a claim the dossier tells the rest.</summary>
    public static string Of(Question question) => (question.Kind, question.Subject) switch
    {
        (Kind.Order, _) => "Put these events in order, earliest first.",
        (Kind.First, _) => "Which of these came first?",
        (Kind.Insert, _) => "Where does this event belong on the time line?",
        (Kind.Locate, Subject.OfPlace s) => $"Where is {s.Place.Name}?",
        (Kind.Locate, Subject.OfRegion s) => $"Where is {s.Region.Name}? Any point in it is right.",
        (Kind.Name, Subject.OfPlace) => "Which place is marked?",
        (Kind.Name, _) => "Which region is highlighted?",
        (Kind.Neighbours, Subject.OfRegion s) => $"Which regions border {s.Region.Name}? Pick all of them.",
        (Kind.WhoSaid, Subject.Speaker s) => s.Statement.Act switch
        {
            Act.Denial => "Who denied, in these words or to this effect?",
            Act.Claim => "Who stated this?",
            Act.Confirmation or Act.PartialConfirmation => "Who confirmed this?",
            Act.Query => "Who asked this?",
            _ => "Who said this?",
        },
        (Kind.Status, Subject.Standing s) => $"How did this statement stand as of {DateWords.Of(s.AsOf)}?",
        (_, Subject.Written s) => s.Question.Prompt,
        _ => throw new ArgumentException($"no prompt for {question.Kind} about {question.Subject.GetType().Name}", nameof(question)),
    };

    /// <summary>The prompt with all that a player needs who sees no map and no dossier.</summary>
    public static string InFull(Question question) => question.Subject switch
    {
        Subject.OfPlace s when question.Kind == Kind.Name => $"Which place is this? It {MapWords.Describe(question.Pack, s.Map, s.Place, tellsRegion: false)}",
        Subject.OfRegion s when question.Kind == Kind.Name => $"Which region is this? It {MapWords.Describe(question.Pack, s.Map, s.Shape)}",
        Subject.Speaker or Subject.Standing => $"{Of(question)} {string.Join(" ", Dossier.Facts(question).Select(f => Ended($"{f.Name}: {f.Value}")))}",
        _ => Of(question),
    };

    /// <summary>With a full stop, unless it ends with a sign of its own.</summary>
    private static string Ended(string text) => text.TrimEnd('”', '"') is [.., '.' or '?' or '!' or '…'] ? text : $"{text}.";

    /// <summary>How to answer, for somebody who types lines.</summary>
    public static string HowToAnswer(Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => $"Type all {c.Cards.Length} letters, earliest first, like \"{string.Join(' ', Enumerable.Range(0, c.Cards.Length).Reverse().Select(Words.Letter))}\".",
        Challenge.PlaceInLine c => $"Type how many cards of the line come before it: 0 to {c.Line.Length}.",
        Challenge.PickOne => "Type a letter.",
        Challenge.PickMany => "Type the letters of all that are right, like \"a c\".",
        Challenge.PointAt { Target: MapTarget.AtPoint } => "Type latitude and longitude, like \"48.46, 35.04\", or the name of a region for part of the points.",
        Challenge.PointAt => "Type latitude and longitude, like \"48.46, 35.04\".",
        Challenge.NameIt { Options.Length: > 0 } => "Type a letter or the name.",
        _ => "Type the name.",
    };

    /// <summary>An option as the player reads it.</summary>
    public static string OptionText(Question question, Option option) => question.Subject is Subject.Standing
        ? $"{Words.Of(StatusOf(option))}: {Words.Meaning(StatusOf(option))}"
        : option.Text;

    private static Status StatusOf(Option option) => Enum.GetValues<Status>().First(s => StatusMaker.NameOf(s) == option.Key);
}
