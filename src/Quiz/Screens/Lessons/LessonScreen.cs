using System.Collections.Immutable;
using Quiz.Classroom.Lessons;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;

namespace Quiz.Screens.Lessons;

/// <summary>What the screens of a lesson share: the lesson, scrolling, pausing, leaving.</summary>
/// <param name="Offset">How far a page that is too long was scrolled, in rows.</param>
public abstract record LessonScreen(Look Look, LessonState State, int Offset = 0) : Screen(Look)
{
    private static readonly PerLanguage<ImmutableArray<Binding<string>>> ScrollKeys = new(language =>
    [
        Bind("page-down", "pagedown", language.LineDownKey),
        Bind("page-up", "pageup", language.LineUpKey with { Label = "" }),
    ]);

    protected Lesson Lesson => State.Lesson;

    /// <summary>Esc asks whether to leave.</summary>
    protected override Screen? Back => null;

    protected override string Title => Lesson.Drill.Title;

    /// <summary>That the last answers are not on the disk is told on every screen.</summary>
    protected override string Status => State.NotKept is null ? Lesson.Code : Words.LessonIsNotKept;

    /// <summary>The keys of every screen of a lesson, after its own.</summary>
    protected ImmutableArray<Binding<string>> Common =>
    [
        Bind("pause", IsTyping ? "f8" : "p f8", Words.PauseKey, 2),
        .. ScrollKeys.Of(Words),
        Bind("leave", "esc", Words.LeaveLessonKey, 3),
    ];

    /// <summary>What is drawn in <see cref="PageSize"/>, the same wherever it is scrolled to.</summary>
    internal abstract BigPage Page(Glyphs glyphs);

    protected virtual Size PageSize => BodySize;

    /// <summary>The screen once more, with what time and the disk made of the lesson meanwhile.</summary>
    internal virtual (LessonScreen Next, Effect? Effect) Resumed(LessonState state) => (this with { State = state }, null);

    /// <summary>What happens when a lesson was kept that this screen changed.</summary>
    protected virtual (Screen Next, Effect? Effect) Kept(LessonState state) => (this with { State = state }, null);

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "pause" => (new PauseScreen(Look, State, this), Stopping),
        "leave" => (new LeaveScreen(Look, State, this), Stopping),
        "page-down" => (Scrolled(PageSize.Rows - 2), null),
        "page-up" => (Scrolled(2 - PageSize.Rows), null),
        _ => (this, null),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        LessonKept kept => Kept(State with { Lesson = kept.Lesson, NotKept = kept.NotKept }),
        MouseInput { Action: MouseAction.WheelDown } => (Scrolled(3), null),
        MouseInput { Action: MouseAction.WheelUp } => (Scrolled(-3), null),
        _ => (this, null),
    };

    protected override void Body(Canvas canvas) => Page(canvas.Glyphs).Draw(canvas.Sub(new(0, 0, PageSize.Columns, PageSize.Rows)), Offset, Look);

    /// <summary>The time so far is kept, then the clock stands still.</summary>
    protected Effect Stopping => new Batch([new KeepLesson(Lesson), new StopClock()]);

    protected LessonScreen Scrolled(int rows) => this with { Offset = Math.Clamp(Math.Min(Offset, LastOffset) + rows, 0, LastOffset) };

    /// <summary>Where the end of the page shows.</summary>
    protected int LastOffset => Page(Look.IsAscii ? Glyphs.Ascii : Glyphs.Unicode).LastOffset(PageSize);

    /// <summary>The screen of a lesson where it stands.</summary>
    internal static (LessonScreen Next, Effect? Effect) At(Look look, LessonState state) => state.Lesson switch
    {
        { IsOver: true } => (new FinalScreen(look, state), null),
        var lesson when lesson.Turns[lesson.Current].IsRevealed => (new RevealScreen(look, state, lesson.Current), null),
        var lesson => AskScreen.Of(look, state, lesson.Current),
    };

    /// <summary>The teams of some answers, in a row.</summary>
    protected string NamesOf(IEnumerable<int> teams) => string.Join(", ", teams.Select(team => Lesson.Teams[team]));
}
