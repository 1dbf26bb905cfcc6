using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Screens.Boards;

namespace Quiz.Screens;

/// <summary>Why an answer that the player wanted to give was not sent.</summary>
public enum HeldAnswer
{
    None,
    /// <summary>There is none yet.</summary>
    Missing,
    /// <summary>The player may not mean it; asked for once more, it is sent.</summary>
    Doubted,
}

/// <summary>Asks the current question of a round.</summary>
/// <param name="Notice">Told above the key line: a hint, a doubt, why something could not be saved.</param>
/// <param name="Held">Why the answer was not sent yet; told instead of the notice, and over once the player goes on.</param>
/// <param name="HeaderOffset">How far a prompt or dossier that is too long was scrolled.</param>
public sealed record QuestionScreen(Look Look, HomeScreen Home, RoundPlay Play, Board Board, string? Notice = null, HeldAnswer Held = HeldAnswer.None, int HeaderOffset = 0) : Screen(Look)
{
    private const int NoticeRows = 2;

    private readonly Memo<(Question, Look), Page> _header = new();

    /// <summary>Whether a button went down on the board: a double click whose presses opened the question is no answer to it.</summary>
    private bool IsPressed { get; init; }

    private Question Question => Board.Asked.Question;

    protected override string Title => TitleOf(Words, Play, Play.Number, Question.Kind);

    /// <summary>An endless run counts its cards, for nobody knows how many it will have.</summary>
    public static string TitleOf(ILanguage language, RoundPlay play, int number, Kind kind) => play.Round.Choices.Mode == RoundMode.Endless
        ? $"{language.EndlessRun}  {language.CardTitle(number)}"
        : language.QuestionTitle(number, play.Round.Questions.Length, language.TitleOf(kind));

    protected override string Status => Question.Form is GapForm ? Words.Lives(Play.Lives) : Words.Points(Play.Answers.Sum(a => a.Points));

    protected override Screen Back => Home;

    internal override bool IsTyping => Board.IsTyping;

    protected override Effect OnLeave => new LeaveRound();

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("answer", "enter", Words.AnswerKey, 3),
        .. Board.Keys(Words),
        Bind("hint", Board.IsTyping ? "f2" : "t f2", Words.HintKey, 1),
        Bind("skip", Board.IsTyping ? "f3" : "x f3", Words.SkipKey, 1),
        Bind("verdicts", "f4", Words.VerdictsKey with { Label = "" }),
        Bind("take-back", "f5", Words.TakeBackKey with { Label = "" }),
        Bind("read-on", "pagedown", Words.ReadOnKey),
        Bind("read-back", "pageup", Words.ReadBackKey),
    ];

    /// <summary>The screen of a round that was started or resumed, or its results if nothing is left to ask.</summary>
    public static (Screen, Effect?) Begin(Look look, HomeScreen home, RoundPlay play, string? notice) => play.Current is { } question
        ? (new QuestionScreen(look, home, play, Board.For(look.Language.Word(question)), notice is not null ? look.Language.NotSaved(notice) : play.HintTaken ? HintNotice(look.Language, question) : null).Fitted(), new ShowQuestion())
        : (new ResultScreen(look, home, play), new LeaveRound());

    /// <summary>The question whose answer was taken back.</summary>
    public static (Screen, Effect?) Again(Look look, HomeScreen home, AnswerTakenBack taken)
    {
        var (screen, effect) = Begin(look, home, taken.Next, taken.NotSaved);
        return (screen is QuestionScreen { Notice: null } question ? question with { Notice = look.Language.AnswerTakenBack(taken.Next.Number) } : screen, effect);
    }

    private static string HintNotice(ILanguage language, Question question) => language.Hint(language.Word(question).Hint);

    public override Screen In(Look look) => (this with { Look = look }).Fitted();

    protected override (Screen Next, Effect? Effect) On(string name, Key key)
    {
        switch (name)
        {
            case "hint": return (this with { Play = Play.WithHint(), Held = HeldAnswer.None, Notice = HintNotice(Words, Question) }, new KeepHint(Play));
            case "skip": return (this, new GiveAnswer(Play, new Answer.Skipped()));
            case "verdicts": return (VerdictsScreen.Of(Look, Home, Play, this), null);
            case "take-back": return Play.Answers.IsEmpty ? (this with { Held = HeldAnswer.None, Notice = Words.NothingToTakeBack }, null) : (this, new TakeBackAnswer(Play));
            case "read-on": return (ReadOn(1), null);
            case "read-back": return (ReadOn(-1), null);
            case "answer" when Board.Answer is null: return (this with { Held = HeldAnswer.Missing }, null);
            case "answer" when Board.Doubt(Words) is not null && Held != HeldAnswer.Doubted: return (this with { Held = HeldAnswer.Doubted }, null);
            case "answer": return (this, new GiveAnswer(Play, Board.Answer!));
            default: return (Doing(Board.On(name, key)), null);
        }
    }

    protected override (Screen Next, Effect? Effect) On(Msg message)
    {
        if (message is AnswerKept kept)
            return (new VerdictScreen(Look, Home, kept.Next, kept.Answered, kept.NotSaved), null);
        if (message is AnswerTakenBack taken)
            return Again(Look, Home, taken);
        var area = BoardArea;
        if (message is MouseInput mouse)
        {
            message = mouse with { Column = mouse.Column - area.X - 1, Row = mouse.Row - area.Y - RowsAbove };
            if (mouse.Action == MouseAction.DoubleClick)
                return IsPressed && Board.IsAnsweredByDoubleClick && area.Contains(mouse.Column - 1, mouse.Row - RowsAbove) ? On("answer", default) : (this, null);
            if (mouse.Row - RowsAbove < area.Y && mouse.Action is MouseAction.WheelUp or MouseAction.WheelDown)
                return (ReadOn(mouse.Action == MouseAction.WheelDown ? 1 : -1), null);
            // Wherever a button is let go, a board that holds something with it must know.
            if (mouse.Action != MouseAction.Release && !new Rect(0, 0, area.Width, area.Height).Contains(mouse.Column - area.X - 1, mouse.Row - area.Y - RowsAbove))
                return (this, null);
        }
        var board = Board.On(message, new(area.Width, area.Height), Words);
        var next = board == Board ? this : Doing(board);
        return (message is MouseInput { Action: MouseAction.Press } ? next with { IsPressed = true } : next, null);
    }

    protected override void Body(Canvas canvas)
    {
        Header.Draw(canvas.Sub(new(0, 0, canvas.Size.Columns, HeaderRows)), HeaderOffset, Look);
        Board.Draw(canvas.Sub(BoardArea), Look);
        if ((HeldNotice ?? Notice ?? Board.Advice(Words) ?? (Play.LivesBegin ? Words.LivesHelp : null)) is { } notice)
            new Page().Add(notice, Look.Theme.Warning).Draw(canvas.Sub(new(0, canvas.Size.Rows - NoticeRows, canvas.Size.Columns, NoticeRows)), 0, Look);
    }

    private string? HeldNotice => Held switch
    {
        HeldAnswer.Missing => Board.Missing(Words),
        HeldAnswer.Doubted => Board.Doubt(Words),
        _ => null,
    };

    private QuestionScreen Doing(Board board) => (this with { Board = board, Held = HeldAnswer.None }).Fitted();

    private QuestionScreen ReadOn(int pages)
    {
        var most = Header.LastOffset(new(BodySize.Columns, HeaderRows));
        return this with { HeaderOffset = Math.Clamp(Math.Min(HeaderOffset, most) + (pages * Math.Max(1, HeaderRows - 2)), 0, most) };
    }

    private QuestionScreen Fitted() => Board.Fitted(new(BoardArea.Width, BoardArea.Height)) is var fitted && ReferenceEquals(fitted, Board) ? this : this with { Board = fitted };

    /// <summary>The prompt, and for a claim the dossier.</summary>
    private Page Header => _header.Of((Question, Look), _ => MakeHeader());

    /// <summary>At most three fifths; what is longer is scrolled.</summary>
    private int HeaderRows => Math.Min(Header.Lines(BodySize.Columns).Length, (BodySize.Rows - NoticeRows) * 3 / 5);

    /// <summary>Within the body.</summary>
    private Rect BoardArea => new(0, HeaderRows + 1, BodySize.Columns, BodySize.Rows - HeaderRows - 1 - NoticeRows);

    private Page MakeHeader()
    {
        var page = new Page().Add(Board.Asked.Prompt, Look.Theme.Title);
        foreach (var fact in Board.Asked.Wording.Facts)
            page.Add(fact.Value, Look.Theme.Text, lead: $"{TextLayout.Pad(fact.Name, 12)} ");
        return page;
    }
}
