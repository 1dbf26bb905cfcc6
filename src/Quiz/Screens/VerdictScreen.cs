using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Rounds;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Screens.Maps;

namespace Quiz.Screens;

/// <summary>What an answer was worth and why, with the sequence of statements and the sources.</summary>
/// <param name="NotSaved">Why the answer could not be saved; told before all else.</param>
/// <param name="From">Where an earlier verdict is looked at from; null for the one of the answer just given.</param>
public sealed record VerdictScreen(Look Look, HomeScreen Home, RoundPlay Play, Answered Answered, string? NotSaved, int Offset = 0, Screen? From = null) : PageScreen(Look, Offset)
{
    private readonly Memo<Answered, PanelState?> _panel = new();

    /// <summary>The map as the player looks at it; null until that was changed.</summary>
    public PanelState? Looked { get; init; }

    protected override string Title => QuestionScreen.TitleOf(Words, Play, Answered.Number, Answered.Question.Kind);

    protected override string Status => Words.Points(Play.Answers.Sum(a => a.Points));

    protected override Screen Back => From ?? Home;

    protected override Effect? OnLeave => From is null ? new LeaveRound() : null;

    public override ImmutableArray<Binding<string>> Keys => From is not null ? [Bind("next", "enter", Words.BackKey with { Label = "" }), .. Scrolling, .. Zooming] :
    [
        Bind("next", "enter", Play.Current is null ? Words.ResultsKey : Words.NextQuestionKey, 3),
        .. Scrolling,
        Bind("take-back", "u f5", Words.TakeBackKey),
        Bind("verdicts", "v f4", Words.VerdictsKey),
        .. Zooming,
    ];

    private ImmutableArray<Binding<string>> Zooming => Panel is null ? [] : [Bind("zoom-in", "+ =", Words.ZoomInKey), Bind("zoom-out", "- _", Words.ZoomOutKey), Bind("whole", "0", Words.WholeMapKey)];

    /// <summary>The map beside the text; null for none.</summary>
    private PanelState? Panel => (Looked ?? _panel.Of(Answered, answered => MapPanel.Of(Words.Word(answered.Question), answered.Answer) is { } panel ? new(panel) : null))?.Fitted(new(Parts.Map.Width, Parts.Map.Height));

    protected override Page MakePage()
    {
        var worded = Words.Word(Answered.Question);
        var explanation = worded.Explain(Answered);
        var page = new Page();
        if (NotSaved is not null)
            page.Add(Words.AnswerIsNotSaved(NotSaved), Look.Theme.Warning);
        page.Add(worded.Prompt, Look.Theme.Muted);
        page.Add(Words.Verdict(explanation.Headline, Answered.Points, Answered.Hint), HeadlineStyle);
        foreach (var line in explanation.Why)
            page.Add(line, Look.Theme.Text);
        foreach (var (lead, text) in GivenAnswer.Lines(Words, Answered))
            page.Add(text, Look.Theme.Text, lead: lead);
        if (Panel is { Panel: { } panel } && worded.Form is PointForm && (panel.Guess is not null || panel.HasShade))
            page.Add(Words.OnTheMap(panel.Region is not null, panel.HasShade), Look.Theme.Muted);
        AddSequence(page, explanation);
        page.Gap();
        foreach (var note in explanation.Notes)
            page.Add(note, Look.Theme.Muted, lead: $"{Words.NoteLabel}: ");
        foreach (var source in explanation.Sources)
            page.Add(Explanation.Cite(Words, source), Look.Theme.Muted, lead: $"{Words.SourceLabel}: ", link: source.Url);
        return page;
    }

    protected override (Screen Next, Effect? Effect) On(string name, Key key) =>
        name switch
        {
            "next" => From is not null ? (From.In(Look), null) : QuestionScreen.Begin(Look, Home, Play, null),
            "take-back" => (this, new TakeBackAnswer(Play)),
            "verdicts" => (VerdictsScreen.Of(Look, Home, Play, this), null),
            "zoom-in" or "zoom-out" or "whole" => (this with { Looked = Panel?.On(name) }, null),
            _ => base.On(name, key),
        };

    protected override (Screen Next, Effect? Effect) On(Msg message)
    {
        if (message is AnswerTakenBack taken)
            return QuestionScreen.Again(Look, Home, taken);
        var map = Parts.Map;
        // What is left of the map belongs to the text, unless the mouse holds the map.
        if (message is MouseInput mouse && Panel is { } panel && (mouse.Column - 1 >= map.X || panel.Navigator?.Held is not null))
            return (this with { Looked = panel.On(mouse with { Column = mouse.Column - 1 - map.X, Row = mouse.Row - RowsAbove - map.Y }) }, null);
        return base.On(message);
    }

    protected override Rect PageArea => Panel is null ? base.PageArea : Parts.Text;

    protected override void Body(Canvas canvas)
    {
        Panel?.Draw(canvas.Sub(Parts.Map), Look);
        base.Body(canvas);
    }

    private (Rect Text, Rect Map) Parts => MapPanel.Beside(BodySize with { Rows = BodySize.Rows - 1 }, mostText: 76);

    private Style HeadlineStyle => Answered switch
    {
        { IsSkipped: true } => Look.Theme.Accent,
        { Verdict.Score: >= 1 } => Look.Theme.Right,
        { Verdict.Score: >= 0.5 } => Look.Theme.Warning,
        _ => Look.Theme.Wrong,
    };

    private void AddSequence(Page page, Explanation explanation)
    {
        if (explanation.Sequence.IsEmpty)
            return;
        page.Gap().Add(Words.SequenceHeading, Look.Theme.Title);
        foreach (var entry in explanation.Sequence)
        {
            page.Add($"{entry.Date}  {entry.Who}", entry.IsAsked ? Look.Theme.Accent.With(Emphasis.Bold) : Look.Theme.Title, lead: entry.IsAsked ? "> " : entry.IsFinding ? "= " : "- ");
            page.Add(entry.What, Look.Theme.Text, indent: 4);
        }
        page.Add(Words.SequenceLegend, Look.Theme.Muted);
    }
}
