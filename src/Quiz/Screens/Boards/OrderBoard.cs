using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Terminal;

namespace Quiz.Screens.Boards;

/// <summary>Cards that are grabbed and moved.</summary>
/// <param name="Order">Indices of the dealt cards.</param>
public sealed record OrderBoard(Question Question, ImmutableArray<int> Order, int Selected = 0, bool IsGrabbed = false) : Board(Question)
{
    private ImmutableArray<Card> Cards => ((Challenge.PutInOrder)Question.Challenge).Cards;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        new("grab", "space", IsGrabbed ? "Drop" : "Grab", "Grabs the selected card, or drops it"),
        .. Moving("card"),
        new("move-up", "shift+up K", "", "Moves the selected card up"),
        new("move-down", "shift+down J", "", "Moves the selected card down"),
    ];

    public override Answer Answer => new Answer.Ordered(Order);

    public override string? Doubt => Order.SequenceEqual(Enumerable.Range(0, Order.Length)) ? "No card was moved. Enter again to have this order graded." : null;

    public override Board On(string name, Key key) => name switch
    {
        "grab" => this with { IsGrabbed = !IsGrabbed },
        "up" => IsGrabbed ? Moved(-1) : this with { Selected = Math.Max(0, Selected - 1) },
        "down" => IsGrabbed ? Moved(1) : this with { Selected = Math.Min(Order.Length - 1, Selected + 1) },
        "move-up" => Moved(-1),
        "move-down" => Moved(1),
        _ => this,
    };

    public override void Draw(Canvas canvas, Look look)
    {
        canvas.Text(1, 0, "earliest", look.Theme.Muted);
        var items = Order.Select((card, i) => new ListItem($" {(i == Selected ? IsGrabbed ? canvas.Glyphs.Up + canvas.Glyphs.Down : canvas.Glyphs.Chevron + " " : "  ")} {i + 1}. ", Cards[card].Text)).ToList();
        var (rows, _) = ItemList.Draw(canvas.Sub(new(0, 1, canvas.Size.Columns, canvas.Size.Rows - 2)), items, Selected, look);
        canvas.Text(1, rows + 1, "latest", look.Theme.Muted);
    }

    private OrderBoard Moved(int by)
    {
        var to = Selected + by;
        if (to < 0 || to >= Order.Length)
            return this;
        return this with { Order = Order.SetItem(Selected, Order[to]).SetItem(to, Order[Selected]), Selected = to };
    }
}
