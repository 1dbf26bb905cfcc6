using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Terminal;
using Quiz.Wording.Languages;

namespace Quiz.Screens.Boards;

/// <summary>A name that is typed, with an echo of what it is understood as; or a short answer.</summary>
public sealed record NameBoard(Question Question, TextField Field) : Board(Question)
{
    public override ImmutableArray<Binding<string>> Keys(Language language) => [];

    public override Answer? Answer => string.IsNullOrWhiteSpace(Field.Text) ? null : new Answer.Typed(Field.Text.Trim());

    public override string Missing(Language language) => IsAnswer ? language.TypeAnswerAndEnter : language.TypeNameAndEnter;

    public override bool IsTyping => true;

    /// <summary>Whether it answers what an author asked, and names nothing on the map.</summary>
    private bool IsAnswer => Question.Kind == Kind.Text;

    public override Board On(string name, Key key) => this;

    public override Board On(Msg message, Size size, Language language) => this with { Field = Field.Take(message) };

    public override void Draw(Canvas canvas, Look look)
    {
        var (columns, rows) = canvas.Size;
        MapPanel.Of(Question)?.Draw(canvas.Sub(new(0, 0, columns, rows - 3)), look);
        var field = 1 + canvas.Text(1, rows - 2, IsAnswer ? look.Language.AnswerField : look.Language.NameField, look.Theme.Title) + 1;
        Field.Draw(canvas, field, rows - 2, columns - field - 1, look.Theme.Text);
        var understood = ((Challenge.NameIt)Question.Challenge).Names.Understand(Field.Text);
        if (IsAnswer)
            return; // what it is understood as would tell whether it is right
        var echo = string.IsNullOrWhiteSpace(Field.Text) ? "" : understood is null ? look.Language.NotYetAName : look.Language.UnderstoodAs(understood);
        canvas.Text(field, rows - 1, echo, look.Theme.Muted);
    }
}
