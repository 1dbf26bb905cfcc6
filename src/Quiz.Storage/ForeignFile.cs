using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Storage;

/// <summary>Reads files that somebody else made: regular ones only, and none too large.</summary>
public static class ForeignFile
{
    public static bool TryRead(string path, [NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out FileTrouble? why)
    {
        (bytes, why) = (null, null);
        try
        {
            why = Directory.Exists(path) ? new(FileFault.IsFolder)
                : !File.Exists(path) ? new(FileFault.DoesNotExist)
                : !FileType.IsRegular(path) ? new(FileFault.IsNoRegularFile)
                : TooLarge(new FileInfo(path).Length);
            if (why is null)
                bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            why = new(FileFault.CannotBeRead, Detail: ForeignText.Clean(error.Message, 300));
        }
        return bytes is not null;
    }

    /// <summary>A path as it may be shown: file names are foreign text too.</summary>
    public static string Shown(string path) => path.Length == 0 ? "\"\"" : ForeignText.Clean(path, 300);

    private static FileTrouble? TooLarge(long length) =>
        length > PackReader.MostBytes ? new(FileFault.IsTooLarge, length) : null;
}
