namespace Quiz.Core.Questions;

/// <summary>Whether a question says what another asks.</summary>
public static class Spoiler
{
    /// <summary>A shorter answer stands within words that have nothing to do with it.</summary>
    private const int LeastLetters = 4;

    /// <summary>Whether who has played one question, and read its verdict, knows the other's answer or a part of it from there.</summary>
    public static bool Tells(Question played, Question other) => SharesEvent(played, other) || TellsInWords(played, other);

    private static bool SharesEvent(Question played, Question other) =>
        !other.Subject.Events.IsEmpty && other.Subject.Events.Count(e => played.Subject.Events.Any(read => read.Id == e.Id)) > other.Kind.EventsThatMayBeKnown;

    private static bool TellsInWords(Question played, Question other) =>
        other.Kind.AnswerInWords(other) is { Length: >= LeastLetters } answer && TextsOf(played).Any(text => text.Contains(answer, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a player has read once the question is answered.</summary>
    private static IEnumerable<string> TextsOf(Question question) => question.Subject.Read(question.Pack).Append(question.Kind.AnswerInWords(question)).OfType<string>();
}
