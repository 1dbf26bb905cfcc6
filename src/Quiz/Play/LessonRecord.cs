using Quiz.Classroom.Lessons;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>The file that a lesson is kept in while it is played. It is written whole after every answer, and never over what somebody else wrote.</summary>
/// <param name="held">Keeps another program from going on with the same record.</param>
internal sealed class LessonRecord(string path, RoundLock? held, byte[]? known) : IDisposable
{
    private byte[]? _known = known;

    public string Path => path;

    /// <summary>Null when the lesson is on the disk; else a phrase that says why it is not.</summary>
    public string? Keep(Lesson lesson, ILanguage language)
    {
        var content = LessonFile.Write(lesson);
        if (System.IO.Path.Exists(path) && (_known is null || !ForeignFile.TryRead(path, out var there, out _) || !there.AsSpan().SequenceEqual(_known)))
            return _known is null ? language.RecordIsThere(ForeignFile.Shown(path)) : language.RecordWasChanged(ForeignFile.Shown(path));
        if (!OutputFile.TryWrite(path, content, mayReplace: true, out var cause))
            return language.CannotWrite(ForeignFile.Shown(path), cause.Value);
        _known = content;
        return null;
    }

    public void Dispose() => held?.Dispose();
}
