using System.Diagnostics.CodeAnalysis;

namespace Quiz.Storage;

/// <summary>Writes files into a folder that somebody names: it is made where there is none, and where one file may not be written, none is.</summary>
public static class OutputFolder
{
    /// <param name="mayReplace">Whether other files of these names may go.</param>
    /// <param name="file">The one that could not be written.</param>
    public static bool TryWrite(string folder, IReadOnlyList<(string Name, byte[] Content)> files, bool mayReplace, [NotNullWhen(false)] out Cause? why, [NotNullWhen(false)] out string? file)
    {
        file = folder;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            why = Causes.Of(error, folder);
            return false;
        }
        foreach (var (name, content) in files)
        {
            file = Path.Combine(folder, name);
            if (!OutputFile.MayWrite(file, content, mayReplace, out why))
                return false;
        }
        foreach (var (name, content) in files)
        {
            file = Path.Combine(folder, name);
            if (!OutputFile.TryWrite(file, content, mayReplace, out why))
                return false;
        }
        (file, why) = (null, null);
        return true;
    }
}
