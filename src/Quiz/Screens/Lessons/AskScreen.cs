using System.Globalization;
using Quiz.Classroom.Lessons;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Play;
using Quiz.Screens.Boards;
using Quiz.Screens.Maps;

namespace Quiz.Screens.Lessons;

/// <summary>How the teams' answers come in.</summary>
public enum AskMode
{
    /// <summary>A key answers for the team whose turn it is.</summary>
    Keys,

    /// <summary>The hands for each option are counted.</summary>
    Hands,

    /// <summary>A line is typed for each team.</summary>
    Line,

    /// <summary>Each team has the board of the kind.</summary>
    Board,
}

/// <summary>A question before the class, and the answers of the teams in turn, which nobody sees before the reveal.</summary>
/// <param name="Question">Its index; an earlier one whose answers are changed.</param>
/// <param name="Taker">Whose turn it is; -1 when all have answered.</param>
/// <param name="Board">Of the team whose turn it is; null in other modes.</param>
public sealed partial record AskScreen(Look Look, LessonState State, int Question, AskMode Mode, int Taker, Board? Board = null) : LessonScreen(Look, State)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);

    /// <summary>So much of the time is lost at the most when the program is killed.</summary>
    private static readonly TimeSpan Saving = TimeSpan.FromSeconds(5);

    /// <summary>What is typed of a line or of a number of hands.</summary>
    public TextField Field { get; init; } = new() { MaxLength = Answer.Typed.Longest };

    /// <summary>How long the question is before the class, as far as is known.</summary>
    public TimeSpan Spent { get; init; }

    /// <summary>Told above the key line: a doubt, why something could not be read or kept.</summary>
    public string? Notice { get; init; }

    /// <summary>Something was asked that Enter now confirms.</summary>
    public bool IsAsked { get; init; }

    /// <summary>An answer was ordered to be kept, and is shown as taken once it is.</summary>
    private bool IsKeeping { get; init; }

    /// <summary>The map beside the options; null for none.</summary>
    public PanelState? Panel { get; init; }

    private Question Asked => Lesson.Drill.Questions[Question];

    private LessonTurn Turn => Lesson.Turns[Question];

    private bool HasAll => Taker < 0;

    internal override bool IsTyping => !HasAll && (Mode == AskMode.Line || Board is { IsTyping: true });

    protected override string Title => Words.QuestionTitle(Question + 1, Lesson.Turns.Length, Words.TitleOf(Asked.Kind));

    /// <summary>A question as it is met: with the time that it took already, and at the team that comes next.</summary>
    internal static (LessonScreen Next, Effect? Effect) Of(Look look, LessonState state, int question)
    {
        var (lesson, asked) = (state.Lesson, state.Lesson.Drill.Questions[question]);
        var mode = lesson.CountsHands(question) ? AskMode.Hands : ModeOf(asked);
        var screen = new AskScreen(look, state, question, mode, lesson.NextTaker(question, -1) ?? (lesson.Turns[question].IsRevealed ? 0 : -1)) { Spent = lesson.Turns[question].Spent };
        if (mode == AskMode.Hands)
            screen = screen with { Taker = screen.NextOption };
        return screen.Cleared().Resumed(state);
    }

    private static AskMode ModeOf(Question question) => !Lesson.OptionsOf(question).IsEmpty ? AskMode.Keys
        : question.Form is PointForm or NameForm or SeveralForm { Spec.IsOnMap: true } ? AskMode.Board
        : AskMode.Line;

    internal override (LessonScreen Next, Effect? Effect) Resumed(LessonState state)
    {
        var next = (this with { State = state with { Serial = state.Serial + 1 } }).Fitted();
        if (next.Turn.IsRevealed)
            return (next, null);
        var start = new StartClock(next.Turn.Spent);
        return (next, Lesson.Limit is null ? start : new Batch([start, next.Ticking]));
    }

    public override Screen In(Look look) => (this with { Look = look }).Fitted();

    /// <summary>The time so far is kept.</summary>
    protected override Effect? OnLeave => Turn.IsRevealed ? null : new KeepLesson(Lesson);

    private After Ticking => new(Tick, new LessonTick(State.Serial));

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        LessonTick tick when tick.Serial == State.Serial && !Turn.IsRevealed => (this, Spent < Lesson.Limit ? new Batch([new ReadClock(), Ticking]) : new ReadClock()),
        ClockRead read => (this with { Spent = read.Spent }, State.Path is not null && Math.Floor(read.Spent / Saving) > Math.Floor(Spent / Saving) ? new KeepLesson(Lesson) : null),
        MouseInput or KeyPressed or Pasted when !HasAll && Board is not null => (OnBoard(message), null),
        KeyPressed or Pasted when !HasAll && Mode == AskMode.Line => (this with { Field = Field.Take(message), Notice = null, IsAsked = false }, null),
        MouseInput mouse when Panel is not null && mouse.Column - 1 >= Parts.Map.X => (this with { Panel = Panel.On(mouse with { Column = mouse.Column - 1 - Parts.Map.X, Row = mouse.Row - RowsAbove - Parts.Map.Y }) }, null),
        _ => base.On(message),
    };

    protected override (Screen Next, Effect? Effect) On(string name, Key key)
    {
        switch (name)
        {
            case "reveal": return Reveal();
            case "give" when Mode == AskMode.Hands: return GiveHands();
            case "give": return Give();
            case "number": return Take(new Answer.Picked(key.Text[0] - '1'));
            case "letter" when Board is null: return Take(new Answer.Picked(key.Text[0] - 'a'));
            case "digit": return (this with { Field = Field.Take(new KeyPressed(key)), Notice = null }, null);
            case "pass": return Take(new Answer.Skipped());
            case "take-back": return TakeBack();
            case "skip": return Question == Lesson.Current ? (this, new KeepLesson(Lesson.Skipped(Question).Next())) : (this, new KeepLesson(Lesson.Skipped(Question)));
            case "earlier": return Question > 0 ? (new RevealScreen(Look, State, Question - 1), Stopping) : (this, null);
            case "team-above": return (AtTeam(-1), null);
            case "team-below": return (AtTeam(1), null);
            case "way": return ((this with { Mode = Mode == AskMode.Line ? AskMode.Board : AskMode.Line }).Cleared(), null);
            case "zoom-in" or "zoom-out" or "whole" when Board is null: return (this with { Panel = Panel?.On(name) }, null);
            case "pause" or "leave" or "page-down" or "page-up": return base.On(name, key);
            default: return Board is null ? (this, null) : ((this with { Board = Board.On(name, key), Notice = null, IsAsked = false }).Fitted(), null);
        }
    }

    protected override (Screen Next, Effect? Effect) Kept(LessonState state)
    {
        var (before, turn) = (Turn, state.Lesson.Turns[Question]);
        if (state.Lesson.IsOver != Lesson.IsOver || state.Lesson.Current != Lesson.Current)
            return Then(At(Look, state), new StopClock());
        if (turn.IsRevealed && (!before.IsRevealed || turn.IsSkipped))
            return (new RevealScreen(Look, state, Question), new StopClock());
        var next = this with { State = state, Notice = state.NotKept is { } why ? Words.AnswerIsNotKept(why) : IsKeeping ? null : Notice };
        if (IsKeeping)
            next = (next with { IsKeeping = false, Taker = Mode == AskMode.Hands ? next.NextOption : Taker >= 0 && turn.Answers[Taker] is null ? Taker : state.Lesson.NextTaker(Question, Taker) ?? -1 }).Cleared();
        return (next, null);
    }

    private static (Screen, Effect?) Then((LessonScreen Next, Effect? Effect) went, Effect first) => (went.Next, went.Effect is null ? first : new Batch([first, went.Effect]));

    private (Screen, Effect?) Take(Answer answer) => HasAll ? (this, null) : (this with { IsKeeping = true }, new TakeAnswer(Lesson, Question, Taker, answer));

    /// <summary>What was typed or set on the board, for the team whose turn it is.</summary>
    private (Screen, Effect?) Give()
    {
        if (Board is not null)
        {
            return Board.Answer is not { } set ? GiveNone($" {Board.Missing(Words)}")
                : Board.Doubt(Words) is { } doubt && !IsAsked ? (this with { Notice = doubt, IsAsked = true }, null)
                : Take(set);
        }
        if (string.IsNullOrWhiteSpace(Field.Text))
            return GiveNone();
        return Words.Word(Asked).TryRead(LineAnswer.Plain(Asked, Field.Text), out var answer, out var why) ? Take(answer) : (this with { Notice = why }, null);
    }

    /// <summary>An answer that was given before stays; else the team goes without one, once that was said.</summary>
    /// <param name="wanted">Told after that; empty where it shows already.</param>
    private (Screen, Effect?) GiveNone(string wanted = "")
    {
        if (Turn.Answers[Taker] is not null)
            return ((this with { Taker = Lesson.NextTaker(Question, Taker) ?? -1, Notice = null }).Cleared(), null);
        return IsAsked ? Take(new Answer.Skipped()) : (this with { Notice = Words.EnterAgainPasses + wanted, IsAsked = true }, null);
    }

    /// <summary>An empty number is none.</summary>
    private (Screen, Effect?) GiveHands() =>
        int.TryParse(Field.IsEmpty ? "0" : Field.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var hands) && hands <= Lesson.MostHands
            ? (this with { IsKeeping = true }, new KeepLesson(Lesson.WithHands(Question, Turn.Hands.Add(hands))))
            : (this with { Notice = Words.HandsWanted(Lesson.MostHands) }, null);

    /// <summary>Whoever has not answered is named once before.</summary>
    private (Screen, Effect?) Reveal()
    {
        if (!HasAll && !IsAsked && !(Turn.IsRevealed && Turn.HasAnswers))
        {
            var missing = Lesson.Teams.IsEmpty ? Words.ClassHasNotAnswered : Words.TeamsHaveNotAnswered([.. Lesson.Teams.Where((_, team) => Turn.Answers[team] is null)]);
            return (this with { Notice = missing, IsAsked = true }, null);
        }
        return Turn.IsRevealed && !Turn.IsSkipped ? (new RevealScreen(Look, State, Question), null) : (this, new KeepLesson(Lesson.Revealed(Question)));
    }

    /// <summary>The answer before that of the team whose turn it is.</summary>
    private (Screen, Effect?) TakeBack()
    {
        if (Mode == AskMode.Hands)
            return !Field.IsEmpty ? (this with { Field = Field.Backspace() }, null) : Turn.Hands.IsEmpty ? (this, null) : (this with { IsKeeping = true }, new KeepLesson(Lesson.WithHands(Question, Turn.Hands.RemoveAt(Turn.Hands.Length - 1))));
        for (var taker = (HasAll ? Lesson.Takers : Taker) - 1; taker >= 0; taker--)
        {
            if (Turn.Answers[taker] is not null)
                return ((this with { Taker = taker, IsKeeping = true }).Cleared(), new KeepLesson(Lesson.WithAnswer(Question, taker, null)));
        }
        return (this with { Notice = Words.NothingToTakeBack }, null);
    }

    private AskScreen AtTeam(int by) => Lesson.Takers == 1 ? this : (this with { Taker = ((HasAll ? (by > 0 ? -1 : Lesson.Takers) : Taker) + by + Lesson.Takers) % Lesson.Takers, Notice = null, IsAsked = false }).Cleared();

    /// <summary>The option whose hands are counted next; -1 after the last.</summary>
    private int NextOption => Turn.Hands.Length < Lesson.OptionsOf(Asked).Length ? Turn.Hands.Length : -1;

    /// <summary>With nothing set or typed, so that no team sees what the one before answered.</summary>
    private AskScreen Cleared() => (this with
    {
        Field = new TextField { MaxLength = Mode == AskMode.Hands ? 3 : Answer.Typed.Longest },
        Board = Mode == AskMode.Board && !HasAll ? Board.For(Words.Word(Asked)) : null,
        Panel = Mode is AskMode.Keys or AskMode.Hands ? Panel ?? PanelState.Of(Words.Word(Asked)) : null,
        IsAsked = false,
    }).Fitted();

    private AskScreen OnBoard(Msg message)
    {
        var area = BoardArea;
        if (message is MouseInput mouse)
        {
            message = mouse with { Column = mouse.Column - area.X - 1, Row = mouse.Row - area.Y - RowsAbove };
            if (mouse.Action != MouseAction.Release && !new Rect(0, 0, area.Width, area.Height).Contains(mouse.Column - area.X - 1, mouse.Row - area.Y - RowsAbove))
                return this;
        }
        var board = Board!.On(message, new(area.Width, area.Height), Words);
        return board == Board ? this : (this with { Board = board, Notice = null, IsAsked = false }).Fitted();
    }

    private AskScreen Fitted()
    {
        var (board, map) = (BoardArea, Parts.Map);
        return this with { Board = Board?.Fitted(new(board.Width, board.Height)), Panel = Panel?.Fitted(new(map.Width, map.Height)) };
    }
}
