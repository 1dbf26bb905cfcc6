using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens.Boards;

/// <summary>One option of several; beside a map where the question is what that shows.</summary>
public sealed record ChoiceBoard(Question Question, ImmutableArray<Option> Options, int Selected = 0) : Board(Question)
{
    public override ImmutableArray<Binding<string>> Keys =>
    [
        .. Moving("option"),
        new("letter", Letters(Options.Length), "", "Selects the option of that letter"),
        new("number", string.Join(' ', Enumerable.Range(1, Math.Min(9, Options.Length))), "", "Selects the option of that number"),
    ];

    public override Answer Answer => new Answer.Picked(Selected);

    public override Board On(string name, Key key) => this with
    {
        Selected = name switch
        {
            "up" => Math.Max(0, Selected - 1),
            "down" => Math.Min(Options.Length - 1, Selected + 1),
            "letter" => key.Text[0] - 'a',
            _ => key.Text[0] - '1',
        },
    };

    public override void Draw(Canvas canvas, Look look)
    {
        var (columns, rows) = canvas.Size;
        var listed = rows;
        if (MapPanel.Of(Question) is { } panel)
        {
            listed = Math.Min(Options.Length + 1, rows / 2);
            panel.Draw(canvas.Sub(new(0, 0, columns, rows - listed)), look);
        }
        var items = Options.Select((o, i) => new ListItem($" {(i == Selected ? canvas.Glyphs.Chevron : " ")} {Words.Letter(i)}. ", Prompts.OptionText(Question, o))).ToList();
        ItemList.Draw(canvas.Sub(new(0, rows - listed, columns, listed)), items, Selected, look);
    }
}
