using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens.Boards;

/// <summary>A time line into which the next card is moved.</summary>
/// <param name="Position">How many cards of the line stand before it.</param>
public sealed record LineBoard(Question Question, int Position) : Board(Question)
{
    private Challenge.PlaceInLine Challenge => (Challenge.PlaceInLine)Question.Challenge;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        new("up", "up k", "Earlier", "Moves the card earlier"),
        new("down", "down j", "Later", "Moves the card later"),
        new("first", "home", "", "Moves it before all"),
        new("last", "end", "", "Moves it after all"),
    ];

    public override Answer Answer => new Answer.Placed(Position);

    public override Board On(string name, Key key) => this with
    {
        Position = name switch
        {
            "up" => Math.Max(0, Position - 1),
            "down" => Math.Min(Challenge.Line.Length, Position + 1),
            "first" => 0,
            _ => Challenge.Line.Length,
        },
    };

    public override void Draw(Canvas canvas, Look look)
    {
        var items = Challenge.Line.Select(card => new ListItem($"   {canvas.Glyphs.Vertical} ", $"{card.Text} ({DateWords.Of(card.Date)})")).ToList();
        items.Insert(Position, new($" {canvas.Glyphs.Chevron} {canvas.Glyphs.Marker} ", Challenge.Card.Text));
        ItemList.Draw(canvas, items, Position, look);
    }
}
