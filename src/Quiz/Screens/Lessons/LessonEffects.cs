using Quiz.Classroom.Lessons;
using Quiz.Hosting;
using Quiz.Play;

namespace Quiz.Screens.Lessons;

/// <summary>Carries out what the screens of a lesson order.</summary>
internal sealed class LessonEffects(LessonDesk desk)
{
    /// <summary>The message that reports what came of an effect, or null.</summary>
    public Msg? CarryOut(Effect effect) => effect switch
    {
        KeepLesson keep => Kept(desk.Keep(keep.Lesson)),
        TakeAnswer take => Kept(desk.Give(take.Lesson, take.Question, take.Taker, take.Answer)),
        BeginLesson begin => Begun(begin),
        GoOnWithLesson goOn => desk.TryGoOn(goOn.Path, out var lesson, out var why) ? new LessonOpened(lesson, goOn.Path, IsGoneOn: true) : new LessonRefused(why),
        StartClock start => Do(() => desk.StartClock(start.Spent)),
        StopClock => Do(desk.StopClock),
        ReadClock => new ClockRead(desk.Spent),
        _ => throw new ArgumentException($"nobody carries out {effect.GetType().Name}", nameof(effect)),
    };

    private Msg Begun(BeginLesson begin) => desk.Begin(begin.Lesson, begin.Path) is not { } why ? new LessonOpened(begin.Lesson, begin.Path, IsGoneOn: false)
        : desk.LeftIn(begin.Path!) is { } left ? new LessonFound(left)
        : new LessonRefused(why);

    private LessonKept Kept(Lesson lesson) => new(lesson, desk.NotKept);

    private static Msg? Do(Action action)
    {
        action();
        return null;
    }
}
