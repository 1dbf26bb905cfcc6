using System.Text;
using Quiz.Core.Json;

namespace Quiz.Storage;

/// <summary>Where the schema of packs is, as a pack refers to it.</summary>
public static class SchemaFile
{
    private const string Name = "pack-1.schema.json";

    /// <summary>A pack as it is passed on: the address of a schema on this machine leads nowhere elsewhere, and says where its author keeps things.</summary>
    public static byte[] WithoutLocalReference(byte[] pack)
    {
        if (!JsonLocator.Offsets(pack, ["/$schema"]).TryGetValue("/$schema", out var start) || !pack.AsSpan(start).StartsWith("\"file:"u8))
            return pack;
        var end = start + 1 + pack.AsSpan(start + 1).IndexOf((byte)'"');
        return [.. pack.AsSpan(0, start), .. "\"../schema/"u8, .. Encoding.UTF8.GetBytes(Name), .. pack.AsSpan(end)];
    }

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
        return File.Exists(shipped) ? FileAddress.Of(shipped) : null;
    }
}
