using System.Collections.Immutable;
using Quiz.Core.Rounds;
using Quiz.Screens.Boards;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens;

/// <summary>What an answer was worth and why, with the sequence of statements and the sources.</summary>
/// <param name="NotSaved">Why the answer could not be saved; told before all else.</param>
/// <param name="From">Where an earlier verdict is looked at from; null for the one of the answer just given.</param>
public sealed record VerdictScreen(Look Look, HomeScreen Home, RoundPlay Play, Answered Answered, string? NotSaved, int Offset = 0, Screen? From = null) : PageScreen(Look, Offset)
{
    protected override string Title => QuestionScreen.TitleOf(Words, Play, Answered.Number, Answered.Question.Kind);

    protected override string Status => Words.Points(Play.Answers.Sum(a => a.Points));

    protected override Screen Back => From ?? Home;

    protected override Effect? OnLeave => From is null ? new LeaveRound() : null;

    public override ImmutableArray<Binding<string>> Keys => From is not null ? [Bind("next", "enter", Words.BackKey with { Label = "" }), .. Scrolling] :
    [
        Bind("next", "enter", Play.Current is null ? Words.ResultsKey : Words.NextQuestionKey, 3),
        .. Scrolling,
        Bind("take-back", "u f5", Words.TakeBackKey),
        Bind("verdicts", "v f4", Words.VerdictsKey),
    ];

    protected override Page MakePage()
    {
        var explanation = Explanation.Of(Words, Answered);
        var page = new Page();
        if (NotSaved is not null)
            page.Add(Words.AnswerIsNotSaved(NotSaved), Look.Theme.Warning);
        page.Add(Prompts.Of(Words, Answered.Question), Look.Theme.Muted);
        page.Add(Words.Verdict(explanation.Headline, Answered.Points, Answered.Hint), HeadlineStyle);
        foreach (var line in explanation.Why)
            page.Add(line, Look.Theme.Text);
        foreach (var (lead, text) in GivenAnswer.Lines(Words, Answered))
            page.Add(text, Look.Theme.Text, lead: lead);
        if (MapPanel.Of(Answered) is { Guess: not null } panel)
            page.Add(panel.Mark is null ? Words.OnTheMapYours : Words.OnTheMapTargetAndYours, Look.Theme.Muted);
        AddSequence(page, explanation);
        page.Gap();
        foreach (var note in explanation.Notes)
            page.Add(note, Look.Theme.Muted, lead: $"{Words.NoteLabel}: ");
        foreach (var source in explanation.Sources)
            page.Add(Explanation.Cite(Words, source), Look.Theme.Muted, lead: $"{Words.SourceLabel}: ");
        return page;
    }

    protected override (Screen Next, Effect? Effect) On(string name, Key key) =>
        name switch
        {
            "next" => From is not null ? (From.In(Look), null) : QuestionScreen.Begin(Look, Home, Play, null),
            "take-back" => (this, new TakeBackAnswer(Play)),
            "verdicts" => (VerdictsScreen.Of(Look, Home, Play, this), null),
            _ => base.On(name, key),
        };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message is AnswerTakenBack taken ? QuestionScreen.Again(Look, Home, taken) : base.On(message);

    protected override Rect PageArea => MapPanel.Of(Answered) is null ? base.PageArea : Parts.Text;

    protected override void Body(Canvas canvas)
    {
        MapPanel.Of(Answered)?.Draw(canvas.Sub(Parts.Map), Look);
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
            page.Add($"{entry.Date}  {entry.Who}", entry.IsAsked ? Look.Theme.Accent.With(Emphasis.Bold) : Look.Theme.Title, lead: entry.IsAsked ? "> " : entry.IsAssessment ? "= " : "- ");
            page.Add(entry.What, Look.Theme.Text, indent: 4);
        }
        page.Add(Words.SequenceLegend, Look.Theme.Muted);
    }
}
