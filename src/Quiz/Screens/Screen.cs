using System.Collections.Immutable;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;

namespace Quiz.Screens;

/// <summary>What all screens share: a title line, a body, a key line, leaving, help, and the least size.</summary>
public abstract partial record Screen(Look Look) : IScreen
{
    public static readonly Size Least = new(60, 20);

    /// <summary>The title and the line below it.</summary>
    protected const int RowsAbove = 2;

    private const string Menus = "menus";

    /// <summary>The menu that is opened; null while none is.</summary>
    public MenuPlace? OpenMenu { get; init; }

    protected abstract string Title { get; }

    protected ILanguage Words => Look.Language;

    /// <summary>Told at the right of the title line.</summary>
    protected virtual string Status => "";

    /// <summary>The screen's own keys, the most important first.</summary>
    public abstract ImmutableArray<Binding<string>> Keys { get; }

    /// <summary>Whether letters and signs are typed here, so that none can be a key of the screen.</summary>
    internal virtual bool IsTyping => false;

    /// <summary>Whether a letter alone leaves the program: nothing is under way here.</summary>
    internal virtual bool IsHome => false;

    /// <summary>The action of the keys that open the menus.</summary>
    internal const string MenuAction = "menu";

    /// <summary>The action of keys that a panel works by itself: they stand in the table for the key line and the help.</summary>
    internal const string OfPanel = "";

    public ImmutableArray<Panel> Panels
    {
        get
        {
            if (!IsLargeEnough(Look.Size))
                return [];
            var panels = MakePanels();
            return Dialog is { } dialog ? panels.Add(dialog) : OpenMenu is { } menu ? panels.Add(MenuBar(menu)) : panels;
        }
    }

    public Theme Theme => Look.Theme;

    public bool Takes(Key key) => Map.Match(CyrillicLayout.InLatin(key)) is { Action: not OfPanel };

    /// <summary>What must be answered, or come to its end, before anything else: a question, a choice of a file, work that goes on; null for nothing.</summary>
    protected virtual Panel? Dialog => null;

    /// <summary>What Terminal.Gui shows over the body.</summary>
    protected virtual ImmutableArray<Panel> MakePanels() => [];

    /// <summary>A part of the body as a place on the terminal.</summary>
    protected static Rect OnTerminal(Rect ofBody) => ofBody with { X = ofBody.X + 1, Y = ofBody.Y + RowsAbove };

    /// <summary>The body as a place on the terminal.</summary>
    protected Rect BodyArea => OnTerminal(new(0, 0, BodySize.Columns, BodySize.Rows));

    /// <summary>What lies between the title and the key line; never less than at <see cref="Least"/>.</summary>
    protected Size BodySize => new(Math.Max(Look.Size.Columns, Least.Columns) - 2, Math.Max(Look.Size.Rows, Least.Rows) - RowsAbove - 1);

    /// <summary>Where Esc leads; null where it leads nowhere.</summary>
    protected abstract Screen? Back { get; }

    /// <summary>Carried out when the player goes back or leaves the program.</summary>
    protected virtual Effect? OnLeave => null;

    /// <summary>Handles a key of <see cref="Keys"/> by its name.</summary>
    protected abstract (Screen Next, Effect? Effect) On(string name, Key key);

    /// <summary>Handles whatever is no key of the table.</summary>
    protected virtual (Screen Next, Effect? Effect) On(Msg message) => (this, null);

    protected abstract void Body(Canvas canvas);

    /// <summary>The same screen in another look, after the settings changed.</summary>
    public virtual Screen In(Look look) => this with { Look = look };

    public KeyMap<string> Map => new(Bindings);

    /// <summary>The keys where nothing stands over the screen.</summary>
    private ImmutableArray<Binding<string>> OwnBindings => [.. Keys, .. Common.Of(Words)];

    /// <summary>The first of the screens that led here.</summary>
    private Screen Root => Back is { } back ? back.Root : this;

    /// <summary>Opened at that menu, or at the first where this screen has none in its place.</summary>
    private MenuPanel MenuBar(MenuPlace open)
    {
        var menus = ScreenMenus.Of(Words, Root is HomeScreen home ? home.Offered : [], OwnBindings);
        return new(Menus, new(0, 0, Look.Size.Columns, 1), [.. menus.Select(menu => menu.Menu)], menus.Index().FirstOrDefault(menu => menu.Item.Place == open).Index);
    }

    public (IScreen Next, Effect? Effect) Update(Msg msg) => msg switch
    {
        Resized resized => (In(Look with { Size = resized.Size }), null),
        GroundTurned turned => (In(Look.OnGround(turned.IsLight)), null),
        KeyPressed { Key: var pressed } when CyrillicLayout.InLatin(pressed) is var key && Map.Match(key) is { } binding => Do(binding, key),
        KeyPressed or MouseInput or Pasted when !IsLargeEnough(Look.Size) => (this, null),
        MouseInput { Action: MouseAction.Press, Row: var row, Column: var column } when row == Look.Size.Rows - 1 && KeyAt(column) is { } binding => Do(binding, binding.Keys[0]),
        MenuClosed or MouseInput { Action: MouseAction.Press, Row: > 0 } when OpenMenu is not null => (this with { OpenMenu = null }, null),
        MenuChosen chosen => (this with { OpenMenu = null }).Choose(chosen.Entry),
        _ => On(msg),
    };

    /// <summary>The binding that the key line shows in a column.</summary>
    private Binding<string>? KeyAt(int column) => KeyLine.At(column - 1, Look.Size.Columns - 2, Bindings, Look.IsAscii ? Glyphs.Ascii : Glyphs.Unicode, Words.NameOf) as Binding<string>;

    private (IScreen Next, Effect? Effect) Do(Binding<string> binding, Key key) => binding.Action switch
    {
        "help" => (new HelpScreen(Look, this), null),
        "back" => Return(),
        "quit" => (this, OnLeave is { } effect ? new Batch([effect, new Quit()]) : new Quit()),
        MenuAction => (this with { OpenMenu = ScreenMenus.OpenedBy(Words, key) }, null),
        "close-menu" => (this with { OpenMenu = null }, null),
        "suspend" => (this, new Suspend()),
        "redraw" => (this, new Redraw()),
        _ => On(binding.Action, key),
    };

    /// <summary>An entry of the menus: a key of this screen, or what the home screen offers, for which this and all that led here is left.</summary>
    private (IScreen Next, Effect? Effect) Choose(string entry)
    {
        // The table may have changed below the menu, with the terminal's size for one.
        if (ScreenMenus.KeyOf(entry) is { } key)
            return Map.Match(key) is { } binding ? Do(binding, key) : (this, null);
        if (Root is not HomeScreen home)
            return (this, null);
        var effects = ImmutableArray.CreateBuilder<Effect>();
        for (var screen = this; screen is not null; screen = screen.Back)
        {
            if (screen.OnLeave is { } leave)
                effects.Add(leave);
        }
        var (next, effect) = ((HomeScreen)home.In(Look)).Open(entry);
        if (effect is not null)
            effects.Add(effect);
        return (next, effects.Count == 0 ? null : new Batch(effects.ToImmutable()));
    }

    public void View(Canvas canvas)
    {
        var (columns, rows) = canvas.Size;
        canvas.Fill(canvas.Bounds, Look.Theme.Text);
        if (!IsLargeEnough(canvas.Size))
        {
            canvas.Text(0, 0, Words.NeedsSize(Least.Columns, Least.Rows), Look.Theme.Text);
            canvas.Text(0, 1, Words.ThisTerminalHas(columns, rows), Look.Theme.Text);
            canvas.Focus(0, 0);
            return;
        }
        var status = Status;
        var statusWidth = TextWidth.Of(status);
        canvas.Text(1, 0, TextLayout.TruncateAtWord(Title, columns - statusWidth - 5), Look.Theme.Title);
        canvas.Text(columns - statusWidth - 1, 0, status, Look.Theme.Muted);
        canvas.Fill(new(0, 1, columns, 1), Look.Theme.Border, canvas.Glyphs.Horizontal[0]);
        var (width, height) = BodySize;
        // Where nothing has the focus, what is read first.
        canvas.Focus(1, RowsAbove);
        Body(canvas.Sub(new(1, RowsAbove, width, height)));
        KeyLine.Draw(canvas.Sub(new(1, rows - 1, columns - 2, 1)), Bindings, Look.Theme.Key, Look.Theme.Muted, Words.NameOf);
    }

    /// <summary>Lets a screen that shows another pass on a key of the other's table.</summary>
    internal (Screen Next, Effect? Effect) PassKey(string name, Key key) => On(name, key);

    /// <summary>The same for whatever is no key of the table.</summary>
    internal (Screen Next, Effect? Effect) PassMessage(Msg message) => On(message);

    internal void DrawBody(Canvas canvas) => Body(canvas);

    internal static Binding<string> Bind(string name, string keys, KeyWords words, int importance = 0) => new(name, keys, words.Label, words.Help) { Importance = importance };

    /// <summary>What Esc says to what stands over the screen.</summary>
    private static Msg Left(Panel dialog) => dialog switch
    {
        FilePanel => new FileLeft(dialog.Name),
        ProgressPanel => new WorkCancelled(dialog.Name),
        _ => new DialogAnswered(dialog.Name, -1),
    };

    private static bool IsLargeEnough(Size size) => size.Columns >= Least.Columns && size.Rows >= Least.Rows;

    private (Screen Next, Effect? Effect) Return()
    {
        if (Dialog is { } dialog)
            return On(Left(dialog));
        var back = Back?.In(Look) ?? this;
        return (back, (OnLeave, back) switch
        {
            ({ } leave, HomeScreen) => new Batch([leave, new LoadHome()]),
            (null, HomeScreen) => new LoadHome(),
            var (leave, _) => leave,
        });
    }
}
