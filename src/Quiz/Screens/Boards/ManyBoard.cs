using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Screens.Boards;

/// <summary>Any number of options.</summary>
/// <param name="Picked">Indices.</param>
public sealed record ManyBoard(WordedQuestion Asked, ImmutableSortedSet<int> Picked, int Selected = 0) : Board(Asked)
{
    private ImmutableArray<Option> Options => Asked.Form.Options;

    public override ImmutableArray<Binding<string>> Keys(ILanguage language) =>
    [
        Screen.Bind("pick", "space", Picked.Contains(Selected) ? language.UnpickKey : language.PickKey, 2),
        .. MovingAmongOptions.Of(language),
        Screen.Bind("letter", Letters(Options.Length), language.PickLetterKey),
    ];

    public override Answer? Answer => Picked.IsEmpty ? null : new Answer.PickedMany([.. Picked]);

    public override string Missing(ILanguage language) => language.PickAtLeastOne;

    public override Board On(string name, Key key) => name switch
    {
        "up" => this with { Selected = Math.Max(0, Selected - 1) },
        "down" => this with { Selected = Math.Min(Options.Length - 1, Selected + 1) },
        "letter" => Toggled(key.Text[0] - 'a'),
        _ => Toggled(Selected),
    };

    public override Board On(Msg message, Size size, ILanguage language) =>
        WheelKey(message) is { } wheel ? On(wheel, default)
        : message is MouseInput { Action: MouseAction.Press } mouse && List(Glyphs.Ascii).ItemAt(mouse.Row, size) is >= 0 and var option ? Toggled(option) : this;

    public override void Draw(Canvas canvas, Look look) => List(canvas.Glyphs).Draw(canvas, look);

    private ItemList List(Glyphs glyphs) =>
        new([.. Options.Select((o, i) => new ListItem($" {(i == Selected ? glyphs.Chevron : " ")} [{(Picked.Contains(i) ? glyphs.Check : " ")}] {OptionLetter.Of(i)}. ", o.Text))], Selected);

    private ManyBoard Toggled(int option) => this with
    {
        Picked = Picked.SymmetricExcept([option]),
        Selected = option,
    };
}
