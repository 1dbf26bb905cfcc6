using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Storage;

/// <summary>Reads files that somebody else made: regular ones only, and none too large.</summary>
public static class ForeignFile
{
    /// <param name="why">On failure, what is wrong, as a phrase to print after the file's name.</param>
    public static bool TryRead(string path, [NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out string? why)
    {
        (bytes, why) = (null, null);
        try
        {
            why = Directory.Exists(path) ? "is a folder, not a file"
                : !File.Exists(path) ? "does not exist"
                : !FileType.IsRegular(path) ? "is no regular file"
                : TooLarge(new FileInfo(path).Length);
            if (why is null)
                bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            why = $"can't be read: {ForeignText.Clean(error.Message, 300)}";
        }
        return bytes is not null;
    }

    /// <summary>A path as it may be shown: file names are foreign text too.</summary>
    public static string Shown(string path) => ForeignText.Clean(path, 300);

    private static string? TooLarge(long length) =>
        length > PackReader.MostBytes ? FormattableString.Invariant($"has {length} bytes, at most {PackReader.MostBytes} (64 MiB) are read") : null;
}
