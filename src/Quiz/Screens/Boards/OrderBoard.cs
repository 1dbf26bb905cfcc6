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

    public override Board On(Msg message, Size size, ILanguage language) =>
        message is MouseInput { Action: MouseAction.Press } mouse && List(Glyphs.Ascii).ItemAt(mouse.Row - 1, new(size.Columns, size.Rows - 2)) is >= 0 and var card
            ? this with { Selected = card, IsGrabbed = false }
            : this;

    private (string First, string Last) Ends(Look look) => look.Language.Ends(Form.First);

    private ItemList List(Glyphs glyphs) =>
        new([.. Order.Select((card, i) => new ListItem($" {Sign(i, glyphs)} {i + 1}. ", Form.Cards[card].Text))], Selected);

    private string Sign(int row, Glyphs glyphs) => row != Selected ? "  " : IsGrabbed ? glyphs.Up + glyphs.Down : glyphs.Chevron + " ";

    private OrderBoard Moved(int by)
    {
        var to = Selected + by;
        if (to < 0 || to >= Order.Length)
            return this;
        return this with { Order = Order.SetItem(Selected, Order[to]).SetItem(to, Order[Selected]), Selected = to };
    }
}
