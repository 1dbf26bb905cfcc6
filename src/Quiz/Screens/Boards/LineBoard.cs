using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Screens.Boards;

/// <summary>A time line into which the next card is moved.</summary>
/// <param name="Position">How many cards of the line stand before it; null until it was moved: half of them.</param>
public sealed record LineBoard(WordedQuestion Asked, int? Position = null) : Board(Asked)
{
    private GapForm Form => (GapForm)Asked.Form;

    public override ImmutableArray<Binding<string>> Keys(ILanguage language) =>
    [
        Screen.Bind("up", "up k", language.EarlierKey),
        Screen.Bind("down", "down j", language.LaterKey),
        Screen.Bind("first", "home", language.BeforeAllKey),
        Screen.Bind("last", "end", language.AfterAllKey),
    ];

    public override Answer Answer => new Answer.Placed(At);

    public override string? Doubt(ILanguage language) => Position is null ? language.CardWasNotMoved : null;

    private int At => Position ?? Form.Line.Length / 2;

    public override Board On(string name, Key key) => this with
    {
        Position = name switch
        {
            "up" => Math.Max(0, At - 1),
            "down" => Math.Min(Form.Line.Length, At + 1),
            "first" => 0,
            _ => Form.Line.Length,
        },
    };

    public override bool IsAnsweredByDoubleClick => true;

    /// <summary>A click, or a card that is dragged, moves it to where the mouse is.</summary>
    public override Board On(Msg message, Size size, ILanguage language) =>
        WheelKey(message) is { } wheel ? On(wheel, default)
        : message is MouseInput { Action: MouseAction.Press or MouseAction.Drag } mouse && List(Glyphs.Ascii, language).ItemAt(mouse.Row, size) is >= 0 and var row && (row != At || Position is null)
            ? this with { Position = row }
            : this;

    public override void Draw(Canvas canvas, Look look) => List(canvas.Glyphs, look.Language).Draw(canvas, look);

    private ItemList List(Glyphs glyphs, ILanguage language)
    {
        var line = Form.Line.Select(card => new ListItem($"   {glyphs.Vertical} ", $"{card.Text} ({language.Of(card.Date)})")).ToImmutableArray();
        return new(line.Insert(At, new($" {glyphs.Chevron} {glyphs.Marker} ", Form.Card.Text)), At);
    }
}
