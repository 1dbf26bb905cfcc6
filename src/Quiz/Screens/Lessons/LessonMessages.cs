using Quiz.Classroom.Lessons;
using Quiz.Core.Forms;
using Quiz.Hosting;
using Quiz.Play;

namespace Quiz.Screens.Lessons;

/// <summary>Makes a lesson durable as it stands.</summary>
public sealed record KeepLesson(Lesson Lesson) : Effect;

/// <summary>Takes what a team answered, with the time that it took, and makes it durable; it is shown as taken only when <see cref="LessonKept"/> comes.</summary>
/// <param name="Lesson">As it is without the answer.</param>
public sealed record TakeAnswer(Lesson Lesson, int Question, int Taker, Answer Answer) : Effect;

/// <param name="NotKept">Why it is not on the disk; null when it is, or is not to be.</param>
public sealed record LessonKept(Lesson Lesson, string? NotKept) : Msg;

/// <param name="Path">Where the lesson is kept; null for nowhere.</param>
public sealed record BeginLesson(Lesson Lesson, string? Path) : Effect;

/// <summary>Goes on with a record.</summary>
public sealed record GoOnWithLesson(string Path) : Effect;

/// <param name="Path">Where it is kept; null for nowhere.</param>
/// <param name="IsGoneOn">Whether it was begun before.</param>
public sealed record LessonOpened(Lesson Lesson, string? Path, bool IsGoneOn) : Msg;

public sealed record LessonRefused(string Why) : Msg;

/// <summary>The file that was named for a new lesson holds one that was left unfinished.</summary>
public sealed record LessonFound(LeftLesson Left) : Msg;

/// <summary>The question is before the class: its time goes on from there.</summary>
public sealed record StartClock(TimeSpan Spent) : Effect;

public sealed record StopClock : Effect;

public sealed record ReadClock : Effect;

/// <param name="Spent">How long the question is before the class, without pauses.</param>
public sealed record ClockRead(TimeSpan Spent) : Msg;

/// <summary>It is time to look at the clock again.</summary>
/// <param name="Serial">Of the run of the clock that it belongs to; those of earlier runs are over.</param>
public sealed record LessonTick(int Serial) : Msg;
