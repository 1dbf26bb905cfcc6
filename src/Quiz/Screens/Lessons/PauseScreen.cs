using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;

namespace Quiz.Screens.Lessons;

/// <summary>Nothing of the question shows, and no time runs.</summary>
/// <param name="From">What the lesson goes on with.</param>
/// <param name="Note">Told below; null for nothing.</param>
public sealed record PauseScreen(Look Look, LessonState State, LessonScreen From, string? Note = null) : LessonScreen(Look, State)
{
    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("resume", "enter space p f8", Words.ResumeKey, 4),
        Bind("leave", "esc", Words.LeaveLessonKey, 3),
    ];

    internal override BigPage Page(Glyphs glyphs)
    {
        var scale = BigPage.CanGrow([new(Words.Paused, default)], glyphs) ? BigScale.Halves : BigScale.Spaced;
        var page = new BigPage().Gap().Gap().Add(Words.Paused, Look.Theme.Title, scale).Gap();
        if (Note is not null)
            page.Add(Note, Look.Theme.Text);
        return page;
    }

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name == "resume" ? From.In(Look) is LessonScreen from ? from.Resumed(State) : (this, null) : base.On(name, key);
}
