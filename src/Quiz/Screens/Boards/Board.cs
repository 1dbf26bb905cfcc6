using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Screens.Maps;

namespace Quiz.Screens.Boards;

/// <summary>The part of the question screen that the player answers on: state, keys and drawing of one way of answering.</summary>
/// <param name="Asked">In the words of the player.</param>
public abstract record Board(WordedQuestion Asked)
{
    public abstract ImmutableArray<Binding<string>> Keys(ILanguage language);

    /// <summary>What Enter would send; null while there is nothing to send.</summary>
    public abstract Answer? Answer { get; }

    /// <summary>What is missing when <see cref="Answer"/> is null.</summary>
    public virtual string Missing(ILanguage language) => language.NothingIsChosen;

    /// <summary>Asked once before the answer is sent; null where nothing speaks against it.</summary>
    public virtual string? Doubt(ILanguage language) => null;

    /// <summary>Whether a double click on it gives the answer that the first click chose.</summary>
    public virtual bool IsAnsweredByDoubleClick => false;

    /// <summary>Told above the key line while nothing else is; null for nothing.</summary>
    public virtual string? Advice(ILanguage language) => null;

    /// <summary>The same for a place of this size to be drawn in.</summary>
    public virtual Board Fitted(Size size) => this;

    /// <summary>Whether letters are typed here, so that no letter can be a key of the screen.</summary>
    public virtual bool IsTyping => false;

    public abstract Board On(string name, Key key);

    /// <summary>Handles a message that is no key of the table: typed text, a paste, the mouse within the board.</summary>
    /// <param name="size">Of the board as it is drawn.</param>
    public virtual Board On(Msg message, Size size, ILanguage language) => this;

    public abstract void Draw(Canvas canvas, Look look);

    /// <summary>What the wheel does to a list: as the keys up and down.</summary>
    protected static string? WheelKey(Msg message) => message switch
    {
        MouseInput { Action: MouseAction.WheelUp } => "up",
        MouseInput { Action: MouseAction.WheelDown } => "down",
        _ => null,
    };

    public static Board For(WordedQuestion asked) => asked.Form switch
    {
        OrderForm form => new OrderBoard(asked, [.. Enumerable.Range(0, form.Cards.Length)]),
        GapForm => new LineBoard(asked),
        SeveralForm { Spec.IsOnMap: true } => new RegionsBoard(asked, []),
        SeveralForm => new ManyBoard(asked, []),
        PointForm => new MapBoard(asked),
        ChoiceForm or NameForm { Options.IsEmpty: false } => new ChoiceBoard(asked, PanelState.Of(asked)),
        NameForm => new NameBoard(asked, new TextField(), PanelState.Of(asked)),
        _ => new EntryBoard(asked, new TextField()),
    };

    private static readonly ImmutableArray<string> LettersOf = LettersBut("jktx");
    private static readonly ImmutableArray<string> LettersBesideMovingOf = LettersBut("hjkltx");

    private static ImmutableArray<string> LettersBut(string taken) =>
        [.. Enumerable.Range(0, 27).Select(options => string.Join(' ', Enumerable.Range(0, options).Select(OptionLetter.Of).Where(letter => !taken.Contains(letter, StringComparison.Ordinal))))];

    /// <summary>The letters of so many options, at most 26, as keys; those that mean something else here are reached with the arrows.</summary>
    protected static string Letters(int options) => LettersOf[Math.Min(options, 26)];

    /// <summary>The same where letters move a cursor both ways.</summary>
    protected static string LettersBesideMoving(int options) => LettersBesideMovingOf[Math.Min(options, 26)];

    private protected static PerLanguage<ImmutableArray<Binding<string>>> MovingAmongCards { get; } = new(language =>
        [Screen.Bind("up", "up k", language.CardAboveKey), Screen.Bind("down", "down j", language.CardBelowKey)]);

    private protected static PerLanguage<ImmutableArray<Binding<string>>> MovingAmongOptions { get; } = new(language =>
        [Screen.Bind("up", "up k", language.OptionAboveKey), Screen.Bind("down", "down j", language.OptionBelowKey)]);
}
