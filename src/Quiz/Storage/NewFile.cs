namespace Quiz.Storage;

/// <summary>Writes files where players want them, whole or not at all.</summary>
internal static class NewFile
{
    /// <summary>Why it could not be written, or null.</summary>
    public static Cause? TryWrite(string path, byte[] content)
    {
        try
        {
            AtomicFile.Replace(path, content);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Causes.Of(error, Path.GetDirectoryName(Path.GetFullPath(path)) ?? "");
        }
    }
}
