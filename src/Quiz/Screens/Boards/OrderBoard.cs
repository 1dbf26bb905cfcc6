using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Screens.Boards;

/// <summary>Cards that are grabbed and moved.</summary>
/// <param name="Order">Indices of the dealt cards.</param>
public sealed record OrderBoard(WordedQuestion Asked, ImmutableArray<int> Order, int Selected = 0, bool IsGrabbed = false) : Board(Asked)
{
    /// <summary>Whether the mouse holds the selected card.</summary>
    private bool IsDragged { get; init; }

    private OrderForm Form => (OrderForm)Asked.Form;

    public override ImmutableArray<Binding<string>> Keys(ILanguage language) =>
    [
        Screen.Bind("grab", "space", IsGrabbed ? language.DropKey : language.GrabKey, 2),
        .. MovingAmongCards.Of(language),
        Screen.Bind("move-up", "shift+up K", language.CardUpKey),
        Screen.Bind("move-down", "shift+down J", language.CardDownKey),
    ];

    public override Answer Answer => new Answer.Ordered(Order);

    public override string? Doubt(ILanguage language) => Order.SequenceEqual(Enumerable.Range(0, Order.Length)) ? language.NoCardWasMoved : null;

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
        canvas.Text(1, 0, Ends(look).First, look.Theme.Muted);
        var rows = List(canvas.Glyphs).Draw(canvas.Sub(new(0, 1, canvas.Size.Columns, canvas.Size.Rows - 2)), look);
        canvas.Text(1, rows + 1, Ends(look).Last, look.Theme.Muted);
    }

    public override Board On(Msg message, Size size, ILanguage language)
    {
        if (message is not MouseInput mouse)
            return this;
        if (WheelKey(mouse) is { } wheel)
            return On(wheel, default);
        var card = List(Glyphs.Ascii).ItemAt(mouse.Row - 1, new(size.Columns, size.Rows - 2));
        return mouse.Action switch
        {
            MouseAction.Press when card >= 0 => this with { Selected = card, IsGrabbed = false, IsDragged = true },
            MouseAction.Drag when IsDragged && card >= 0 => MovedTo(card),
            MouseAction.Release => this with { IsDragged = false },
            _ => this,
        };
    }

    private (string First, string Last) Ends(Look look) => look.Language.Ends(Form.First);

    private ItemList List(Glyphs glyphs) =>
        new([.. Order.Select((card, i) => new ListItem($" {Sign(i, glyphs)} {i + 1}. ", Form.Cards[card].Text))], Selected);

    private string Sign(int row, Glyphs glyphs) => row != Selected ? "  " : IsGrabbed ? glyphs.Up + glyphs.Down : glyphs.Chevron + " ";

    private OrderBoard Moved(int by) => Selected + by < 0 || Selected + by >= Order.Length ? this : MovedTo(Selected + by);

    /// <summary>The cards between go up or down by one.</summary>
    private OrderBoard MovedTo(int row) => row == Selected ? this : this with { Order = Order.RemoveAt(Selected).Insert(row, Order[Selected]), Selected = row };
}
