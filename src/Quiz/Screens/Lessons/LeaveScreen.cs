using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Storage;

namespace Quiz.Screens.Lessons;

/// <summary>Asks whether the lesson should really be left, and shows how it goes on.</summary>
/// <param name="From">What the lesson goes on with.</param>
public sealed record LeaveScreen(Look Look, LessonState State, LessonScreen From) : LessonScreen(Look, State)
{
    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("yes", "enter y", Words.LeaveNowKey, 4),
        Bind("no", "esc n", Words.StayKey, 3),
    ];

    internal override BigPage Page(Glyphs glyphs)
    {
        var scale = BigPage.CanGrow([new(Words.LeaveTheLesson, default)], glyphs) ? BigScale.Quadrants : BigScale.Spaced;
        return new BigPage().Gap().Add(Words.LeaveTheLesson, Look.Theme.Title, scale).Gap()
            .Add(State.NotKept is { } why ? Words.AnswersAreLost(why) : State.Path is { } path ? Words.LessonIsKeptIn(ForeignFile.Shown(path)) : Words.LessonIsKeptNowhere, State.Path is null || State.NotKept is not null ? Look.Theme.Warning : Look.Theme.Text);
    }

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "yes" => (this, new Quit()),
        "no" => From.In(Look) is LessonScreen from ? from.Resumed(State) : (this, null),
        _ => (this, null),
    };
}
