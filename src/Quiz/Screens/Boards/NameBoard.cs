using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Screens.Maps;

namespace Quiz.Screens.Boards;

/// <summary>A name that is typed, with an echo of what it is understood as; or a short answer.</summary>
/// <param name="Panel">The map above it; null for none.</param>
public sealed record NameBoard(WordedQuestion Asked, TextField Field, PanelState? Panel) : Board(Asked)
{
    /// <summary>The line that is typed on, what it is understood as, and a free one above.</summary>
    private const int RowsBelow = 3;

    // Signs are typed here, and names may have a hyphen.
    private static readonly PerLanguage<ImmutableArray<Binding<string>>> Zooming = new(language =>
    [
        Screen.Bind("zoom-in", "ctrl+up", language.ZoomInKey, 1),
        Screen.Bind("zoom-out", "ctrl+down", language.ZoomOutKey, 1),
        Screen.Bind("whole", "ctrl+home", language.WholeMapKey),
    ]);

    public override ImmutableArray<Binding<string>> Keys(ILanguage language) => Panel is null ? [] : Zooming.Of(language);

    public override Answer? Answer => string.IsNullOrWhiteSpace(Field.Text) ? null : new Answer.Typed(Field.Text.Trim());

    public override string Missing(ILanguage language) => IsAnswer ? language.TypeAnswerAndEnter : language.TypeNameAndEnter;

    public override bool IsTyping => true;

    /// <summary>Whether it answers what an author asked, and names nothing on the map.</summary>
    private bool IsAnswer => Asked.Form.Spec.IsFreeText;

    public override string? Advice(ILanguage language) => Panel is { IsTooSmall: true } ? language.TargetIsSmallWhileTyping : null;

    public override Board Fitted(Size size) => Panel?.Fitted(size with { Rows = size.Rows - RowsBelow }) is { } panel && panel != Panel ? this with { Panel = panel } : this;

    public override Board On(string name, Key key) => this with { Panel = Panel?.On(name) };

    public override Board On(Msg message, Size size, ILanguage language) =>
        message is MouseInput mouse ? this with { Panel = Panel?.On(mouse) } : this with { Field = Field.Take(message) };

    public override void Draw(Canvas canvas, Look look)
    {
        var (columns, rows) = canvas.Size;
        Panel?.Draw(canvas.Sub(new(0, 0, columns, rows - RowsBelow)), look);
        var field = 1 + canvas.Text(1, rows - 2, IsAnswer ? look.Language.AnswerField : look.Language.NameField, look.Theme.Title) + 1;
        Field.Draw(canvas, field, rows - 2, columns - field - 1, look.Theme.Text);
        var understood = ((NameForm)Asked.Form).Names.Understand(Field.Text);
        if (IsAnswer)
            return; // what it is understood as would tell whether it is right
        var echo = string.IsNullOrWhiteSpace(Field.Text) ? "" : understood is null ? look.Language.NotYetAName : look.Language.UnderstoodAs(understood);
        canvas.Text(field, rows - 1, echo, look.Theme.Muted);
    }
}
