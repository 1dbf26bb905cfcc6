using System.Diagnostics.CodeAnalysis;

namespace Quiz.Storage;

/// <summary>Writes a file that somebody names: whole or not at all, through a link to what that leads to, over nothing unasked, and never over what is no file.</summary>
public static class OutputFile
{
    /// <param name="mayReplace">Whether other content that is there may go.</param>
    public static bool TryWrite(string path, byte[] content, bool mayReplace, [NotNullWhen(false)] out Cause? why)
    {
        try
        {
            var target = TargetOf(path);
            why = Refusal(target, content, mayReplace, out var isThere);
            return why is null && (isThere || AtomicFile.TryReplace(target, content, out why));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            why = Causes.Of(error, Path.GetDirectoryName(Path.GetFullPath(path)) ?? "");
            return false;
        }
    }

    /// <summary>Whether <see cref="TryWrite"/> would write as far as can be told before; nothing is written.</summary>
    public static bool MayWrite(string path, byte[] content, bool mayReplace, [NotNullWhen(false)] out Cause? why)
    {
        try
        {
            why = Refusal(TargetOf(path), content, mayReplace, out _);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            why = Causes.Of(error, Path.GetDirectoryName(Path.GetFullPath(path)) ?? "");
        }
        return why is null;
    }

    private static string TargetOf(string path) => new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    /// <param name="isThere">Whether just that content is there already.</param>
    private static Cause? Refusal(string path, byte[] content, bool mayReplace, out bool isThere)
    {
        isThere = false;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Path.Exists(path))
            return Directory.Exists(folder) ? null : new(CauseKind.FolderIsMissing, ForeignFile.Shown(folder));
        if (!FileType.IsRegular(path))
            return new(CauseKind.IsNoRegularFile);
        isThere = ForeignFile.TryRead(path, out var there, out _) && there.AsSpan().SequenceEqual(content);
        return isThere || mayReplace ? null : new(CauseKind.FileIsThere);
    }
}
