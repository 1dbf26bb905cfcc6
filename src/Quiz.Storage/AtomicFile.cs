using System.Diagnostics.CodeAnalysis;

namespace Quiz.Storage;

/// <summary>Replaces a file whole: whoever reads it finds the old content or the new, never a part, never nothing.</summary>
public static class AtomicFile
{
    public static void Replace(string path, ReadOnlySpan<byte> content) => Write(path, content, overwrite: true);

    /// <summary>Makes a file where there is none.</summary>
    public static bool TryCreate(string path, ReadOnlySpan<byte> content, [NotNullWhen(false)] out Cause? why) => TryWrite(path, content, overwrite: false, out why);

    public static bool TryReplace(string path, ReadOnlySpan<byte> content, [NotNullWhen(false)] out Cause? why) => TryWrite(path, content, overwrite: true, out why);

    /// <summary>Takes away what a program that was killed while it wrote has left beside a file. Nobody else may be writing it.</summary>
    public static void RemoveLeftovers(string path)
    {
        try
        {
            foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, $"{Path.GetFileName(path)}.*.tmp"))
                File.Delete(left);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // What can't be taken away now is tried again next time.
        }
    }

    private static bool TryWrite(string path, ReadOnlySpan<byte> content, bool overwrite, [NotNullWhen(false)] out Cause? why)
    {
        try
        {
            Write(path, content, overwrite);
            why = null;
        }
        catch (IOException) when (!overwrite && Path.Exists(path))
        {
            why = new(CauseKind.FileIsThere);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            why = Causes.Of(error, Path.GetDirectoryName(Path.GetFullPath(path)) ?? "");
        }
        return why is null;
    }

    private static void Write(string path, ReadOnlySpan<byte> content, bool overwrite)
    {
        var temp = $"{path}.{NewName.Make()}.tmp"; // beside the file: a move between disks is a copy
        try
        {
            using (var stream = new FileStream(temp, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temp, path, overwrite); // one rename
        }
        catch
        {
            File.Delete(temp);
            throw;
        }
    }
}
