using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Play;

namespace Quiz.Screens.Drills;

/// <summary>The questions that were drawn for a drill, each with its answer to be looked at, swapped, moved or taken out, before the drill is written.</summary>
/// <param name="Offset">How far the preview was scrolled.</param>
/// <param name="File">Where it is to be written, while that is typed; null else.</param>
public sealed record DrillReviewScreen(Look Look, HomeScreen Home, DrillPlan Plan, int Selected = 0, int Offset = 0, TextField? File = null) : Screen(Look)
{
    private const int NoticeRows = 3;

    private readonly Memo<(Question, Look), Page> _preview = new();

    /// <summary>Told above the key line.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether the file that is typed is there already, and Enter writes over it.</summary>
    public bool IsForced { get; init; }

    protected override string Title => Words.DrillReviewTitle(Plan.TitleIn(Words));

    protected override string Status => Words.SeedAndQuestions(Plan.Seed, Questions.Length);

    /// <summary>The form, which leads back to what was swapped and moved here as long as nothing is changed in it.</summary>
    protected override Screen Back => File is null
        ? DrillFormScreen.Of(Look, Home, Home.Facts?.Packs ?? [], Plan.Request with { Round = Plan.Request.Round with { Seed = Plan.Seed } }).LeadingBackTo(Plan)
        : this with { File = null, Notice = null };

    internal override bool IsTyping => File is not null;

    private ImmutableArray<Question> Questions => Plan.Draw.Questions;

    public override ImmutableArray<Binding<string>> Keys => File is not null ? [Bind("write", "enter", Words.WriteDrillKey, 3)] :
    [
        Bind("save", "enter w", Words.SaveDrillKey, 3),
        Bind("up", "up k", Words.QuestionAboveKey),
        Bind("down", "down j", Words.QuestionBelowKey),
        Bind("swap", "s", Words.SwapKey, 3),
        Bind("remove", "x delete", Words.RemoveQuestionKey, 2),
        Bind("move-up", "shift+up K", Words.QuestionUpKey),
        Bind("move-down", "shift+down J", Words.QuestionDownKey),
        Bind("read-on", "pagedown", Words.ReadOnKey),
        Bind("read-back", "pageup", Words.ReadBackKey),
    ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => (name switch
    {
        "up" => At(Selected - 1),
        "down" => At(Selected + 1),
        "swap" => Plan.Draw.Swapped(Selected) is { } swapped ? With(swapped, Selected) : this with { Notice = Words.NothingToSwapWith },
        "remove" => Plan.Draw.Without(Selected) is { } left ? With(left, Math.Min(Selected, left.Questions.Length - 1)) : this with { Notice = Words.LastQuestionStays },
        "move-up" => Moved(-1),
        "move-down" => Moved(1),
        "read-on" => this with { Offset = Math.Min(Offset + 5, Preview.LastOffset(PreviewArea)) },
        "read-back" => this with { Offset = Math.Max(0, Offset - 5) },
        "save" => this with { File = TextField.With($"drill-{Plan.Seed}.json"), Notice = null, IsForced = false },
        _ => this,
    }, name == "write" ? new SaveDrill(Plan, File!.Text.Trim(), IsForced) : null);

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        DrillSaved { Told: { } told } => (this with { File = null, Notice = told }, null),
        DrillSaved saved => (this with { Notice = saved.Why, IsForced = saved.IsThere }, null),
        _ when File is not null => (this with { File = File.Take(message), IsForced = false }, null),
        MouseInput { Action: MouseAction.WheelDown } => On("read-on", default),
        MouseInput { Action: MouseAction.WheelUp } => On("read-back", default),
        MouseInput { Action: MouseAction.Press, Row: var row, Column: var column } when column < ListWidth && List(Glyphs.Ascii).ItemAt(row - RowsAbove, new(ListWidth, ListRows)) is >= 0 and var index => (At(index), null),
        _ => (this, null),
    };

    protected override void Body(Canvas canvas)
    {
        var (columns, rows) = canvas.Size;
        List(canvas.Glyphs).Draw(canvas.Sub(new(0, 0, ListWidth, ListRows)), Look);
        Preview.Draw(canvas.Sub(new(ListWidth + 2, 0, PreviewArea.Columns, PreviewArea.Rows)), Offset, Look);
        var below = canvas.Sub(new(1, ListRows + 1, columns - 2, NoticeRows));
        if (File is not null)
        {
            var field = below.Text(0, 0, Words.DrillFileField, Look.Theme.Title) + 1;
            File.Draw(below, field, 0, below.Size.Columns - field, Look.Theme.Text);
        }
        if (Notice is not null)
            new Page().Add(Notice, Look.Theme.Accent).Draw(below.Sub(new(0, File is null ? 0 : 1, below.Size.Columns, File is null ? NoticeRows : NoticeRows - 1)), 0, Look);
    }

    private int ListWidth => BodySize.Columns * 2 / 5;

    private int ListRows => BodySize.Rows - NoticeRows - 1;

    private Size PreviewArea => new(BodySize.Columns - ListWidth - 2, ListRows);

    private ItemList List(Glyphs glyphs) => new([.. Questions.Select((question, i) => Row(question, FormattableString.Invariant($" {(i == Selected ? glyphs.Chevron : " ")}{i + 1,3}. ")))], Selected);

    private ListItem Row(Question question, string lead) => new(lead, TextLayout.TruncateAtWord(Words.Word(question).Headed, ListWidth - TextWidth.Of(lead) - 1));

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

    private DrillReviewScreen At(int index) => this with { Selected = Math.Clamp(index, 0, Questions.Length - 1), Offset = 0, Notice = null };

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
