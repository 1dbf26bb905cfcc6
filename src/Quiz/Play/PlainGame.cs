using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Wording;

namespace Quiz.Play;

/// <summary>A round in lines of text: what a screen reader can follow and a pipe can play. No frames, no braille, no repainting.</summary>
public sealed class PlainGame(RoundDesk desk, LineInput input, TextWriter output)
{
    /// <summary>Plays until the round is over, the player leaves or the input ends. False when an answer could not be saved.</summary>
    public bool Play(RoundPlay play)
    {
        Introduce(play);
        while (play.Current is { } question)
        {
            Ask(play, question);
            if (Take(play, question) is not { } next)
                return Leave(play);
            play = next;
        }
        output.WriteLine();
        foreach (var line in ResultWords.Lines(play.Score, play.Answers))
            output.WriteLine(line);
        return IsSaved();
    }

    private void Introduce(RoundPlay play)
    {
        var packs = play.Round.Questions.Select(q => q.Pack.Title).Distinct().Select(t => $"\"{t}\"").ToList();
        var count = Words.Count(play.Round.Questions.Length, "question");
        output.WriteLine(play.Answers.IsEmpty
            ? $"A round of {count} from {Words.List(packs)}, seed {play.Round.Choices.Seed}."
            : $"Going on with the round you left, from {Words.List(packs)}: {play.Answers.Count} of {count} answered.");
        output.WriteLine("Type an answer and press Enter. h: a hint, which costs a quarter of the points. s: I don't know. q: leave; the round can be resumed.");
    }

    private void Ask(RoundPlay play, Question question)
    {
        output.WriteLine();
        output.WriteLine($"Question {play.Number} of {play.Round.Questions.Length}. {Words.Of(question.Kind)}.");
        foreach (var line in QuestionLines(question))
            output.WriteLine(line);
        if (question.Challenge is Challenge.PlaceInLine)
            output.WriteLine($"Lives: {play.Lives}.");
        output.WriteLine(Prompts.HowToAnswer(question));
        if (play.HintTaken)
            Hint(question);
    }

    private void Hint(Question question) => output.WriteLine($"Hint: {HintWords.Of(question)}");

    /// <summary>The prompt, the facts and the options of a question.</summary>
    private static IEnumerable<string> QuestionLines(Question question)
    {
        yield return question.Kind == Kind.Name ? Prompts.InFull(question) : Prompts.Of(question);
        foreach (var fact in Dossier.Facts(question))
            yield return $"{fact.Name}: {fact.Value}";
        switch (question.Challenge)
        {
            case Challenge.PutInOrder c:
                for (var i = 0; i < c.Cards.Length; i++)
                    yield return $"{Words.Letter(i)}. {c.Cards[i].Text}";
                break;
            case Challenge.PlaceInLine c:
                yield return "The time line so far:";
                for (var i = 0; i < c.Line.Length; i++)
                    yield return $"{i + 1}. {c.Line[i].Text} ({DateWords.Of(c.Line[i].Date)})";
                yield return $"The card: {c.Card.Text}";
                break;
            case Challenge.PointAt c:
                yield return c.Map.Note;
                break;
            default:
                var options = OptionsOf(question.Challenge);
                for (var i = 0; i < options.Length; i++)
                    yield return $"{Words.Letter(i)}. {Prompts.OptionText(question, options[i])}";
                break;
        }
    }

    private static System.Collections.Immutable.ImmutableArray<Option> OptionsOf(Challenge challenge) => challenge switch
    {
        Challenge.PickOne c => c.Options,
        Challenge.PickMany c => c.Options,
        Challenge.NameIt c => c.Options,
        _ => [],
    };

    /// <summary>Null when the player leaves or the input ends.</summary>
    private RoundPlay? Take(RoundPlay play, Question question)
    {
        var since = desk.Clock.GetTimestamp();
        while (ReadLine() is { } line)
        {
            switch (line.Trim())
            {
                case "q": return null;
                case "h":
                    Hint(question);
                    desk.KeepHint(play);
                    play = play.WithHint();
                    continue;
                case "s": return Give(play, new Answer.Skipped(), since);
                case "?":
                    Ask(play, question);
                    continue;
            }
            if (!AnswerLine.TryRead(question, line, out var answer, out var why))
            {
                output.WriteLine(why);
                continue;
            }
            if (IsAsDealt(question, answer) && !IsMeant())
                continue;
            if (AnswerLine.Echo(question, answer) is { } echo)
                output.WriteLine($"Understood: {echo}.");
            return Give(play, answer, since);
        }
        return null;
    }

    /// <summary>What was written is out before the player is waited for.</summary>
    private string? ReadLine()
    {
        output.Flush();
        return input.Read();
    }

    private static bool IsAsDealt(Question question, Answer answer) =>
        question.Challenge is Challenge.PutInOrder c && answer is Answer.Ordered given && given.Cards.SequenceEqual(Enumerable.Range(0, c.Cards.Length));

    private bool IsMeant()
    {
        output.WriteLine("That is the order in which the cards were dealt. Grade it? y or n");
        return ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    private RoundPlay Give(RoundPlay play, Answer answer, long since)
    {
        var (next, answered) = play.Give(answer, desk.Clock.GetElapsedTime(since));
        if (desk.Keep(next, answered) is { } why)
            output.WriteLine($"Not saved: {why}. It will be tried again with the next answer.");
        var explanation = Explanation.Of(answered);
        output.WriteLine($"{explanation.Headline}. {Words.Count(answered.Points, "point")}.");
        foreach (var line in explanation.Why)
            output.WriteLine(line);
        foreach (var entry in explanation.Sequence)
            output.WriteLine($"{entry.Date}, {entry.Who}: {entry.What}");
        foreach (var note in explanation.Notes)
            output.WriteLine($"Note: {note}");
        foreach (var source in explanation.Sources)
            output.WriteLine($"Source: {Explanation.Cite(source)}");
        return next;
    }

    private bool Leave(RoundPlay play)
    {
        desk.Leave();
        output.WriteLine();
        output.WriteLine($"Left at question {play.Number} of {play.Round.Questions.Length}. The same command goes on there.");
        return IsSaved();
    }

    private bool IsSaved()
    {
        var why = desk.Keeper.Flush();
        if (desk.Keeper.UnsavedAnswers > 0)
            output.WriteLine($"{Words.Count(desk.Keeper.UnsavedAnswers, "answer")} could not be saved: {why}");
        return desk.Keeper.UnsavedAnswers == 0;
    }
}
