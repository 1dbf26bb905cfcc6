using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;

namespace Quiz.Core.Sharing;

/// <summary>An entry as both headers of it say.</summary>
/// <param name="Name">Bytes beyond ASCII stand as <c>?</c>.</param>
/// <param name="Begin">Where its local header begins.</param>
/// <param name="Start">Where its data begins.</param>
/// <param name="Mode">Of the file on Unix; 0 where none is told.</param>
internal sealed record ZipEntry(string Name, int Flags, int Method, int Begin, int Start, int Packed, int Size, int Mode);

/// <summary>
/// Reads zip archives that nobody vouches for. The library's reader takes what this refuses: data before, between and after the entries,
/// headers that contradict each other, and more entries than the end of the archive says.
/// </summary>
internal static class StrictZip
{
    public const int Stored = 0;
    public const int Deflated = 8;
    public const int Encrypted = 0x1;

    /// <summary>A text packs to a tenth or so; what grows more than this is made to fill the memory.</summary>
    public const int MostGrowth = 100;

    private const int SizesFollow = 0x8;
    private const int EndLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const uint EndMark = 0x06054B50;
    private const uint CentralMark = 0x02014B50;
    private const uint LocalMark = 0x04034B50;
    private const int FewBytes = 64 * 1024;

    /// <summary>Every entry, in the order of their data.</summary>
    public static bool TryList(byte[] zip, int mostEntries, out ImmutableArray<ZipEntry> entries, [NotNullWhen(false)] out string? why)
    {
        entries = [];
        why = EndFault(zip, mostEntries);
        if (why is not null)
            return false;
        var end = zip.Length - EndLength;
        var (count, directory) = (Two(zip, end + 10), (int)Four(zip, end + 16));
        var found = new List<ZipEntry>();
        var at = directory;
        for (var i = 0; i < count; i++)
        {
            if (at + CentralLength > end || Four(zip, at) != CentralMark)
                return Fail("its directory is cut or damaged", out why);
            var length = CentralLength + Two(zip, at + 28) + Two(zip, at + 30) + Two(zip, at + 32);
            if (at + length > end || EntryAt(zip, at, directory, out why) is not { } entry)
                return Fail(why ?? "its directory is cut or damaged", out why);
            found.Add(entry);
            at += length;
        }
        found.Sort(static (one, other) => one.Begin.CompareTo(other.Begin));
        var next = 0;
        foreach (var entry in found)
        {
            if (entry.Begin != next)
                return Fail("data stands before or between its entries, or two of them overlap", out why);
            next = entry.Start + entry.Packed;
        }
        if (at != end || next != directory)
            return Fail("data stands between its entries and its end", out why);
        entries = [.. found];
        return true;
    }

    /// <summary>What an entry holds, read no further than the limits go, whatever its headers say.</summary>
    public static bool TryUnpack(byte[] zip, ZipEntry entry, int mostBytes, [NotNullWhen(true)] out byte[]? content, [NotNullWhen(false)] out string? why)
    {
        content = null;
        why = entry.Size > mostBytes ? FormattableString.Invariant($"has {entry.Size} bytes, at most {mostBytes} are read")
            : entry.Method == Stored && entry.Size != entry.Packed ? "has not the size that the archive tells"
            : null;
        if (why is not null)
            return false;
        var most = (int)Math.Min(Math.Min(mostBytes, entry.Size), FewBytes + ((long)MostGrowth * entry.Packed));
        using var packed = new MemoryStream(zip, entry.Start, entry.Packed, writable: false);
        using Stream unpacking = entry.Method == Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        try
        {
            var buffer = new byte[FewBytes];
            for (int read; unpacked.Length <= most && (read = unpacking.Read(buffer)) > 0;)
                unpacked.Write(buffer.AsSpan(0, read));
        }
        catch (InvalidDataException)
        {
            why = "is damaged: it can't be unpacked";
            return false;
        }
        why = unpacked.Length > most && most < entry.Size && most < mostBytes ? FormattableString.Invariant($"grows to more than {MostGrowth} times its size, which no pack does")
            : unpacked.Length != entry.Size ? "has not the size that the archive tells"
            : null;
        content = why is null ? unpacked.ToArray() : null;
        return content is not null;
    }

    private static string? EndFault(byte[] zip, int mostEntries)
    {
        var end = zip.Length - EndLength;
        if (end < 0 || Four(zip, end) != EndMark || Two(zip, end + 20) != 0)
            return zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8) >= 0 ? "data stands after its end" : "it is no zip archive, or it was cut";
        var (count, size, directory) = (Two(zip, end + 10), Four(zip, end + 12), Four(zip, end + 16));
        return count == ushort.MaxValue || size == uint.MaxValue || directory == uint.MaxValue ? "it is a zip64 archive, and no pack is so large"
            : Two(zip, end + 4) != 0 || Two(zip, end + 6) != 0 || Two(zip, end + 8) != count ? "it is a part of an archive in several parts"
            : count > mostEntries ? FormattableString.Invariant($"it has {count} entries, at most {mostEntries} are read")
            : directory + (long)size != end ? "its directory is not where its end says"
            : null;
    }

    /// <summary>An entry of the directory that its local header agrees with.</summary>
    private static ZipEntry? EntryAt(byte[] zip, int at, int directory, out string? why)
    {
        var (flags, method, packed, size, nameLength) = (Two(zip, at + 8), Two(zip, at + 10), Four(zip, at + 20), Four(zip, at + 24), Two(zip, at + 28));
        var name = zip.AsSpan(at + CentralLength, nameLength);
        var local = Four(zip, at + 42);
        why = null;
        if (packed > int.MaxValue || size > int.MaxValue || local + (long)LocalLength > directory || Four(zip, (int)local) != LocalMark)
            return null;
        var begin = (int)local;
        var start = begin + LocalLength + Two(zip, begin + 26) + Two(zip, begin + 28);
        if (start + (long)packed > directory)
            return null;
        if ((flags & SizesFollow) != 0)
            why = $"{Quoted(name)} tells its size only after its data";
        else if (Two(zip, begin + 6) != flags || Two(zip, begin + 8) != method || Four(zip, begin + 18) != packed || Four(zip, begin + 22) != size || !zip.AsSpan(begin + LocalLength, Two(zip, begin + 26)).SequenceEqual(name))
            why = $"{Quoted(name)} has two headers that contradict each other";
        return why is null ? new(Encoding.ASCII.GetString(name), flags, method, begin, start, (int)packed, (int)size, (int)(Four(zip, at + 38) >> 16)) : null;
    }

    public static string Quoted(string name) => $"\"{Text.ForeignText.Clean(name, 80)}\"";

    private static string Quoted(ReadOnlySpan<byte> name) => Quoted(Encoding.ASCII.GetString(name));

    private static bool Fail(string reason, out string? why)
    {
        why = reason;
        return false;
    }

    private static int Two(byte[] zip, int at) => BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(at));

    private static uint Four(byte[] zip, int at) => BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at));
}
