namespace Quiz.Storage;

/// <summary>Paths as addresses (RFC 8089).</summary>
public static class FileAddress
{
    /// <summary>Absolute for a path from the root, else relative to where the program was started.</summary>
    public static string Of(string path)
    {
        var address = string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathFullyQualified(path) ? $"file://{(address.StartsWith('/') ? "" : "/")}{address}" : address;
    }
}
