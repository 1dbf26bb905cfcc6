namespace Quiz.Storage;

/// <summary>Where the schema of packs is, as a pack refers to it.</summary>
internal static class SchemaFile
{
    private const string Name = "pack-1.schema.json";

    /// <summary>
    /// From a pack's file: a relative path where a folder above it has the schema, as in a checkout; else the address of the one beside the program.
    /// Null where there is none.
    /// </summary>
    public static string? ReferenceFrom(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        var steps = "";
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at), steps += "../")
        {
            if (File.Exists(Path.Combine(at, "schema", Name)))
                return $"{steps}schema/{Name}";
        }
        var shipped = Path.Combine(AppContext.BaseDirectory, "data", "schema", Name);
        return File.Exists(shipped) ? new Uri(shipped).AbsoluteUri : null;
    }
}
