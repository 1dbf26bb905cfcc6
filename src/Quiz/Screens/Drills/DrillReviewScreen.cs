using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Screens.Files;

namespace Quiz.Screens.Drills;

/// <summary>The questions that were drawn for a drill, each with its answer to be looked at, swapped, moved or taken out, before the drill is written.</summary>
/// <param name="Offset">How far the preview was scrolled.</param>
/// <param name="File">Where it is to be written, while that is typed; null else.</param>
public sealed record DrillReviewScreen(Look Look, HomeScreen Home, DrillPlan Plan, int Selected = 0, int Offset = 0, string? File = null) : ListScreen(Look, Selected)
{
    private const int NoticeRows = 3;
    private const string FileForm = "file";
    private const string Overwriting = "overwrite";
    private const string FileDialog = "file-dialog";
    private const int LongestPath = 1_000;

    private readonly Memo<(Question, Look), Page> _preview = new();
    private readonly Memo<(ImmutableArray<Question>, ILanguage), ImmutableArray<string>> _items = new();

    /// <summary>Told above the key line.</summary>
    public string? Notice { get; init; }

    /// <summary>Why the file was not written: another is there; null once that was answered.</summary>
    public string? IsThere { get; init; }

    /// <summary>Whether the file is being chosen in a dialog.</summary>
    public bool IsChoosing { get; init; }

    protected override string Title => Words.DrillReviewTitle(Plan.TitleIn(Words));

    protected override string Status => Words.SeedAndQuestions(Plan.Seed, Questions.Length);

    /// <summary>The form, which leads back to what was swapped and moved here as long as nothing is changed in it.</summary>
    protected override Screen Back => File is null
        ? DrillFormScreen.Of(Look, Home, Home.Facts?.Packs ?? [], Plan.Request with { Round = Plan.Request.Round with { Seed = Plan.Seed } }).LeadingBackTo(Plan)
        : this with { File = null, Notice = null };

    protected override Panel? Dialog =>
        IsThere is not null ? new DialogPanel(Overwriting, Words.OverwriteTitle, IsThere, [Words.OverwriteButton, Words.KeepButton])
        : IsChoosing ? FileDialogs.ToSave(FileDialog, Words, Path.Combine(Folder, File!.Trim()))
        : null;

    private string Folder => Home.Facts?.Folder ?? "";

    internal override bool IsTyping => File is not null;

    protected override KeyWords ChooseWords => Words.SaveDrillKey;

    protected override string Nothing => "";

    protected override int RowsBelow => NoticeRows + 1;

    protected override Rect ListArea => new(0, 0, BodySize.Columns * 2 / 5, BodySize.Rows - RowsBelow);

    private ImmutableArray<Question> Questions => Plan.Draw.Questions;

    protected override ImmutableArray<string> Items => _items.Of((Questions, Words), of => [.. of.Item1.Select((question, i) => FormattableString.Invariant($"{i + 1,3}. {of.Item2.Word(question).Headed}"))]);

    public override ImmutableArray<Binding<string>> Keys => File is not null ? [Bind("write", "enter", Words.WriteDrillKey, 3), Bind("choose-file", "f4 ctrl+o", Words.ChooseFolderKey, 2)] :
    [
        Bind("save", "enter w", Words.SaveDrillKey, 3),
        Bind(OfPanel, "up", Words.QuestionAboveKey),
        Bind(OfPanel, "down", Words.QuestionBelowKey),
        Bind("swap", "s", Words.SwapKey, 3),
        Bind("remove", "x delete", Words.RemoveQuestionKey, 2),
        Bind("move-up", "shift+up K", Words.QuestionUpKey),
        Bind("move-down", "shift+down J", Words.QuestionDownKey),
        Bind("read-on", "pagedown", Words.ReadOnKey),
        Bind("read-back", "pageup", Words.ReadBackKey),
    ];

    protected override ImmutableArray<Panel> MakePanels() => File is null ? base.MakePanels()
        : base.MakePanels().Add(new FormPanel(FileForm, OnTerminal(new(0, ListArea.Bottom + 1, BodySize.Columns, 1)), [new TextFormField(Words.DrillFileField, File, LongestPath)], 0));

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => (name switch
    {
        "swap" => Plan.Draw.Swapped(Selected) is { } swapped ? With(swapped, Selected) : this with { Notice = Words.NothingToSwapWith },
        "remove" => Plan.Draw.Without(Selected) is { } left ? With(left, Math.Min(Selected, left.Questions.Length - 1)) : this with { Notice = Words.LastQuestionStays },
        "move-up" => Moved(-1),
        "move-down" => Moved(1),
        "read-on" => this with { Offset = Math.Min(Offset + 5, Preview.LastOffset(PreviewArea)) },
        "read-back" => this with { Offset = Math.Max(0, Offset - 5) },
        "save" => Saving,
        "choose-file" => this with { IsChoosing = true, Notice = null },
        _ => this,
    }, name == "write" ? new SaveDrill(Plan, File!.Trim(), IsForced: false) : null);

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        DrillSaved { Told: { } told } => (this with { File = null, Notice = told }, null),
        DrillSaved { IsThere: true } saved => (this with { IsThere = saved.Why }, null),
        DrillSaved saved => (this with { Notice = saved.Why }, null),
        DialogAnswered { Panel: Overwriting, Button: var button } => (this with { IsThere = null }, button == 0 ? new SaveDrill(Plan, File!.Trim(), IsForced: true) : null),
        FileChosen chosen when IsChoosing => (Chosen(chosen.Path), null),
        FileLeft => (this with { IsChoosing = false }, null),
        FieldTyped typed => (this with { File = typed.Text, Notice = null }, null),
        MouseInput { Action: MouseAction.WheelDown } => On("read-on", default),
        MouseInput { Action: MouseAction.WheelUp } => On("read-back", default),
        _ => base.On(message),
    };

    protected override ListScreen Select(int index) => this with { Selected = index, Offset = 0, Notice = null };

    protected override (Screen Next, Effect? Effect) Choose(int index) => (((DrillReviewScreen)Select(index)).Saving, null);

    protected override void Body(Canvas canvas)
    {
        Preview.Draw(canvas.Sub(new(ListArea.Right + 2, 0, PreviewArea.Columns, PreviewArea.Rows)), Offset, Look);
        if (Notice is not null)
            new Page().Add(Notice, Look.Theme.Accent).Draw(canvas.Sub(new(1, ListArea.Bottom + (File is null ? 1 : 2), canvas.Size.Columns - 2, File is null ? NoticeRows : NoticeRows - 1)), 0, Look);
    }

    /// <summary>With the file in the field, told from the folder that the program runs in where it lies there.</summary>
    private DrillReviewScreen Chosen(string path)
    {
        var name = Folder.Length > 0 && path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Path.GetRelativePath(Folder, path) : path;
        return name.Length > LongestPath || ForeignText.Typed(name).Trim() != name
            ? this with { IsChoosing = false, Notice = Words.PathCantBeTaken }
            : this with { IsChoosing = false, File = name, Notice = null };
    }

    private DrillReviewScreen Saving => this with { File = $"drill-{Plan.Seed}.json", Notice = null };

    private Size PreviewArea => new(BodySize.Columns - ListArea.Width - 2, ListArea.Height);

    private Page Preview => _preview.Of((Questions[Selected], Look), static of => PageOf(of.Item1, of.Item2));

    private static Page PageOf(Question question, Look look)
    {
        var words = look.Language;
        var page = new Page().Add(words.TitleOf(question.Kind), look.Theme.Muted);
        foreach (var (i, line) in words.Word(question).Lines.Index())
            page.Add(line, i == 0 ? look.Theme.Title : look.Theme.Text);
        page.Gap();
        foreach (var line in words.Word(question).Explanation.Lines(words))
            page.Add(line, look.Theme.Right);
        return page.Gap().Add($"{question.Pack.Reference} {question.Item}", look.Theme.Muted);
    }

    private DrillReviewScreen With(DrillDraw draw, int selected) => this with { Plan = Plan with { Draw = draw }, Selected = selected, Offset = 0, Notice = null };

    private DrillReviewScreen Moved(int by)
    {
        var to = Selected + by;
        if (to < 0 || to >= Questions.Length)
            return this;
        var moved = Questions.SetItem(Selected, Questions[to]).SetItem(to, Questions[Selected]);
        return With(Plan.Draw with { Questions = moved }, to);
    }
}
