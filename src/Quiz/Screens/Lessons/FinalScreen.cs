using System.Collections.Immutable;
using Quiz.Classroom.Lessons;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Storage;

namespace Quiz.Screens.Lessons;

/// <summary>How the lesson ended, what the class should look at again, and where it is kept.</summary>
public sealed record FinalScreen(Look Look, LessonState State) : LessonScreen(Look, State)
{
    private const int MostSources = 2;

    private readonly Memo<(Lesson, Look, string?, bool), BigPage> _page = new();

    protected override string Title => Words.LessonIsOver;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Offset < LastOffset ? Bind("page-down", "enter pagedown space", Words.ReadOnToEndKey, 4) : Bind("leave", "enter", Words.LeaveLessonKey, 4),
        Bind("down", "down j", Words.LineDownKey with { Label = "" }),
        Bind("up", "up k", Words.LineUpKey with { Label = "" }),
        Bind("earlier", "left f4", Words.EarlierQuestionKey, 1),
        Bind("pause", "p f8", Words.PauseKey),
        Bind("page-up", "pageup", Words.PageUpKey),
        Bind("leave", "esc", Words.LeaveLessonKey, 3),
    ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "down" => (Scrolled(1), null),
        "up" => (Scrolled(-1), null),
        "earlier" => (new RevealScreen(Look, State, Lesson.Turns.Length - 1), null),
        _ => base.On(name, key),
    };

    internal override BigPage Page(Glyphs glyphs) => _page.Of((Lesson, Look, State.NotKept, glyphs.IsAscii || glyphs.AsciiText), _ => MakePage(glyphs));

    private BigPage MakePage(Glyphs glyphs)
    {
        var page = new BigPage();
        if (!Lesson.Teams.IsEmpty)
            StandingsPage.Add(page, Look, Lesson, PageSize with { Rows = PageSize.Rows - 3 }, glyphs);
        if (LessonScore.ShareOfAll(Lesson) is { } share)
            page.Add(Words.ShareOfLesson(share), Look.Theme.Title);
        page.Gap();
        var again = LessonScore.LookAgain(Lesson);
        page.Add(again.IsEmpty ? Words.NothingToLookAtAgain : Words.LookAtAgain, Look.Theme.Title);
        foreach (var (question, right) in again)
            AddQuestion(page, question, right);
        page.Gap();
        if (State.NotKept is { } why)
            page.Add(Words.AnswersAreLost(why), Look.Theme.Warning);
        else
            page.Add(State.Path is { } path ? Words.LessonIsKeptIn(ForeignFile.Shown(path)) : Words.LessonIsKeptNowhere, Look.Theme.Muted);
        return page;
    }

    private void AddQuestion(BigPage page, int question, double right)
    {
        var asked = Words.Word(Lesson.Drill.Questions[question]);
        var explanation = asked.Explanation;
        page.Add(asked.Headed, Look.Theme.Text, lead: FormattableString.Invariant($"{question + 1,3}. {Words.Percent(right),5}  "), leadStyle: Look.Theme.Accent);
        foreach (var line in explanation.Why)
            page.Add(line, Look.Theme.Muted, lead: Indent);
        foreach (var source in explanation.Sources.Take(MostSources))
            page.Add(Explanation.Cite(Words, source), Look.Theme.Muted, lead: $"{Indent}{Words.SourceLabel}: ", link: source.Url);
    }

    private static string Indent => new(' ', 12);
}
