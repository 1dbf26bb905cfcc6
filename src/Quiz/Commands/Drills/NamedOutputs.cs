using Quiz.Storage;

namespace Quiz.Commands.Drills;

/// <summary>Files that a teacher names, written after all that is read.</summary>
internal sealed class NamedOutputs(Surroundings around, bool isForced)
{
    public bool HasFailed { get; private set; }

    /// <summary>Whether the same file is named for two things, to be read and written perhaps; which, is complained about.</summary>
    public static bool AreDoubled(Surroundings around, IEnumerable<string> paths)
    {
        var twice = paths.GroupBy(Path.GetFullPath).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
            around.FailUsage(around.Language.SameOutputTwice(ForeignFile.Shown(twice.First())));
        return twice is not null;
    }

    /// <param name="path">Null where it is not asked for.</param>
    public void Write(string? path, Func<byte[]> content)
    {
        if (path is null)
            return;
        if (around.TryWrite(path, content(), isForced))
            around.Out.WriteLine(around.Language.FileIsWritten(ForeignFile.Shown(path)));
        else
            HasFailed = true;
    }
}
