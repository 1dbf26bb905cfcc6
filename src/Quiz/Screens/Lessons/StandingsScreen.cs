using System.Collections.Immutable;
using Quiz.Classroom.Lessons;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;

namespace Quiz.Screens.Lessons;

/// <summary>The standings between two questions.</summary>
public sealed record StandingsScreen(Look Look, LessonState State) : LessonScreen(Look, State)
{
    private readonly Memo<(Lesson, Look, bool), BigPage> _page = new();

    protected override string Title => Words.StandingsAfter(Lesson.Current + 1, Lesson.Turns.Length);

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("next", "enter right", Lesson.Current + 1 < Lesson.Turns.Length ? Words.NextInLessonKey : Words.FinalKey, 4),
        Bind("earlier", "left f4", Words.EarlierQuestionKey, 1),
        .. Common,
    ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "next" => (this, new KeepLesson(Lesson.Next())),
        "earlier" => (new RevealScreen(Look, State, Lesson.Current), null),
        _ => base.On(name, key),
    };

    protected override (Screen Next, Effect? Effect) Kept(LessonState state) =>
        state.Lesson.Current != Lesson.Current || state.Lesson.IsOver != Lesson.IsOver ? At(Look, state) : (this with { State = state }, null);

    internal override BigPage Page(Glyphs glyphs) => _page.Of((Lesson, Look, glyphs.IsAscii || glyphs.AsciiText), _ => StandingsPage.Add(new(), Look, Lesson, PageSize, glyphs));
}
