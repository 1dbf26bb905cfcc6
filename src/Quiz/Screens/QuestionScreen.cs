using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Screens.Boards;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens;

/// <summary>Asks the current question of a round.</summary>
/// <param name="Notice">Told above the key line: a hint, a doubt, why something could not be saved.</param>
/// <param name="IsDoubted">The doubt was told; Enter sends the answer now.</param>
public sealed record QuestionScreen(Look Look, HomeScreen Home, RoundPlay Play, Board Board, string? Notice = null, bool IsDoubted = false) : Screen(Look)
{
    private const int NoticeRows = 2;

    private readonly Kept<(Question, Look), Page> _header = new();

    private Question Question => Board.Question;

    protected override string Title => $"Question {Play.Number} of {Play.Round.Questions.Length}  {Words.Of(Question.Kind)}";

    protected override string Status => Question.Challenge is Challenge.PlaceInLine ? $"Lives: {Play.Lives}" : $"{Words.Count(Play.Answers.Sum(a => a.Points), "point")}";

    protected override Screen Back => Home;

    protected override Effect OnLeave => new LeaveRound();

    public override ImmutableArray<Binding<string>> Keys =>
    [
        new("answer", "enter", "Answer", "Sends the answer") { Importance = 3 },
        .. Board.Keys,
        new("hint", Board.IsTyping ? "f2" : "t f2", "Hint", "A hint, for a quarter of the points"),
        new("skip", Board.IsTyping ? "f3" : "x f3", "Don't know", "Shows the answer and scores nothing"),
    ];

    /// <summary>The screen of a round that was started or resumed, or its results if nothing is left to ask.</summary>
    public static (Screen, Effect?) Begin(Look look, HomeScreen home, RoundPlay play, string? notice) => play.Current is { } question
        ? (new QuestionScreen(look, home, play, Board.For(question), notice is null ? null : $"Not saved: {notice}").Fitted(), new ShowQuestion())
        : (new ResultScreen(look, home, play), new LeaveRound());

    public override Screen In(Look look) => (this with { Look = look }).Fitted();

    protected override (Screen Next, Effect? Effect) On(string name, Key key)
    {
        switch (name)
        {
            case "hint": return (this with { Play = Play.WithHint(), Notice = $"Hint: {HintWords.Of(Question)}" }, null);
            case "skip": return (this, new GiveAnswer(Play, new Answer.Skipped()));
            case "answer" when Board.Answer is null: return (this with { Notice = Board.Missing }, null);
            case "answer" when Board.Doubt is { } doubt && !IsDoubted: return (this with { Notice = doubt, IsDoubted = true }, null);
            case "answer": return (this, new GiveAnswer(Play, Board.Answer!));
            default: return ((this with { Board = Board.On(name, key), IsDoubted = false }).Fitted(), null);
        }
    }

    protected override (Screen Next, Effect? Effect) On(Msg message)
    {
        if (message is AnswerKept kept)
            return (new VerdictScreen(Look, Home, kept.Next, kept.Answered, kept.NotSaved), null);
        if (message is MouseInput mouse)
        {
            var area = BoardArea;
            message = mouse with { Column = mouse.Column - area.X - 1, Row = mouse.Row - area.Y - 2 };
        }
        return (this with { Board = Board.On(message) }, null);
    }

    protected override void Body(Canvas canvas)
    {
        Header.Draw(canvas.Sub(new(0, 0, canvas.Size.Columns, HeaderRows)), 0, Look);
        Board.Draw(canvas.Sub(BoardArea), Look);
        if (Notice is not null)
            new Page().Add(Notice, Look.Theme.Warning).Draw(canvas.Sub(new(0, canvas.Size.Rows - NoticeRows, canvas.Size.Columns, NoticeRows)), 0, Look);
    }

    private int Width => Math.Max(10, Look.Size.Columns - 2);

    private int Height => Math.Max(4, Look.Size.Rows - 4);

    /// <summary>The prompt, and for a claim the dossier.</summary>
    private Page Header => _header.Of((Question, Look), _ => MakeHeader());

    /// <summary>At most three fifths of the body; a longer dossier scrolls away from the board's rows.</summary>
    private int HeaderRows => Math.Min(Header.Lines(Width).Length, Math.Max(2, (Height - NoticeRows) * 3 / 5));

    /// <summary>Within the body.</summary>
    private Rect BoardArea => new(0, HeaderRows + 1, Width, Math.Max(1, Height - HeaderRows - 1 - NoticeRows));

    private QuestionScreen Fitted()
    {
        if (Board is not MapBoard map)
            return this;
        var area = BoardArea;
        return this with { Board = map.Resized(new(area.Width, area.Height)) };
    }

    private Page MakeHeader()
    {
        var page = new Page().Add(Prompts.Of(Question), Look.Theme.Title);
        foreach (var fact in Dossier.Facts(Question))
            page.Add(fact.Value, Look.Theme.Text, lead: $"{TextLayout.Pad(fact.Name, Math.Min(12, Width / 4))} ");
        return page;
    }
}
