using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Rounds;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Screens;

/// <summary>The questions of a round with what came of each, which opens its verdict: the second tab of the results.</summary>
/// <param name="Result">The first.</param>
public sealed record RoundQuestionsScreen(Look Look, ResultScreen Result, int Selected = 0, int Sort = 0) : TableScreen(Look, Selected, Sort)
{
    private const int Roomy = 76;

    /// <summary>Between the columns, and before the scroll bar.</summary>
    private const int Gaps = 5;

    private readonly Memo<(RoundPlay, ILanguage), ImmutableArray<ImmutableArray<TableCell>>> _rows = new();

    protected override string Title => Words.RoundIsOver;

    protected override string Status => ResultScreen.StatusOf(Words, Result.Play);

    protected override Screen Back => Result.Home;

    protected override KeyWords? ChooseWords => Words.OpenKey;

    protected override string Nothing => Words.NoVerdictsYet;

    protected override int RowsAboveTable => TabsPanel.Rows;

    /// <summary>As it was left.</summary>
    public static RoundQuestionsScreen Of(ResultScreen result) => new(result.Look, result, result.Questions.Selected, result.Questions.Sort);

    public override ImmutableArray<Binding<string>> Keys =>
    [
        .. base.Keys,
        .. ScreenTabs.Keys(Words),
        Bind("take-back", "u f5", Words.TakeBackKey with { Label = "" }),
        Bind("verdicts", "v f4", Words.VerdictsKey with { Label = "" }),
    ];

    protected override ImmutableArray<Panel> MakePanels() => [ResultScreen.TabsOf(Words, BodyArea, 1), .. base.MakePanels()];

    protected override ImmutableArray<TableColumn> Columns
    {
        get
        {
            ImmutableArray<TableColumn> beside =
            [
                new(Words.PlaceColumn, IsNumber: true),
                new(Words.KindField, Most: BodySize.Columns < Roomy ? 16 : 24),
                new(Words.PointsColumn, IsNumber: true),
                new(Words.RightColumn),
            ];
            var taken = beside[0].WidthOf(Cells(0)) + beside[1].WidthOf(Cells(1)) + beside[2].WidthOf(Cells(3)) + beside[3].WidthOf(Cells(4));
            return beside.Insert(2, new(Words.QuestionColumn, Most: BodySize.Columns - taken - Gaps));
        }
    }

    protected override ImmutableArray<ImmutableArray<TableCell>> Rows => _rows.Of((Result.Play, Words), of => [.. of.Item1.Answers.Select(Row)]);

    protected override (Screen Next, Effect? Effect) Choose(int row) => (new VerdictScreen(Look, Result.Home, Result.Play, Result.Play.Answers[row], null, From: this), null);

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "next-tab" or "previous-tab" => (InFirstTab, null),
        "verdicts" => (VerdictsScreen.Of(Look, Result.Home, Result.Play, this), null),
        "take-back" => (this, Result.PassKey(name, key).Effect),
        _ => base.On(name, key),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        AnswerTakenBack taken => QuestionScreen.Again(Look, Result.Home, taken),
        _ when ScreenTabs.ChosenBy(message) is 0 => (InFirstTab, null),
        _ => base.On(message),
    };

    private IEnumerable<string> Cells(int column) => Rows.Select(row => row[column].Text);

    private Screen InFirstTab => (Result with { Questions = new(Selected, Sort) }).In(Look);

    private ImmutableArray<TableCell> Row(Answered answered) =>
    [
        new(answered.Number.ToString(CultureInfo.InvariantCulture), answered.Number),
        new(Words.TitleOf(answered.Question.Kind)),
        new(Words.Word(answered.Question).Headed),
        new(answered.Points.ToString(CultureInfo.InvariantCulture), answered.Points),
        new(Words.Rightness(answered.Verdict.Score, answered.IsSkipped), answered.IsSkipped ? -1 : answered.Verdict.Score),
    ];
}
