using System.Globalization;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Play;

/// <summary>A round in lines of text: what a screen reader can follow and a pipe can play. No frames, no braille, no repainting.</summary>
/// <param name="isAscii">Whether the line to share keeps to ASCII.</param>
public sealed class PlainGame(ILanguage language, Game game, LineInput input, TextWriter output, bool isAscii = false)
{
    private static readonly string[] Commands = ["hint", "skip", "undo", "verdict", "quit", "?"];

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
        foreach (var line in ResultWords.Lines(language, play))
            output.WriteLine(line);
        output.WriteLine($"{language.ShareLabel} {ShareLine.Of(play, isAscii)}");
        return IsSaved();
    }

    private void Introduce(RoundPlay play)
    {
        var packs = play.Round.Questions.Select(q => q.Pack.Title).Distinct().Select(language.Titled).ToList();
        if (play.Current is null)
        {
            output.WriteLine(language.DayWasPlayed(packs));
            return;
        }
        output.WriteLine(play.Round.Choices.Mode == RoundMode.Endless
            ? language.RunBegins(packs, play.Round.Choices.Seed)
            : play.Answers.IsEmpty
            ? language.RoundBegins(play.Round.Questions.Length, packs, play.Round.Choices.Seed)
            : language.RoundGoesOn(play.Answers.Count, play.Round.Questions.Length, packs));
        output.WriteLine(language.HowToPlayInLines);
    }

    private void Ask(RoundPlay play, Question question)
    {
        var worded = language.Word(question);
        output.WriteLine();
        output.WriteLine(play.Round.Choices.Mode == RoundMode.Endless
            ? $"{language.CardTitle(play.Number)}."
            : language.QuestionLine(play.Number, play.Round.Questions.Length, language.TitleOf(question.Kind)));
        foreach (var line in worded.Lines)
            output.WriteLine(line);
        if (question.Form is GapForm)
            output.WriteLine($"{language.Lives(play.Lives)}.");
        if (play.LivesBegin)
            output.WriteLine(language.LivesHelp);
        output.WriteLine(worded.HowToType);
        if (play.HintTaken)
            Hint(question);
    }

    private void Hint(Question question) => output.WriteLine(language.Hint(language.Word(question).Hint));

    /// <summary>Null when the player leaves or the input ends.</summary>
    private RoundPlay? Take(RoundPlay play, Question question)
    {
        game.Ask();
        while (ReadLine() is { } line)
        {
            switch (CommandOf(question, line))
            {
                case "quit": return null;
                case "hint":
                    Hint(question);
                    play = game.TakeHint(play);
                    continue;
                case "skip": return Give(play, new Answer.Skipped());
                case "undo" when play.Answers.IsEmpty:
                    output.WriteLine(language.NothingToTakeBack);
                    continue;
                case "undo": return TakeBack(play);
                case "verdict":
                    TellAgain(play, line);
                    continue;
                case "?":
                    Ask(play, question);
                    continue;
            }
            if (!language.Word(question).TryRead(line, out var answer, out var why))
            {
                output.WriteLine(why);
                continue;
            }
            if (question.Form is OrderForm && OrderForm.IsAsDealt(answer) && !IsMeant())
                continue;
            if (language.Word(question).Echo(answer) is { } echo)
                output.WriteLine(language.Understood(echo));
            return Give(play, answer);
        }
        return null;
    }

    /// <summary>The command that a line is, by its word or its first letter unless that is an option here; null for none.</summary>
    private static string? CommandOf(Question question, string line)
    {
        var words = line.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 2 || (words[0] is [var letter] && question.Form.IsLetter(letter)))
            return null;
        var command = Array.Find(Commands, command => words[0] == command || (words[0].Length == 1 && command.StartsWith(words[0], StringComparison.Ordinal)));
        return words.Length == 1 || command == "verdict" ? command : null;
    }

    private RoundPlay TakeBack(RoundPlay play)
    {
        var (next, why) = game.TakeBack(play);
        if (why is not null)
            output.WriteLine(language.AnswerIsNotSaved(language.Of(why)));
        output.WriteLine(language.AnswerTakenBack(play.Answers[^1].Number));
        return next;
    }

    /// <summary>The last verdict, or that of the question whose number stands after the command.</summary>
    private void TellAgain(RoundPlay play, string line)
    {
        var number = line.Trim().Split(' ', 2) is [_, var typed] ? (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0) : play.Answers.LastOrDefault()?.Number ?? 0;
        if (play.Answers.Find(a => a.Number == number) is { } answered)
            VerdictLines.Of(language, answered).ToList().ForEach(output.WriteLine);
        else
            output.WriteLine(language.NoSuchVerdict(play.Answers.Count));
    }

    /// <summary>What was written is out before the player is waited for.</summary>
    private string? ReadLine()
    {
        output.Flush();
        return input.Read();
    }

    private bool IsMeant()
    {
        output.WriteLine(language.GradeTheOrderAsDealt);
        return ReadLine() is { } typed && language.IsYes(typed.Trim());
    }

    private RoundPlay Give(RoundPlay play, Answer answer)
    {
        var (next, answered, why) = game.Give(play, answer);
        if (why is not null)
            output.WriteLine(language.AnswerIsNotSaved(language.Of(why)));
        VerdictLines.Of(language, answered).ToList().ForEach(output.WriteLine);
        if (next.Lives == 0 && play.Lives > 0)
            output.WriteLine($"{language.Lives(0)}.");
        return next;
    }

    private bool Leave(RoundPlay play)
    {
        game.Leave();
        output.WriteLine();
        output.WriteLine(language.LeftAt(play.Number, play.Round.Choices.Mode == RoundMode.Endless ? null : play.Round.Questions.Length));
        return IsSaved();
    }

    private bool IsSaved()
    {
        if (game.Keeper.Flush() is { } why && game.Keeper.UnsavedAnswers > 0)
            output.WriteLine(language.AnswersCouldNotBeSaved(game.Keeper.UnsavedAnswers, language.Of(why)));
        return game.Keeper.UnsavedAnswers == 0;
    }
}
