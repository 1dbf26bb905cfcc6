using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens.Boards;

/// <summary>Any number of options.</summary>
/// <param name="Picked">Indices.</param>
public sealed record ManyBoard(Question Question, ImmutableSortedSet<int> Picked, int Selected = 0) : Board(Question)
{
    private ImmutableArray<Option> Options => ((Challenge.PickMany)Question.Challenge).Options;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        new("pick", "space", Picked.Contains(Selected) ? "Unpick" : "Pick", "Picks the selected option, or takes that back"),
        .. Moving("option"),
        new("letter", Letters(Options.Length), "", "Picks the option of that letter, or takes that back"),
    ];

    public override Answer? Answer => Picked.IsEmpty ? null : new Answer.PickedMany([.. Picked]);

    public override string Missing => "Pick at least one with Space, then press Enter.";

    public override Board On(string name, Key key) => name switch
    {
        "up" => this with { Selected = Math.Max(0, Selected - 1) },
        "down" => this with { Selected = Math.Min(Options.Length - 1, Selected + 1) },
        "letter" => Toggled(key.Text[0] - 'a'),
        _ => Toggled(Selected),
    };

    public override void Draw(Canvas canvas, Look look)
    {
        var (columns, rows) = canvas.Size;
        var listWidth = columns;
        if (MapPanel.Of(Question) is { } panel && columns >= 76)
        {
            listWidth = 36;
            panel.Draw(canvas.Sub(new(listWidth + 1, 0, columns - listWidth - 1, rows)), look);
        }
        var items = Options.Select((o, i) => new ListItem($" {(i == Selected ? canvas.Glyphs.Chevron : " ")} [{(Picked.Contains(i) ? canvas.Glyphs.Check : " ")}] {Words.Letter(i)}. ", o.Text)).ToList();
        ItemList.Draw(canvas.Sub(new(0, 0, listWidth, rows)), items, Selected, look);
    }

    private ManyBoard Toggled(int option) => this with
    {
        Picked = Picked.SymmetricExcept([option]),
        Selected = option,
    };
}
