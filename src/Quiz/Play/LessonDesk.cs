using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Lessons;
using Quiz.Core.Forms;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>A lesson that was left unfinished, and the file that it is kept in.</summary>
public sealed record LeftLesson(string Path, Lesson Lesson);

/// <summary>Plays a drill with a class: finds and keeps the record, and measures how long a question is before the class.</summary>
/// <param name="lockFolder">Null where there is nowhere to lock a record.</param>
/// <param name="language">What the class is told everything in.</param>
internal sealed class LessonDesk(Drill drill, string drillFile, PackLibrary library, string? lockFolder, TimeProvider clock, ILanguage language) : IDisposable
{
    private const int MostNames = 99;
    private LessonRecord? _record;
    private TimeSpan _spentBefore;
    private long? _startedAt;

    public Drill Drill => drill;

    public ILanguage Language => language;

    /// <summary>Where the lesson is kept; null for nowhere.</summary>
    public string? RecordFile => _record?.Path;

    /// <summary>Why the lesson as it stands is not on the disk; null where it is, or is not to be.</summary>
    public string? NotKept { get; private set; }

    /// <summary>What is no longer as it was when the drill was made, in sentences.</summary>
    public ImmutableArray<string> Notices =>
    [
        .. drill.IsEdited ? [language.DrillWasEdited] : (string[])[],
        .. from pack in drill.Packs
           let known = library.Find(pack.Id, pack.Hash)
           where known?.Hash != pack.Hash
           select known is null ? language.DrillPackIsMissing(pack.Title, pack.Reference) : language.DrillPackHasChanged(pack.Title, pack.Reference),
    ];

    /// <summary>A name for a new record beside the drill, empty where there are too many; and the lesson that was left unfinished in another there, if there is one.</summary>
    public (string Path, LeftLesson? Left) Proposal()
    {
        var folder = Path.GetDirectoryName(drillFile) ?? "";
        var name = Path.GetFileNameWithoutExtension(drillFile);
        LeftLesson? left = null;
        for (var number = 1; number <= MostNames; number++)
        {
            var path = Path.Combine(folder, number == 1 ? $"{name}.lesson.json" : FormattableString.Invariant($"{name}.lesson-{number}.json"));
            if (!Path.Exists(path))
                return (path, left);
            left ??= LeftIn(path);
        }
        return ("", left);
    }

    /// <summary>The unfinished lesson of this drill that a file holds; null for none.</summary>
    public LeftLesson? LeftIn(string path) => LessonFile.TryRead(path, drill, language, out var lesson, out _) && !lesson.IsOver ? new(path, lesson) : null;

    /// <summary>Goes on with a record.</summary>
    /// <param name="why">On failure a phrase.</param>
    public bool TryGoOn(string path, [NotNullWhen(true)] out Lesson? lesson, [NotNullWhen(false)] out string? why)
    {
        lesson = null;
        var held = Lock(path);
        if (held is { IsHeldByAnother: true })
            why = language.LessonIsHeld(ForeignFile.Shown(path));
        else if (LessonFile.TryRead(path, drill, language, out lesson, out why) && ForeignFile.TryRead(path, out var bytes, out _))
        {
            if (held is { Why: null })
                AtomicFile.RemoveLeftovers(path);
            Take(new(path, held, bytes));
        }
        if (lesson is null)
            held?.Dispose();
        return lesson is not null;
    }

    /// <summary>Begins a lesson, kept in a new file or nowhere.</summary>
    /// <returns>Null, or a phrase that says why it can't be kept there.</returns>
    public string? Begin(Lesson lesson, string? path)
    {
        if (path is null)
        {
            Take(null);
            return null;
        }
        var held = Lock(path);
        if (held is { IsHeldByAnother: true })
            return language.LessonIsHeld(ForeignFile.Shown(path));
        var record = new LessonRecord(path, held, null);
        if (record.Keep(lesson, language) is { } why)
        {
            record.Dispose();
            return why;
        }
        Take(record);
        return null;
    }

    /// <summary>Makes a lesson durable as it stands; <see cref="NotKept"/> says why where that failed.</summary>
    /// <returns>The lesson with the time that the current question took so far.</returns>
    public Lesson Keep(Lesson lesson)
    {
        var kept = _startedAt is null || lesson.Turns[lesson.Current].IsRevealed ? lesson : lesson.With(lesson.Current, turn => turn with { Spent = Spent });
        NotKept = _record?.Keep(kept, language);
        return kept;
    }

    /// <summary>The same after an answer.</summary>
    public Lesson Give(Lesson lesson, int question, int taker, Answer answer) =>
        // An answer that is changed later keeps the time of the first.
        Keep(lesson.WithAnswer(question, taker, new(answer, lesson.Turns[question].IsRevealed ? lesson.Turns[question].Answers[taker]?.Took ?? lesson.Turns[question].Spent : Spent)));

    /// <summary>How long the current question is before the class, without pauses.</summary>
    public TimeSpan Spent => _spentBefore + (_startedAt is { } since ? clock.GetElapsedTime(since) : TimeSpan.Zero);

    public void StartClock(TimeSpan spent) => (_spentBefore, _startedAt) = (spent, clock.GetTimestamp());

    public void StopClock() => (_spentBefore, _startedAt) = (Spent, null);

    public void Dispose() => Take(null);

    private RoundLock? Lock(string path) => lockFolder is null ? null : RoundLock.Take(lockFolder, Path.GetFullPath(path));

    private void Take(LessonRecord? record)
    {
        _record?.Dispose();
        (_record, NotKept) = (record, null);
    }
}
