using Quiz.Classroom.Lessons;

namespace Quiz.Screens.Lessons;

/// <summary>A lesson as the screens pass it on.</summary>
/// <param name="Path">Where it is kept; null for nowhere.</param>
/// <param name="NotKept">Why it is not on the disk as it stands; null when it is, or is not to be.</param>
/// <param name="Serial">Of the runs of the clock so far.</param>
public sealed record LessonState(Lesson Lesson, string? Path, string? NotKept = null, int Serial = 0);
