using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Quiz.Core.Sharing;

namespace Quiz.Tests.Sharing;

/// <summary>An entry as a test wants it; what is null is as it should be.</summary>
internal sealed record HandmadeEntry(string Name, byte[] Content)
{
    public int Method { get; init; } = 8;
    public int Flags { get; init; }
    public uint Attributes { get; init; }
    /// <summary>The packed data, where it is not made from the content.</summary>
    public byte[]? Packed { get; init; }
    public uint? Size { get; init; }
    public uint? PackedSize { get; init; }
    public string? LocalName { get; init; }
    public byte[] Extra { get; init; } = [];
}

/// <summary>Zip archives byte by byte, so that they can lie.</summary>
internal static class HandmadeZip
{
    public static byte[] Make(IEnumerable<HandmadeEntry> entries, int? count = null, byte[]? between = null, byte[]? after = null, byte[]? before = null)
    {
        var (zip, directory, written) = (new MemoryStream(), new MemoryStream(), 0);
        zip.Write(before ?? []);
        foreach (var entry in entries)
        {
            var offset = (uint)zip.Position;
            var packed = entry.Packed ?? (entry.Method == 0 ? entry.Content : Deflated(entry.Content));
            var (name, localName) = (Encoding.Latin1.GetBytes(entry.Name), Encoding.Latin1.GetBytes(entry.LocalName ?? entry.Name));
            var (size, packedSize) = (entry.Size ?? (uint)entry.Content.Length, entry.PackedSize ?? (uint)packed.Length);
            Write(zip, 0x04034B50u, (ushort)20, (ushort)entry.Flags, (ushort)entry.Method, 0x00210000u, 0u, packedSize, size, (ushort)localName.Length, (ushort)entry.Extra.Length);
            zip.Write([.. localName, .. entry.Extra, .. packed, .. between ?? []]);
            Write(directory, 0x02014B50u, (ushort)0x0314, (ushort)20, (ushort)entry.Flags, (ushort)entry.Method, 0x00210000u, 0u, packedSize, size, (ushort)name.Length, (ushort)entry.Extra.Length, (ushort)0, (ushort)0, (ushort)0, entry.Attributes, offset);
            directory.Write([.. name, .. entry.Extra]);
            written++;
        }
        var (start, length) = ((uint)zip.Position, (uint)directory.Length);
        zip.Write(directory.ToArray());
        Write(zip, 0x06054B50u, (ushort)0, (ushort)0, (ushort)(count ?? written), (ushort)(count ?? written), length, start, (ushort)0);
        zip.Write(after ?? []);
        return zip.ToArray();
    }

    public static byte[] Deflated(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var deflate = new DeflateStream(stream, CompressionLevel.SmallestSize))
            deflate.Write(content);
        return stream.ToArray();
    }

    /// <summary>The entries of a shared pack that is as it should be, but for what a test changes.</summary>
    public static List<HandmadeEntry> Entries(string id = "p", string? pack = null, string? map = null, string mapId = "grid", string? manifest = null)
    {
        var files = new List<(string Name, byte[] Content)> { ($"packs/{id}.json", Encoding.UTF8.GetBytes(pack ?? SharedPacks.Text(id))) };
        if (map is not null)
            files.Add(($"maps/{mapId}.geojson", Encoding.UTF8.GetBytes(map)));
        manifest ??= SharedPacks.Manifest(id, "1.0.0", [.. files.Select(f => ManifestFile.Of(f.Name, f.Content))]);
        return [new(Manifest.FileName, Encoding.UTF8.GetBytes(manifest)), .. files.Select(f => new HandmadeEntry(f.Name, f.Content))];
    }

    private static void Write(MemoryStream stream, params object[] numbers)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var number in numbers)
        {
            if (number is uint four)
                BinaryPrimitives.WriteUInt32LittleEndian(bytes, four);
            else
                BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)number);
            stream.Write(bytes[..(number is uint ? 4 : 2)]);
        }
    }
}
