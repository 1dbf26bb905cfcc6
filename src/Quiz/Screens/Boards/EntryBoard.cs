using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Screens.Boards;

/// <summary>A date or a number that is typed, with an echo of what it is understood as.</summary>
public sealed record EntryBoard(WordedQuestion Asked, TextField Field) : Board(Asked)
{
    public override ImmutableArray<Binding<string>> Keys(ILanguage language) => [];

    public override Answer? Answer => Asked.Read(Field.Text, out _);

    public override string Missing(ILanguage language) => IsDate ? language.TypeDateAndEnter : language.TypeNumberAndEnter;

    public override bool IsTyping => true;

    private bool IsDate => Asked.Form is DateForm;

    public override Board On(string name, Key key) => this;

    public override Board On(Msg message, Size size, ILanguage language) => this with { Field = Field.Take(message) };

    public override void Draw(Canvas canvas, Look look)
    {
        var (language, label) = (look.Language, IsDate ? look.Language.DateField : look.Language.NumberField);
        var left = TextWidth.Of(label) + 2;
        canvas.Text(1, 0, label, look.Theme.Title);
        Field.Draw(canvas, left, 0, Math.Max(0, Math.Min(40, canvas.Size.Columns - left - 1)), look.Theme.Text);
        canvas.Text(left, 1, TextLayout.TruncateAtWord(Echo(language), canvas.Size.Columns - left), look.Theme.Muted);
    }

    private string Echo(ILanguage language) =>
        Answer is { } answer ? language.UnderstoodAs(Asked.Echo(answer)!)
        : !string.IsNullOrWhiteSpace(Field.Text) ? language.NotYetUnderstood
        : Asked.Form is NumberForm { Unit: not null } ? Asked.HowToType
        : IsDate ? language.LikeADate : "";
}
