using System.Text;
using Quiz.Core.Sharing;
using Quiz.Tests.Maps;

namespace Quiz.Tests.Sharing;

/// <summary>Archives that were made to do harm, or were harmed.</summary>
public class PackArchiveTests
{
    private static readonly byte[] Fine = HandmadeZip.Make(HandmadeZip.Entries(pack: SharedPacks.Text("p", members: "\"map\":\"grid\","), map: GridMap.Text));

    [Fact]
    public void An_archive_that_is_as_it_should_be_is_read()
    {
        Assert.True(PackArchive.TryRead(Fine, _ => null, out var archive, out var why), why);
        Assert.Equal(("p@1.0.0", "grid"), (archive.Manifest.Reference, archive.MapId));
        Assert.Equal(GridMap.Text, Encoding.UTF8.GetString(archive.Map!.Content));
    }

    public static TheoryData<string, string, byte[]> Hostile =>
    [
        ("nothing", "it is no zip archive, or it was cut", []),
        ("no zip", "it is no zip archive, or it was cut", Encoding.UTF8.GetBytes(SharedPacks.Text("p"))),
        ("data after", "data stands after its end", HandmadeZip.Make(HandmadeZip.Entries(), after: [0])),
        ("data before", "data stands before or between its entries, or two of them overlap", HandmadeZip.Make(HandmadeZip.Entries(), before: [1, 2, 3])),
        ("data between", "data stands before or between its entries, or two of them overlap", HandmadeZip.Make(HandmadeZip.Entries(), between: [1, 2, 3])),
        ("many entries", "it has 4 entries, at most 3 are read", HandmadeZip.Make([.. HandmadeZip.Entries(), .. HandmadeZip.Entries()])),
        ("more entries than told", "data stands between its entries and its end", HandmadeZip.Make([.. HandmadeZip.Entries(), .. Enumerable.Repeat(new HandmadeEntry("x", []), 1000)], count: 2)),
        ("fewer entries than told", "its directory is cut or damaged", HandmadeZip.Make(HandmadeZip.Entries(), count: 3)),
        ("zip64 count", "it is a zip64 archive, and no pack is so large", HandmadeZip.Make(HandmadeZip.Entries(), count: 0xFFFF)),
        ("zip64 size", "its directory is cut or damaged", Changed(1, e => e with { Size = 0xFFFFFFFF, PackedSize = 0xFFFFFFFF, Extra = [1, 0, 16, 0, .. new byte[16]] })),
        ("no manifest", "it has no \"manifest.json\"", HandmadeZip.Make(HandmadeZip.Entries()[1..])),
        ("no pack", "\"manifest.json\" tells of 1 files, and 0 are there", HandmadeZip.Make(HandmadeZip.Entries()[..1])),
        ("another pack's id", "it has no \"packs/q.json\", which its manifest is about", HandmadeZip.Make(HandmadeZip.Entries(manifest: SharedPacks.Manifest("q", "1.0.0", [ManifestFile.Of("packs/p.json", Encoding.UTF8.GetBytes(SharedPacks.Text("p")))])))),
        ("another version", "\"manifest.json\" tells of p@1.0.1, and its id, version, title or licence is not that of the pack p@1.0.0", HandmadeZip.Make(HandmadeZip.Entries(manifest: SharedPacks.Manifest("p", "1.0.1", [ManifestFile.Of("packs/p.json", Encoding.UTF8.GetBytes(SharedPacks.Text("p")))])))),
        ("another title", "its id, version, title or licence is not that of the pack", HandmadeZip.Make(HandmadeZip.Entries(manifest: SharedPacks.Manifest("p", "1.0.0", [ManifestFile.Of("packs/p.json", Encoding.UTF8.GetBytes(SharedPacks.Text("p")))], "Free money")))),
        ("another content", "\"packs/p.json\" is not what \"manifest.json\" tells: its size or its SHA-256 differs", Changed(1, e => e with { Content = Encoding.UTF8.GetBytes(SharedPacks.Text("p", word: "Evil")) })),
        ("no json", "\"manifest.json\": it is no JSON of a manifest", HandmadeZip.Make(HandmadeZip.Entries(manifest: "{"))),
        ("deep manifest", "\"manifest.json\": it is no JSON of a manifest", HandmadeZip.Make(HandmadeZip.Entries(manifest: new string('[', 10_000)))),
        ("doubled manifest", "\"manifest.json\": it is no JSON of a manifest", HandmadeZip.Make(HandmadeZip.Entries(manifest: "{\"id\":\"p\",\"id\":\"q\"}"))),
        ("half a character", "\"manifest.json\": it is no JSON of a manifest", HandmadeZip.Make(HandmadeZip.Entries(manifest: "{\"format\":1,\"id\":\"\\ud800\"}"))),
        ("newer manifest", "\"manifest.json\": \"format\": wanted 1, the format that this program reads", HandmadeZip.Make(HandmadeZip.Entries(manifest: "{\"format\":2}"))),
        ("path in manifest", "\"manifest.json\": \"id\": wanted an id of", HandmadeZip.Make(HandmadeZip.Entries(manifest: "{\"format\":1,\"id\":\"../p\"}"))),
        ("large manifest", "\"manifest.json\" has 100000 bytes, at most 65536 are read", Changed(0, e => e with { Content = new byte[100_000] })),
        ("encrypted", "\"packs/p.json\" is encrypted", Changed(1, e => e with { Flags = 1 })),
        ("sizes after", "\"packs/p.json\" tells its size only after its data", Changed(1, e => e with { Flags = 8 })),
        ("lzma", "\"packs/p.json\" is packed by method 14, and only 0 and 8 are read", Changed(1, e => e with { Method = 14, Packed = [1] })),
        ("link", "\"packs/p.json\" is a link, a folder or a device, and only files are read", Changed(1, e => e with { Attributes = 0xA1FFu << 16 })),
        ("device file", "\"packs/p.json\" is a link, a folder or a device, and only files are read", Changed(1, e => e with { Attributes = 0x2180u << 16 })),
        ("two headers", "\"packs/p.json\" has two headers that contradict each other", Changed(1, e => e with { LocalName = "packs/q.json" })),
        ("twice", "\"packs/p.json\" stands twice", HandmadeZip.Make([.. HandmadeZip.Entries(), HandmadeZip.Entries()[1]])),
        ("stored with another size", "\"packs/p.json\" has not the size that the archive tells", Changed(1, e => e with { Method = 0, Size = 7 })),
        ("smaller than told", "\"packs/p.json\" has not the size that the archive tells", Changed(1, e => e with { Size = 100_000 })),
        ("larger than told", "\"packs/p.json\" has not the size that the archive tells", Changed(1, e => e with { Size = 10 })),
        ("no deflate", "\"packs/p.json\" is damaged: it can't be unpacked", Changed(1, e => e with { Packed = [0xFF, 0xFF, 0xFF, 0xFF] })),
        ("larger than any pack", "\"packs/p.json\" has 2000000000 bytes, at most 67108864 are read", Changed(1, e => e with { Size = 2_000_000_000 })),
        ("bomb", "\"packs/p.json\" grows to more than 100 times its size, which no pack does", Changed(1, e => e with { Content = new byte[50_000_000] })),
        ("bad pack", "packs/p.json:1:", HandmadeZip.Make(HandmadeZip.Entries(pack: "{\"format\":1}"))),
        ("bad map", "maps/grid.geojson:1:1", HandmadeZip.Make(HandmadeZip.Entries(map: "{}"))),
        ("another map", "\"maps/other.geojson\" is the map \"grid\"", HandmadeZip.Make(HandmadeZip.Entries(map: GridMap.Text, mapId: "other"))),
        ("a map that nobody names", "\"maps/grid.geojson\" is not the map that the pack names", HandmadeZip.Make(HandmadeZip.Entries(map: GridMap.Text))),
        ("a map that is nowhere", "no map \"grid\" is found", HandmadeZip.Make(HandmadeZip.Entries(pack: SharedPacks.Text("p", members: "\"map\":\"grid\",")))),
        .. ((string[])["packs/P.json", "PACKS/p.json", "Manifest.json"]).Select(name => (name, "stands twice", HandmadeZip.Make([.. HandmadeZip.Entries(), new(name, [])]))),
        .. ((string[])["../p.json", "packs/../p.json", "/packs/p.json", "packs\\p.json", "C:\\p.json", "packs/con.json", "maps/nul.geojson", "packs/lpt1.json", "packs/", "packs/p.json/", "packs/p\n.json", "packs/\u001b[2J.json", "packs/.json", "packs/p.json.", "packs/p.json ", "packs/p.json:stream", "packs/sub/p.json", ".", "", "packs/\u00e9.json"])
            .Select(name => (name.Length == 0 ? "no name" : name, "is none of manifest.json, packs/ID.json and maps/ID.geojson", HandmadeZip.Make([.. HandmadeZip.Entries(), new(name, [])]))),
    ];

    [Theory, MemberData(nameof(Hostile))]
    public void What_is_wrong_is_told_exactly(string what, string told, byte[] zip)
    {
        Assert.False(PackArchive.TryRead(zip, _ => null, out var archive, out var why), what);
        Assert.Null(archive);
        Assert.Contains(told, why, StringComparison.Ordinal);
        Fuzz.Foreign.AssertHarmless(why);
    }

    [Fact]
    public void A_bomb_is_stopped_before_it_fills_the_memory()
    {
        var bomb = Changed(1, e => e with { Content = new byte[60_000_000] });
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(PackArchive.TryRead(bomb, _ => null, out _, out _));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 30_000_000);
    }

    [Fact]
    public void A_million_entries_are_refused_by_their_number()
    {
        var zip = new byte[60_000_000];
        HandmadeZip.Make([], count: 60_000).CopyTo(zip, zip.Length - 22);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(PackArchive.TryRead(zip, _ => null, out _, out var why));
        Assert.Contains("60000 entries", why, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public void Cut_at_any_length_it_is_refused()
    {
        for (var length = 0; length < Fine.Length; length++)
            Assert.False(PackArchive.TryRead(Fine[..length], _ => null, out _, out _), $"cut at {length}");
    }

    [Fact]
    public void With_any_byte_flipped_it_is_refused_or_holds_the_same()
    {
        Assert.True(PackArchive.TryRead(Fine, _ => null, out var fine, out _));
        for (var at = 0; at < Fine.Length; at++)
        {
            foreach (var mask in (int[])[0x01, 0x80, 0xFF])
            {
                byte[] flipped = [.. Fine];
                flipped[at] ^= (byte)mask;
                if (!PackArchive.TryRead(flipped, _ => null, out var archive, out var why))
                    Fuzz.Foreign.AssertHarmless(why);
                else
                    Assert.True(archive.Pack.Content.SequenceEqual(fine.Pack.Content) && archive.Map!.Content.SequenceEqual(fine.Map!.Content) && archive.Manifest.Reference == fine.Manifest.Reference, $"byte {at}");
            }
        }
    }

    [Theory]
    [InlineData("1.0.0", "1.0.1")]
    [InlineData("1.9.0", "1.10.0")]
    [InlineData("1.0.0-beta", "1.0.0")]
    [InlineData("1.0.0-beta.2", "1.0.0-beta.10")]
    [InlineData("1.0.0-1", "1.0.0-a")]
    [InlineData("1.0.0-a", "1.0.0-a.1")]
    [InlineData("1.0.0-alpha-2", "1.0.0-beta-1")]
    [InlineData("1.0.0-99999999999999999998", "1.0.0-99999999999999999999")]
    [InlineData("999999999.0.0-x", "999999999.0.1")]
    public void A_version_is_older_as_semantic_versioning_says(string older, string newer)
    {
        Assert.True(PackVersion.Compare(older, newer) < 0);
        Assert.True(PackVersion.Compare(newer, older) > 0);
        Assert.Equal(0, PackVersion.Compare(older, older));
    }

    private static byte[] Changed(int index, Func<HandmadeEntry, HandmadeEntry> change)
    {
        var entries = HandmadeZip.Entries();
        entries[index] = change(entries[index]);
        return HandmadeZip.Make(entries);
    }
}
