using System.Collections.Immutable;
using Quiz.Classroom.Lessons;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Drawing.Maps;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Play;
using Quiz.Screens.Maps;

namespace Quiz.Screens.Lessons;

/// <summary>The right answer, who answered what, and why it is so.</summary>
/// <param name="Question">Its index; an earlier one is looked at again.</param>
public sealed record RevealScreen(Look Look, LessonState State, int Question) : LessonScreen(Look, State)
{
    private const int LongestBar = 20;
    private const int LongestName = 16;
    private const int HeadlineShare = 3;

    private readonly Memo<(Lesson, Look, Size, bool), BigPage> _page = new();
    private readonly Memo<(Lesson, int), PanelState?> _panel = new();

    /// <summary>The map as the teacher looks at it; null until that was changed.</summary>
    public PanelState? Looked { get; init; }

    private Question Asked => Lesson.Drill.Questions[Question];

    private LessonTurn Turn => Lesson.Turns[Question];

    protected override string Title => Words.QuestionTitle(Question + 1, Lesson.Turns.Length, Words.TitleOf(Asked.Kind));

    private PanelState? Panel => (Looked ?? _panel.Of((Lesson, Question), _ => MakePanel()))?.Fitted(new(Parts.Map.Width, Parts.Map.Height));

    private (Rect Text, Rect Map) Parts => MapPanel.Beside(BodySize, mostText: 76);

    protected override Size PageSize => Panel is null ? BodySize : new(Parts.Text.Width, Parts.Text.Height);

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("next", "enter right", Words.GoOnKey, 4),
        Bind("earlier", "left f4", Words.EarlierQuestionKey, 1),
        Bind("change", "c f2", Words.ChangeAnswersKey, 1),
        Bind("up", "up k", Words.LineUpKey with { Label = "" }),
        Bind("down", "down j", Words.LineDownKey with { Label = "" }),
        .. Panel is null ? [] : MapNavigator.ZoomKeys(Words),
        .. Common,
    ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "next" when Question < Lesson.Current => Lesson.Turns[Question + 1].IsRevealed ? (new RevealScreen(Look, State, Question + 1), null) : AskScreen.Of(Look, State, Question + 1),
        "next" when Lesson.IsOver => (new FinalScreen(Look, State), null),
        "next" when Lesson.ShowsStandings && !Lesson.Teams.IsEmpty && !Turn.IsSkipped => (new StandingsScreen(Look, State), null),
        "next" => (this, new KeepLesson(Lesson.Next())),
        "earlier" => Question > 0 ? (new RevealScreen(Look, State, Question - 1), null) : (this, null),
        "change" => AskScreen.Of(Look, State, Question),
        "up" => (Scrolled(-1), null),
        "down" => (Scrolled(1), null),
        "zoom-in" or "zoom-out" or "whole" => (this with { Looked = Panel?.On(name) }, null),
        _ => base.On(name, key),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message is MouseInput mouse && Panel is { } panel && (mouse.Column - 1 >= Parts.Map.X || panel.Navigator?.Held is not null)
        ? (this with { Looked = panel.On(mouse with { Column = mouse.Column - 1 - Parts.Map.X, Row = mouse.Row - RowsAbove }) }, null)
        : base.On(message);

    protected override (Screen Next, Effect? Effect) Kept(LessonState state) =>
        state.Lesson.Current != Lesson.Current || state.Lesson.IsOver != Lesson.IsOver ? At(Look, state) : (this with { State = state }, null);

    protected override void Body(Canvas canvas)
    {
        Panel?.Draw(canvas.Sub(Parts.Map), Look);
        base.Body(canvas);
    }

    internal override BigPage Page(Glyphs glyphs) => _page.Of((Lesson, Look, PageSize, glyphs.IsAscii || glyphs.AsciiText), _ => MakePage(glyphs));

    private WordedQuestion Worded => Words.Word(Asked);

    private BigPage MakePage(Glyphs glyphs)
    {
        var page = new BigPage();
        if (State.NotKept is { } why)
            page.Add(Words.AnswerIsNotKept(why), Look.Theme.Warning);
        page.Add(Worded.Prompt, Look.Theme.Muted);
        var right = Worded.Form.RightInBrief(Words);
        if (Turn.IsSkipped)
            page.Add(Words.QuestionWasSkipped, Look.Theme.Warning);
        if (right is not null)
            page.Add(right, Look.Theme.Right, ScaleOf(right, glyphs), "✓ ", Look.Theme.Right);
        page.Gap();
        if (!Turn.IsSkipped)
            AddSpread(page);
        var explanation = Worded.Explanation;
        page.Gap();
        foreach (var line in explanation.Why)
            page.Add(line, Look.Theme.Text);
        foreach (var entry in explanation.Sequence)
        {
            page.Add($"{entry.Date}  {entry.Who}", entry.IsAsked ? Look.Theme.Accent.With(Emphasis.Bold) : Look.Theme.Title, lead: entry.IsAsked ? "> " : entry.IsFinding ? "= " : "- ");
            page.Add(entry.What, Look.Theme.Text, lead: "    ");
        }
        if (!explanation.Sequence.IsEmpty)
            page.Add(Words.SequenceLegend, Look.Theme.Muted);
        foreach (var note in explanation.Notes)
            page.Add(note, Look.Theme.Muted, lead: $"{Words.NoteLabel}: ");
        foreach (var source in explanation.Sources)
            page.Add(Explanation.Cite(Words, source), Look.Theme.Muted, lead: $"{Words.SourceLabel}: ", link: source.Url);
        return page;
    }

    /// <summary>The largest in which it takes no more than a third of the screen.</summary>
    private BigScale ScaleOf(string right, Glyphs glyphs)
    {
        if (!BigPage.CanGrow([new(right, default)], glyphs))
            return BigScale.Plain;
        foreach (var scale in (ReadOnlySpan<BigScale>)[BigScale.Halves, BigScale.Quadrants])
        {
            if (new BigPage().Add(right, default, scale, "✓ ").Fits(PageSize with { Rows = Math.Max(4, PageSize.Rows / HeadlineShare) }))
                return scale;
        }
        return BigScale.Plain;
    }

    private void AddSpread(BigPage page)
    {
        var options = Worded.Form.Options;
        if (!options.IsEmpty)
            AddOptions(page, options);
        if (Lesson.OptionsOf(Asked).IsEmpty)
            AddTeams(page);
        else if (Enumerable.Range(0, Lesson.Teams.Length).Where(team => Turn.Answers[team]?.Answer is null or Answer.Skipped).ToList() is { Count: > 0 } rest)
            page.Add(NamesOf(rest), Look.Theme.Muted, lead: $"  {Words.WithoutAnswer}: ");
        if (LessonScore.ShareRight(Lesson, Question) is { } share)
            page.Add(Words.ShareWasRight(share), Look.Theme.Title);
    }

    /// <summary>How many took each option, and who.</summary>
    private void AddOptions(BigPage page, ImmutableArray<Option> options)
    {
        var byOption = options.Select((_, option) => Enumerable.Range(0, Lesson.Teams.Length).Where(team => Took(Turn.Answers[team]?.Answer, option)).ToList()).ToList();
        var counts = options.Select((_, option) => Lesson.CountsHands(Question) ? Turn.Hands.ElementAtOrDefault(option) : Lesson.Teams.IsEmpty ? (Took(Turn.Answers[0]?.Answer, option) ? 1 : 0) : byOption[option].Count).ToList();
        for (var option = 0; option < options.Length; option++)
        {
            var worth = WorthOf(option);
            var style = worth >= 1 ? Look.Theme.Right : Look.Theme.Text;
            page.Add(Texts.Bare(options[option].Text), style, lead: $"{(worth >= 1 ? "✓" : worth > 0 ? "~" : " ")} {QuestionPage.LeadOf(Asked, option)}");
            page.Add($"{counts[option]}  {NamesOf(byOption[option])}".TrimEnd(' '), style, lead: $"     {BarOf(counts[option], Math.Max(1, counts.Max()))} ");
        }
    }

    private static bool Took(Answer? answer, int option) => answer switch
    {
        Answer.Picked picked => picked.Option == option,
        Answer.PickedMany picked => picked.Options.Contains(option),
        _ => false,
    };

    private double WorthOf(int option) => Asked.Form.RightOptions.Contains(option) ? 1 : Asked.Form.HalfRight.Contains(option) ? 0.5 : 0;

    /// <summary>Each team with how right it was and what it answered.</summary>
    private void AddTeams(BigPage page)
    {
        foreach (var taker in Enumerable.Range(0, Lesson.Takers).OrderByDescending(taker => LessonScore.ScoreOf(Lesson, Question, taker)))
        {
            var score = LessonScore.ScoreOf(Lesson, Question, taker);
            var told = Turn.Answers[taker] is { } given ? LessonWords.Brief(Words, Asked, given.Answer) : Words.WithoutAnswer;
            var name = Lesson.Teams.IsEmpty ? Words.WholeClass : Lesson.Teams[taker];
            var mark = Asked.Form is PointForm ? $"{MarkOf(taker)} " : "";
            page.Add(told, score >= 1 ? Look.Theme.Right : Look.Theme.Text, lead: $"{(score >= 1 ? "✓" : score > 0 ? "~" : "✗")} {mark}{TextLayout.Pad(name, Math.Min(NameWidth, LongestName))} {BarOf(score, 1)} {Words.Percent(score),5}  ");
        }
    }

    /// <summary>What stands on the map where a team pointed.</summary>
    private static string MarkOf(int taker) => taker < 9 ? FormattableString.Invariant($"{taker + 1}") : OptionLetter.NameOf(taker - 9);

    private int NameWidth => Lesson.Teams.IsEmpty ? TextWidth.Of(Words.WholeClass) : Lesson.Teams.Max(name => TextWidth.Of(name));

    /// <summary>Shorter beside a map.</summary>
    private string BarOf(double value, double most)
    {
        var width = Math.Clamp(PageSize.Columns / 4, 6, LongestBar);
        var full = (int)Math.Round(Math.Clamp(value / most, 0, 1) * width);
        return new string('█', full) + new string('░', width - full);
    }

    /// <summary>The map of the verdict with a number where each team pointed.</summary>
    private PanelState? MakePanel()
    {
        if (MapPanel.Of(Worded, new Answer.Skipped()) is not { } panel)
            return null;
        var marks = Enumerable.Range(0, Lesson.Takers)
            .Where(taker => !Turn.IsSkipped && Turn.Answers[taker]?.Answer is Answer.Pointed)
            .Select(taker => new MapMark(((Answer.Pointed)Turn.Answers[taker]!.Answer).Point, MarkOf(taker), MapInk.Route));
        return new(panel with { Marks = panel.Marks.AddRange(marks) });
    }
}
