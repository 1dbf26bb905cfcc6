using Quiz.Storage;

namespace Quiz.Commands.Drills;

/// <summary>Files that a teacher names, written after all that is read.</summary>
internal sealed class NamedOutputs(Surroundings around, bool isForced)
{
    private const string Force = "--force";

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
        var shown = ForeignFile.Shown(path);
        if (OutputFile.TryWrite(path, content(), isForced, out var cause))
        {
            around.Out.WriteLine(around.Language.FileIsWritten(shown));
            return;
        }
        HasFailed = true;
        around.Complain(cause is { Kind: CauseKind.FileIsThere } ? around.Language.FileIsThere(shown, Force) : around.Language.CannotWrite(shown, cause.Value));
    }
}
