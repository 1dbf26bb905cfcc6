namespace Quiz.Storage;

/// <summary>Replaces a file whole: whoever reads it finds the old content or the new, never a part, never nothing.</summary>
public static class AtomicFile
{
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var temp = $"{path}.{NewName.Make()}.tmp"; // beside the file: a move between disks is a copy
        try
        {
            using (var stream = new FileStream(temp, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temp, path, overwrite: true); // one rename
        }
        catch
        {
            File.Delete(temp);
            throw;
        }
    }
}
