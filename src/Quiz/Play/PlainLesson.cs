using System.Globalization;
using Quiz.Classroom.Lessons;
using Quiz.Core.Forms;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>A lesson in lines of text: what a screen reader can follow, so that anybody can lead it. No limit of time.</summary>
internal sealed class PlainLesson(LessonDesk desk, LineInput input, TextWriter output)
{
    private static readonly string[] Commands = ["pass", "skip", "back", "quit", "?"];

    private ILanguage Words => desk.Language;

    /// <summary>Plays until the lesson is over, is left, or the input ends.</summary>
    /// <param name="goneOn">The lesson that is gone on with; null for a new one.</param>
    /// <param name="record">Where a new one is kept; null for nowhere.</param>
    /// <returns>Null, or a phrase that says why the lesson could not be kept there.</returns>
    public string? Play(Lesson? goneOn, string? record)
    {
        Tell(Words.DrillIs(desk.Drill.Questions.Length, [.. desk.Drill.Packs.Select(p => Words.Titled(p.Title))]), [$"{desk.Drill.Title}, {desk.Drill.Code}", .. desk.Notices]);
        var lesson = goneOn;
        if (lesson is null)
        {
            lesson = Lesson.Start(desk.Drill, AskTeams(), isTimed: false, showsStandings: true);
            if (desk.Begin(lesson, record) is { } why)
                return why;
        }
        output.WriteLine(desk.RecordFile is { } file ? Words.LessonIsRecordedIn(ForeignFile.Shown(file)) : Words.LessonIsKeptNowhere);
        output.WriteLine(Words.HowToLeadInLines);
        if (desk.Drill.Options.Seconds is not null && lesson.Limit is null)
            output.WriteLine(Words.LinesHaveNoClock);
        while (!lesson.IsOver)
        {
            if (Ask(lesson) is not { } next)
                return null;
            lesson = next;
        }
        TellEnd(lesson);
        return null;
    }

    private System.Collections.Immutable.ImmutableArray<string> AskTeams()
    {
        if (TeamNames.Kept(desk.Drill.Options.Teams) is { IsEmpty: false } known)
            return known;
        output.WriteLine(Words.TypeTheTeams);
        return TeamNames.Kept((ReadLine() ?? "").Split(','));
    }

    /// <summary>One question up to the next; null when the teacher leaves.</summary>
    private Lesson? Ask(Lesson lesson)
    {
        var number = lesson.Current;
        if (!lesson.Turns[number].IsRevealed)
        {
            TellQuestion(lesson, number);
            desk.StartClock(lesson.Turns[number].Spent);
            if (Answers(lesson, number) is not { } answered)
                return null;
            desk.StopClock();
            lesson = answered.Turns[number].IsSkipped ? answered : Kept(answered.Revealed(number));
        }
        if (!lesson.Turns[number].IsSkipped)
        {
            TellReveal(lesson, number);
            if (lesson.ShowsStandings && number + 1 < lesson.Turns.Length)
                TellStandings(lesson);
            output.WriteLine(Words.PressEnterToGoOn);
            if (ReadLine() is not { } line || line.Trim() == "quit")
                return null;
        }
        return Kept(lesson.Next());
    }

    /// <summary>Null when the teacher leaves.</summary>
    private Lesson? Answers(Lesson lesson, int question)
    {
        while (Next(lesson, question) is { } taker)
        {
            output.WriteLine(PromptOf(lesson, question, taker));
            if (ReadLine() is not { } line)
                return null;
            switch (Array.Find(Commands, command => string.Equals(command, line.Trim(), StringComparison.OrdinalIgnoreCase)))
            {
                case "quit": return null;
                case "?":
                    TellQuestion(lesson, question);
                    continue;
                case "skip": return Kept(lesson.Skipped(question));
                case "back":
                    lesson = Back(lesson, question, taker);
                    continue;
                case "pass" when !lesson.CountsHands(question):
                    lesson = Told(desk.Give(lesson, question, taker, new Answer.Skipped()));
                    continue;
            }
            lesson = Taken(lesson, question, taker, line);
        }
        return lesson;
    }

    /// <summary>The team, or the option whose hands are counted, that comes next; null when there is none.</summary>
    private static int? Next(Lesson lesson, int question) => !lesson.CountsHands(question) ? lesson.NextTaker(question, -1)
        : lesson.Turns[question].Hands.Length < Lesson.OptionsOf(lesson.Drill.Questions[question]).Length ? lesson.Turns[question].Hands.Length : null;

    private string PromptOf(Lesson lesson, int question, int taker) => lesson.CountsHands(question) ? Words.HandsFor(OptionLetter.NameOf(taker))
        : lesson.Teams.IsEmpty ? Words.ClassAnswers
        : Words.TurnOf(lesson.Teams[taker], taker + 1, lesson.Takers);

    private Lesson Taken(Lesson lesson, int question, int taker, string line)
    {
        if (lesson.CountsHands(question))
        {
            if (int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var hands) && hands <= Lesson.MostHands)
                return Kept(lesson.WithHands(question, lesson.Turns[question].Hands.Add(hands)));
            output.WriteLine(Words.HandsWanted(Lesson.MostHands));
            return lesson;
        }
        var asked = lesson.Drill.Questions[question];
        if (Words.Word(asked).TryRead(LineAnswer.Plain(asked, line), out var answer, out var why))
            return Told(desk.Give(lesson, question, taker, answer));
        output.WriteLine(why);
        return lesson;
    }

    private Lesson Back(Lesson lesson, int question, int taker)
    {
        var turn = lesson.Turns[question];
        if (lesson.CountsHands(question) ? turn.Hands.IsEmpty : taker == 0)
        {
            output.WriteLine(Words.NothingToTakeBack);
            return lesson;
        }
        return Kept(lesson.CountsHands(question) ? lesson.WithHands(question, turn.Hands.RemoveAt(turn.Hands.Length - 1)) : lesson.WithAnswer(question, taker - 1, null));
    }

    private Lesson Kept(Lesson lesson) => Told(desk.Keep(lesson));

    /// <summary>What could not be kept is told before anything counts.</summary>
    private Lesson Told(Lesson lesson)
    {
        if (desk.NotKept is { } why)
            output.WriteLine(Words.AnswerIsNotKept(why));
        return lesson;
    }

    private void TellQuestion(Lesson lesson, int number)
    {
        var question = lesson.Drill.Questions[number];
        Tell("", [Words.QuestionLine(number + 1, lesson.Turns.Length, Words.TitleOf(question.Kind)), .. Words.Word(question).Lines]);
        if (!lesson.CountsHands(number))
            output.WriteLine(Words.Word(question).HowToType);
    }

    private void TellReveal(Lesson lesson, int question)
    {
        var (asked, turn) = (lesson.Drill.Questions[question], lesson.Turns[question]);
        var worded = Words.Word(asked);
        if (worded.Form.RightInBrief(Words) is { } right)
            output.WriteLine(Words.RightAnswerIs(right));
        var options = Lesson.OptionsOf(asked);
        for (var option = 0; option < options.Length; option++)
        {
            var teams = lesson.Teams.Where((_, team) => turn.Answers[team]?.Answer is Answer.Picked picked && picked.Option == option).ToList();
            output.WriteLine(Words.SoManyFor($"{OptionLetter.NameOf(option)}. {worded.Form.Options[option].Text}", lesson.CountsHands(question) ? turn.Hands.ElementAtOrDefault(option) : teams.Count, teams));
        }
        for (var taker = 0; options.IsEmpty && taker < lesson.Takers; taker++)
            output.WriteLine(Words.TeamAnswered(lesson.Teams.IsEmpty ? Words.WholeClass : lesson.Teams[taker], LessonScore.ScoreOf(lesson, question, taker), turn.Answers[taker] is { } given ? LessonWords.Brief(Words, asked, given.Answer) : Words.WithoutAnswer));
        if (LessonScore.ShareRight(lesson, question) is { } share)
            output.WriteLine(Words.ShareWasRight(share));
        Tell("", worded.Explanation.Lines(Words));
    }

    private void TellStandings(Lesson lesson)
    {
        foreach (var standing in lesson.Teams.IsEmpty ? [] : LessonScore.Standings(lesson))
            output.WriteLine(Words.StandingLine(standing.Rank, lesson.Teams[standing.Team], standing.Points));
    }

    private void TellEnd(Lesson lesson)
    {
        output.WriteLine();
        output.WriteLine($"{Words.LessonIsOver}.");
        TellStandings(lesson);
        if (LessonScore.ShareOfAll(lesson) is { } share)
            output.WriteLine(Words.ShareOfLesson(share));
        var again = LessonScore.LookAgain(lesson);
        output.WriteLine(again.IsEmpty ? Words.NothingToLookAtAgain : $"{Words.LookAtAgain}:");
        foreach (var (question, right) in again)
        {
            var asked = Words.Word(lesson.Drill.Questions[question]);
            output.WriteLine($"{question + 1}. {Words.Percent(right)}: {asked.Headed}");
            Tell("", asked.Explanation.Why);
        }
    }

    private void Tell(string last, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            output.WriteLine(line);
        if (last.Length > 0)
            output.WriteLine(last);
    }

    private string? ReadLine()
    {
        output.Flush();
        return input.Read();
    }
}
