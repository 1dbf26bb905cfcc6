using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Lessons;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Play;

namespace Quiz.Screens.Lessons;

/// <summary>What stands before the terminal reports its size; then the lobby, or the lesson that a record goes on with.</summary>
/// <param name="Path">Where the lesson is kept, or what is proposed; empty for nothing.</param>
/// <param name="Left">A lesson that was left unfinished; null for none.</param>
/// <param name="GoneOn">The lesson that is gone on with at once; null for none.</param>
public sealed record FirstLesson(Look Look, Drill Drill, ImmutableArray<string> Notices, string Path, Recording Recording, LeftLesson? Left, Lesson? GoneOn) : IScreen
{
    public (IScreen Next, Effect? Effect) Update(Msg msg)
    {
        if (msg is not Resized resized)
            return (this, null);
        var look = Look with { Size = resized.Size };
        return GoneOn is null ? (new LobbyScreen(look, Drill, Notices, Path, Recording, Left), null) : Begin(look, new(GoneOn, Path), isGoneOn: true);
    }

    public void View(Canvas canvas) => canvas.Fill(canvas.Bounds, Look.Theme.Text);

    /// <summary>A lesson where it stands; one that goes on waits until everybody is ready, and no time runs before.</summary>
    internal static (Screen Next, Effect? Effect) Begin(Look look, LessonState state, bool isGoneOn)
    {
        var (screen, effect) = LessonScreen.At(look, state);
        return isGoneOn && screen is AskScreen ? (new PauseScreen(look, state, screen, look.Language.LessonGoesOn(state.Lesson.Current + 1, state.Lesson.Turns.Length)), null) : (screen, effect);
    }
}
