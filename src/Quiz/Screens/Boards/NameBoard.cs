using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Terminal;

namespace Quiz.Screens.Boards;

/// <summary>A name that is typed, with an echo of what it is understood as.</summary>
public sealed record NameBoard(Question Question, TextField Field) : Board(Question)
{
    public override ImmutableArray<Binding<string>> Keys => [];

    public override Answer? Answer => string.IsNullOrWhiteSpace(Field.Text) ? null : new Answer.Typed(Field.Text.Trim());

    public override string Missing => "Type the name, then press Enter.";

    public override bool IsTyping => true;

    public override Board On(string name, Key key) => this;

    public override Board On(Msg message, Size size) => this with { Field = Field.Take(message) };

    public override void Draw(Canvas canvas, Look look)
    {
        var (columns, rows) = canvas.Size;
        MapPanel.Of(Question)?.Draw(canvas.Sub(new(0, 0, columns, rows - 3)), look);
        canvas.Text(1, rows - 2, "Name:", look.Theme.Title);
        Field.Draw(canvas, 7, rows - 2, columns - 8, look.Theme.Text);
        var understood = ((Challenge.NameIt)Question.Challenge).Names.Understand(Field.Text);
        var echo = string.IsNullOrWhiteSpace(Field.Text) ? "" : understood is null ? "Not yet a name that is known here" : $"Understood as {understood}";
        canvas.Text(7, rows - 1, echo, look.Theme.Muted);
    }
}
