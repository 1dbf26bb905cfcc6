using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Keys;
using Quiz.Screens.Maps;
using Quiz.Wording;
using Quiz.Wording.Languages;

namespace Quiz.Screens.Boards;

/// <summary>The part of the question screen that the player answers on: state, keys and drawing of one way of answering.</summary>
public abstract record Board(Question Question)
{
    public abstract ImmutableArray<Binding<string>> Keys(Language language);

    /// <summary>What Enter would send; null while there is nothing to send.</summary>
    public abstract Answer? Answer { get; }

    /// <summary>What is missing when <see cref="Answer"/> is null.</summary>
    public virtual string Missing(Language language) => language.NothingIsChosen;

    /// <summary>Asked once before the answer is sent; null where nothing speaks against it.</summary>
    public virtual string? Doubt(Language language) => null;

    /// <summary>Told above the key line while nothing else is; null for nothing.</summary>
    public virtual string? Advice(Language language) => null;

    /// <summary>The same for a place of this size to be drawn in.</summary>
    public virtual Board Fitted(Size size) => this;

    /// <summary>Whether letters are typed here, so that no letter can be a key of the screen.</summary>
    public virtual bool IsTyping => false;

    public abstract Board On(string name, Key key);

    /// <summary>Handles a message that is no key of the table: typed text, a paste, the mouse within the board.</summary>
    /// <param name="size">Of the board as it is drawn.</param>
    public virtual Board On(Msg message, Size size, Language language) => this;

    public abstract void Draw(Canvas canvas, Look look);

    public static Board For(Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => new OrderBoard(question, [.. Enumerable.Range(0, c.Cards.Length)]),
        Challenge.PlaceInLine => new LineBoard(question),
        Challenge.PickOne c => new ChoiceBoard(question, c.Options, PanelState.Of(question)),
        Challenge.PickMany when question.Kind == Kind.Neighbours => new NeighboursBoard(question, []),
        Challenge.PickMany => new ManyBoard(question, []),
        Challenge.PointAt => new MapBoard(question),
        Challenge.NameIt { Options.Length: > 0 } c => new ChoiceBoard(question, c.Options, PanelState.Of(question)),
        Challenge.NameIt => new NameBoard(question, new TextField(), PanelState.Of(question)),
        Challenge.GiveDate or Challenge.GiveNumber => new EntryBoard(question, new TextField()),
        _ => throw new ArgumentException($"no board for {question.Challenge.GetType().Name}", nameof(question)),
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
