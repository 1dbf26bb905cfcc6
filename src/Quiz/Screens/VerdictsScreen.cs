using System.Collections.Immutable;
using Quiz.Core.Rounds;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;

namespace Quiz.Screens;

/// <summary>The answers of a round so far, each of which opens its verdict.</summary>
/// <param name="From">Where it was called from.</param>
public sealed record VerdictsScreen(Look Look, HomeScreen Home, RoundPlay Play, Screen From, int Selected = 0) : Screen(Look)
{
    protected override string Title => Words.VerdictsTitle;

    protected override string Status => Words.Points(Play.Answers.Sum(a => a.Points));

    protected override Screen Back => From;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("open", "enter", Words.OpenKey, 3),
        Bind("up", "up k", Words.EntryAboveKey),
        Bind("down", "down j", Words.EntryBelowKey),
    ];

    /// <summary>Opened on the answer that was given last.</summary>
    public static VerdictsScreen Of(Look look, HomeScreen home, RoundPlay play, Screen from) => new(look, home, play, from, Math.Max(0, play.Answers.Count - 1));

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "up" => (this with { Selected = Math.Max(0, Selected - 1) }, null),
        "down" => (this with { Selected = Math.Min(Math.Max(0, Play.Answers.Count - 1), Selected + 1) }, null),
        "open" when !Play.Answers.IsEmpty => (new VerdictScreen(Look, Home, Play, Play.Answers[Selected], null, From: this), null),
        _ => (this, null),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        MouseInput { Action: MouseAction.Press } mouse when List(Glyphs.Ascii).ItemAt(mouse.Row - RowsAbove, BodySize) is >= 0 and var index =>
            index == Selected ? On("open", default) : (this with { Selected = index }, null),
        MouseInput { Action: MouseAction.WheelUp } => On("up", default),
        MouseInput { Action: MouseAction.WheelDown } => On("down", default),
        _ => (this, null),
    };

    protected override void Body(Canvas canvas)
    {
        if (Play.Answers.IsEmpty)
            canvas.Text(1, 0, Words.NoVerdictsYet, Look.Theme.Text);
        else
            List(canvas.Glyphs).Draw(canvas, Look);
    }

    private ItemList List(Glyphs glyphs) => new([.. Play.Answers.Select((a, i) => new ListItem($" {(i == Selected ? glyphs.Chevron : " ")} {a.Number,3}. {a.Points,3}  ", $"{Words.TitleOf(a.Question.Kind)}: {Words.Word(a.Question).Headed}"))], Selected);
}
