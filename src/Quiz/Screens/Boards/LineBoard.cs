using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Drawing;
using Quiz.Keys;
using Quiz.Wording;
using Quiz.Wording.Languages;

namespace Quiz.Screens.Boards;

/// <summary>A time line into which the next card is moved.</summary>
/// <param name="Position">How many cards of the line stand before it; null until it was moved: half of them.</param>
public sealed record LineBoard(Question Question, int? Position = null) : Board(Question)
{
    private Challenge.PlaceInLine Challenge => (Challenge.PlaceInLine)Question.Challenge;

    public override ImmutableArray<Binding<string>> Keys(Language language) =>
    [
        Screen.Bind("up", "up k", language.EarlierKey),
        Screen.Bind("down", "down j", language.LaterKey),
        Screen.Bind("first", "home", language.BeforeAllKey),
        Screen.Bind("last", "end", language.AfterAllKey),
    ];

    public override Answer Answer => new Answer.Placed(At);

    public override string? Doubt(Language language) => Position is null ? language.CardWasNotMoved : null;

    private int At => Position ?? Challenge.Line.Length / 2;

    public override Board On(string name, Key key) => this with
    {
        Position = name switch
        {
            "up" => Math.Max(0, At - 1),
            "down" => Math.Min(Challenge.Line.Length, At + 1),
            "first" => 0,
            _ => Challenge.Line.Length,
        },
    };

    public override void Draw(Canvas canvas, Look look)
    {
        var line = Challenge.Line.Select(card => new ListItem($"   {canvas.Glyphs.Vertical} ", $"{card.Text} ({DateWords.Of(look.Language, card.Date)})")).ToImmutableArray();
        new ItemList(line.Insert(At, new($" {canvas.Glyphs.Chevron} {canvas.Glyphs.Marker} ", Challenge.Card.Text)), At).Draw(canvas, look);
    }
}
