using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Terminal;
using Quiz.Wording;
using Quiz.Wording.Languages;

namespace Quiz.Screens.Boards;

/// <summary>One option of several; beside a map where the question is what that shows.</summary>
/// <param name="Selected">-1 at first, so that nobody answers who only pressed Enter once too often.</param>
public sealed record ChoiceBoard(Question Question, ImmutableArray<Option> Options, int Selected = -1) : Board(Question)
{
    public override ImmutableArray<Binding<string>> Keys(Language language) =>
    [
        .. MovingAmongOptions.Of(language),
        Screen.Bind("letter", Letters(Options.Length), language.OptionOfLetterKey),
        Screen.Bind("number", string.Join(' ', Enumerable.Range(1, Math.Min(9, Options.Length))), language.OptionOfNumberKey),
    ];

    public override Answer? Answer => Selected < 0 ? null : new Answer.Picked(Selected);

    public override string Missing(Language language) => language.SelectAnOption;

    public override Board On(string name, Key key) => this with
    {
        Selected = name switch
        {
            "up" => Selected < 0 ? Options.Length - 1 : Math.Max(0, Selected - 1),
            "down" => Math.Min(Options.Length - 1, Selected + 1),
            "letter" => key.Text[0] - 'a',
            _ => key.Text[0] - '1',
        },
    };

    public override Board On(Msg message, Size size, Language language)
    {
        var list = ListArea(size);
        return message is MouseInput { Action: MouseAction.Press } mouse && mouse.Column < list.Width && List(Glyphs.Ascii, language).ItemAt(mouse.Row, new(list.Width, list.Height)) is >= 0 and var option
            ? this with { Selected = option }
            : this;
    }

    public override void Draw(Canvas canvas, Look look)
    {
        if (MapPanel.Of(Question) is { } panel)
            panel.Draw(canvas.Sub(MapPanel.Beside(canvas.Size).Map), look);
        List(canvas.Glyphs, look.Language).Draw(canvas.Sub(ListArea(canvas.Size)), look);
    }

    private Rect ListArea(Size size) => MapPanel.ListArea(Question, size);

    private ItemList List(Glyphs glyphs, Language language) =>
        new([.. Options.Select((o, i) => new ListItem($" {(i == Selected ? glyphs.Chevron : " ")} {OptionLetter.Of(i)}. ", Prompts.OptionText(language, Question, o)))], Selected);
}
