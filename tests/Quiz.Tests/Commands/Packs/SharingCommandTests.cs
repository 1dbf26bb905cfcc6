using System.IO.Compression;
using System.Text.Json;
using Quiz.Core.Sharing;
using Quiz.Tests.Fuzz;
using Quiz.Tests.Maps;
using Quiz.Tests.Packs;
using Quiz.Tests.Sharing;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Commands.Packs;

/// <summary>quiz pack make, install, remove and list.</summary>
public sealed class SharingCommandTests : IDisposable
{
    private readonly Run _run = new();
    private readonly TempFolder _desk = new();

    public void Dispose()
    {
        _run.Dispose();
        _desk.Dispose();
    }

    [Fact]
    public void A_pack_and_its_map_go_through_an_archive_unchanged()
    {
        var archive = Made("p", members: "\"map\":\"grid\",", map: GridMap.Text);
        var ran = _run.Quiz("pack", "install", archive);
        Assert.Equal((0, "p@1.0.0 is installed.\n", ""), (ran.Exit, ran.Out, ran.Error));
        Assert.Equal(File.ReadAllBytes(_desk.File("p.json")), File.ReadAllBytes(Installed("packs/p.json")));
        Assert.Equal(GridMap.Text, File.ReadAllText(Installed("maps/grid.geojson")));
        Assert.Contains(_run.Quiz("pack", "list").Lines, line => line.StartsWith("p@1.0.0: ", StringComparison.Ordinal) && line.EndsWith("(installed)", StringComparison.Ordinal));
        Assert.Equal(0, _run.Quiz("play", "--pack", "p", "--plain", "--count", "1").Exit);
    }

    [Fact]
    public void The_same_pack_makes_the_same_archive()
    {
        var one = File.ReadAllBytes(Made("p", members: "\"map\":\"grid\",", map: GridMap.Text));
        File.SetLastWriteTimeUtc(_desk.File("p.json"), new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Equal(0, _run.Quiz("pack", "make", _desk.File("p.json"), "-o", _desk.File("again.quizpack")).Exit);
        Assert.Equal(one, File.ReadAllBytes(_desk.File("again.quizpack")));
    }

    [Fact]
    public void The_archive_is_a_zip_with_a_manifest_of_sizes_and_hashes()
    {
        using var zip = ZipFile.OpenRead(Made("p"));
        Assert.Equal(["manifest.json", "packs/p.json"], zip.Entries.Select(e => e.FullName));
        using var manifest = JsonDocument.Parse(zip.GetEntry("manifest.json")!.Open());
        var file = Assert.Single(manifest.RootElement.GetProperty("files").EnumerateArray());
        var content = File.ReadAllBytes(_desk.File("p.json"));
        Assert.Equal((content.Length, ManifestFile.HashOf(content)), (file.GetProperty("size").GetInt32(), file.GetProperty("sha256").GetString()));
        Assert.Equal("Shared", manifest.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void Every_shipped_pack_can_be_made_and_its_map_is_left_out()
    {
        foreach (var row in ShippedPackTests.Files)
        {
            var path = Path.Combine(AppContext.BaseDirectory, "data", "packs", $"{row.Data}.json");
            var ran = _run.Quiz("pack", "make", path, "-o", _desk.File($"{row.Data}.quizpack"));
            Assert.Equal((0, ""), (ran.Exit, ran.Error));
            Assert.Equal(ShippedPackTests.Load(row.Data).Map is not null, ran.Out.Contains("comes with the program, and was left out", StringComparison.Ordinal));
            Assert.Contains("comes with the program already", _run.Quiz("pack", "install", _desk.File($"{row.Data}.quizpack")).Out, StringComparison.Ordinal);
        }
        Assert.Equal(["installed", "installed/lock"], Snapshot(_run.Folder).Keys);
    }

    [Fact]
    public void A_pack_with_problems_makes_no_archive()
    {
        File.WriteAllText(_desk.File("bad.json"), "{\"format\":1}");
        var ran = _run.Quiz("pack", "make", _desk.File("bad.json"), "-o", _desk.File("bad.quizpack"));
        Assert.Equal(1, ran.Exit);
        Assert.Contains("bad.json:1:1", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_desk.File("bad.quizpack")));
    }

    [Fact]
    public void Nothing_but_an_archive_is_written_over()
    {
        var ran = _run.Quiz("pack", "make", Put("p"), "-o", _desk.File("p.json"));
        Assert.Equal(2, ran.Exit);
        Assert.Contains("--output: found", ran.Error, StringComparison.Ordinal);
        Assert.Equal(SharedPacks.Text("p"), File.ReadAllText(_desk.File("p.json")));
    }

    [Fact]
    public void A_version_keeps_its_content()
    {
        var (one, other) = (Made("p"), Made("p", word: "Another", file: "other"));
        Assert.Equal(0, _run.Quiz("pack", "install", one).Exit);
        Assert.Equal("p@1.0.0 is installed already.\n", _run.Quiz("pack", "install", one).Out);
        AssertRefused(other, "another content of p@1.0.0 is here");
    }

    [Fact]
    public void A_version_keeps_its_map()
    {
        var (one, other) = (Made("p", members: "\"map\":\"grid\",", map: GridMap.Text), Made("p", members: "\"map\":\"grid\",", map: GridMap.Text.Replace("Gridland", "Elsewhere", StringComparison.Ordinal), file: "other"));
        Assert.Equal(0, _run.Quiz("pack", "install", one).Exit);
        AssertRefused(other, "another content of p@1.0.0 is here");
    }

    [Fact]
    public void A_newer_version_takes_the_place_of_an_older_one_and_an_older_one_only_when_told()
    {
        var (old, young) = (Made("p", version: "1.9.0", members: "\"map\":\"grid\",", map: GridMap.Text), Made("p", version: "1.10.0", file: "young"));
        Assert.Equal(0, _run.Quiz("pack", "install", old).Exit);
        Assert.Equal("p@1.10.0 is installed, in place of version 1.9.0.\n", _run.Quiz("pack", "install", young).Out);
        Assert.False(File.Exists(Installed("maps/grid.geojson"))); // the newer one needs none
        AssertRefused(old, "p@1.9.0 is older than the version 1.10.0 that is here");
        Assert.Equal(0, _run.Quiz("pack", "install", old, "--downgrade").Exit);
        Assert.Contains("\"version\":\"1.9.0\"", File.ReadAllText(Installed("packs/p.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_player_is_never_overwritten()
    {
        var archive = Made("p");
        Directory.CreateDirectory(Installed("packs"));
        File.WriteAllText(Installed("packs/p.json"), "mine");
        AssertRefused(archive, "packs/p.json is a file of yours, and is not overwritten");
        File.Move(Installed("packs/p.json"), Installed("packs/mine.json"));
        File.WriteAllText(Installed("packs/mine.json"), SharedPacks.Text("p"));
        AssertRefused(archive, "packs/mine.json is a pack of yours with the same id");
    }

    [Fact]
    public void What_was_changed_by_hand_is_neither_replaced_nor_removed()
    {
        Assert.Equal(0, _run.Quiz("pack", "install", Made("p")).Exit);
        File.AppendAllText(Installed("packs/p.json"), " ");
        AssertRefused(Made("p", version: "2.0.0", file: "young"), "packs/p.json was changed since it was installed");
        var before = Snapshot(_run.Folder);
        Assert.Contains("packs/p.json was changed since", _run.Quiz("pack", "remove", "p").Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(_run.Folder));
        File.Delete(Installed("packs/p.json"));
        Assert.Equal(0, _run.Quiz("pack", "remove", "p").Exit);
    }

    [Fact]
    public void Two_packs_may_share_a_map_and_not_bring_two_of_one_id()
    {
        var (p, q) = (Made("p", members: "\"map\":\"grid\",", map: GridMap.Text), Made("q", members: "\"map\":\"grid\",", map: GridMap.Text));
        var other = Made("r", members: "\"map\":\"grid\",", map: GridMap.Text.Replace("Gridland", "Elsewhere", StringComparison.Ordinal));
        Assert.Equal(0, _run.Quiz("pack", "install", p, q).Exit);
        AssertRefused(other, "it brings another map than");
        Assert.Equal(0, _run.Quiz("pack", "remove", "p").Exit);
        Assert.True(File.Exists(Installed("maps/grid.geojson")));
        Assert.Equal(0, _run.Quiz("pack", "remove", "q").Exit);
        Assert.Equal(["installed", "installed/lock", "maps", "packs"], Snapshot(_run.Folder).Keys);
    }

    [Fact]
    public void A_map_of_the_player_stays_when_a_pack_that_brought_the_same_goes()
    {
        Directory.CreateDirectory(Installed("maps"));
        File.WriteAllText(Installed("maps/grid.geojson"), GridMap.Text);
        Assert.Equal(0, _run.Quiz("pack", "install", Made("p", members: "\"map\":\"grid\",", map: GridMap.Text)).Exit);
        Assert.Equal(0, _run.Quiz("pack", "remove", "p").Exit);
        Assert.True(File.Exists(Installed("maps/grid.geojson")));
    }

    [Fact]
    public void No_archive_brings_another_map_of_an_id_that_the_program_has()
    {
        var map = GridMap.Text.Replace("\"id\":\"grid\"", "\"id\":\"ukraine\"", StringComparison.Ordinal);
        File.WriteAllBytes(_desk.File("u.quizpack"), HandmadeZip.Make(HandmadeZip.Entries(pack: SharedPacks.Text("p", members: "\"map\":\"ukraine\","), map: map, mapId: "ukraine")));
        AssertRefused(_desk.File("u.quizpack"), "it brings another map \"ukraine\" than the program has");
        File.WriteAllText(_desk.File("ukraine.geojson"), map);
        Assert.Contains("is not the map \"ukraine\" that comes with the program", _run.Quiz("pack", "make", Put("p", members: "\"map\":\"ukraine\","), "-o", _desk.File("x.quizpack")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_content_under_the_version_of_a_shipped_pack_is_refused()
    {
        var version = ShippedPackTests.Load("space-exploration").Version;
        AssertRefused(Made("space-exploration", version: version), $"another content of space-exploration@{version} is here");
        AssertRefused(Made("space-exploration", version: "0.0.1"), "is older than");
    }

    [Fact]
    public void The_address_of_a_schema_on_the_authors_machine_is_not_passed_on()
    {
        var pack = Put("own", "1.0.0", "\"$schema\":\"file:///home/name/pack-1.schema.json\",", "Event", null);
        var archive = _desk.File("own.quizpack");
        Assert.Equal(0, _run.Quiz("pack", "make", pack, "-o", archive).Exit);
        Assert.Equal(0, _run.Quiz("pack", "install", archive).Exit);
        var installed = File.ReadAllText(Installed("packs/own.json"));
        Assert.Contains("\"../schema/pack-1.schema.json\"", installed, StringComparison.Ordinal);
        Assert.DoesNotContain("/home/name", installed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_in_place_of_a_shipped_pack_says_so()
    {
        var ran = _run.Quiz("pack", "install", Made("space-exploration", version: "99.0.0"));
        Assert.Contains("in place of the pack space-exploration that comes with the program", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_is_made_over_another_only_when_forced()
    {
        var (pack, archive) = (Put("own", "1.0.0", "", "Event", null), _desk.File("own.quizpack"));
        File.WriteAllText(archive, "precious");
        Assert.Contains("--force writes over it", _run.Quiz("pack", "make", pack, "-o", archive).Error, StringComparison.Ordinal);
        Assert.Equal("precious", File.ReadAllText(archive));
    }

    [Fact]
    public void An_update_that_was_interrupted_is_installed_again_or_removed_whole()
    {
        var (old, young) = (Made("p", members: "\"map\":\"grid\",", map: GridMap.Text), Made("p", version: "2.0.0", file: "young"));
        Assert.Equal(0, _run.Quiz("pack", "install", old).Exit);
        // A folder where the pack should be stops the update after its record was begun.
        File.Delete(Installed("packs/p.json"));
        Directory.CreateDirectory(Installed("packs/p.json"));
        Assert.Equal(1, _run.Quiz("pack", "install", young).Exit);
        Directory.Delete(Installed("packs/p.json"));
        Assert.Contains("p@2.0.0 is installed, in place of version 1.0.0", _run.Quiz("pack", "install", young).Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Installed("maps/grid.geojson")));
        Assert.Equal(0, _run.Quiz("pack", "remove", "p").Exit);
        Assert.False(File.Exists(Installed("installed/p.json")));
    }

    [Fact]
    public void Only_what_was_installed_is_removed()
    {
        Assert.Contains("\"space-exploration\" comes with the program, and can't be removed", _run.Quiz("pack", "remove", "space-exploration").Error, StringComparison.Ordinal);
        Directory.CreateDirectory(Installed("packs"));
        File.WriteAllText(Installed("packs/mine.json"), SharedPacks.Text("mine"));
        Assert.Contains("\"mine\" was not installed by", _run.Quiz("pack", "remove", "mine").Error, StringComparison.Ordinal);
        Assert.Contains("no pack \"../packs/mine\" is installed", _run.Quiz("pack", "remove", "../packs/mine").Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Installed("packs/mine.json")));
    }

    [Fact]
    public void Progress_stays_when_a_pack_goes_and_comes_again()
    {
        var archive = Made("p");
        Assert.Equal(0, _run.Quiz("pack", "install", archive).Exit);
        Assert.Equal(0, _run.QuizReading("a\n\na\n\n", "play", "--pack", "p", "--plain", "--kind", "first", "--count", "2").Exit);
        Assert.Equal(0, _run.Quiz("pack", "remove", "p").Exit);
        var played = _run.Quiz("stats", "--json").Out;
        Assert.Contains("\"pack\": \"p\"", played, StringComparison.Ordinal);
        Assert.Equal(0, _run.Quiz("pack", "install", archive).Exit);
        Assert.Equal(played, _run.Quiz("stats", "--json").Out);
    }

    [Fact]
    public void A_hostile_archive_changes_nothing_anywhere()
    {
        var before = Snapshot(_run.Folder);
        foreach (var row in PackArchiveTests.Hostile.Where(r => !r.Data.Item1.StartsWith("bomb", StringComparison.Ordinal)))
        {
            File.WriteAllBytes(_desk.File("h.quizpack"), row.Data.Item3);
            var ran = _run.Quiz("pack", "install", _desk.File("h.quizpack"));
            Assert.Equal(1, ran.Exit);
            Assert.Contains("h.quizpack is refused: ", ran.Error, StringComparison.Ordinal);
            Foreign.AssertHarmlessLines(ran.Error);
            Assert.Equal(before, Snapshot(_run.Folder));
        }
    }

    [Fact]
    public void One_bad_archive_of_several_leaves_the_others()
    {
        File.WriteAllText(_desk.File("bad.quizpack"), "x");
        var ran = _run.Quiz("pack", "install", Made("p"), _desk.File("bad.quizpack"), _desk.File("none.quizpack"), Made("q"));
        Assert.Equal((1, "p@1.0.0 is installed.\nq@1.0.0 is installed.\n"), (ran.Exit, ran.Out));
        Assert.Contains("none.quizpack does not exist", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_installs_at_once_each_is_done_or_told_and_one_pack_is_there_whole()
    {
        var archives = Enumerable.Range(1, 8).Select(i => Made("p", version: $"{i}.0.0", word: $"Words{i}", file: $"v{i}")).ToList();
        var runs = await Task.WhenAll(archives.Select(archive => Task.Run(() => _run.Quiz("pack", "install", archive))));
        Assert.All(runs, ran => Assert.True(ran.Exit == 0 || ran.Error.Contains("is older", StringComparison.Ordinal) || ran.Error.Contains("another program", StringComparison.Ordinal), ran.Error));
        Assert.Contains(runs, ran => ran.Exit == 0);
        Assert.Contains("is installed already", _run.Quiz("pack", "install", archives.Single(a => File.ReadAllText(Installed("packs/p.json")).Contains($"Words{archives.IndexOf(a) + 1} one", StringComparison.Ordinal))).Out, StringComparison.Ordinal);
        Assert.Equal(["installed", "installed/lock", "installed/p.json", "packs", "packs/p.json"], Snapshot(_run.Folder).Keys);
    }

    [Theory]
    [InlineData("packs/p.json")]
    [InlineData("maps/grid.geojson")]
    public void What_a_crash_left_undone_is_done_by_another_install(string lost)
    {
        var archive = Made("p", members: "\"map\":\"grid\",", map: GridMap.Text);
        Assert.Equal(0, _run.Quiz("pack", "install", archive).Exit);
        File.Delete(Installed(lost));
        Assert.Equal(0, _run.Quiz("pack", "install", archive).Exit);
        Assert.True(File.Exists(Installed(lost)));
        Assert.Equal(0, _run.Quiz("pack", "remove", "p").Exit);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("{\"format\":1,\"id\":\"p\",\"version\":\"1.0.0\",\"title\":\"T\",\"files\":[{\"name\":\"../mine.txt\",\"size\":4,\"sha256\":\"0000000000000000000000000000000000000000000000000000000000000000\"}]}")]
    [InlineData("{\"format\":1,\"id\":\"q\",\"version\":\"1.0.0\",\"title\":\"T\",\"files\":[]}")]
    public void A_record_that_was_tampered_with_leads_to_nothing(string record)
    {
        Assert.Equal(0, _run.Quiz("pack", "install", Made("p")).Exit);
        File.WriteAllText(Installed("installed/p.json"), record);
        var before = Snapshot(_run.Folder);
        Assert.Contains("installed/p.json can't be read", _run.Quiz("pack", "remove", "p").Error, StringComparison.Ordinal);
        AssertRefused(Made("p", version: "2.0.0", file: "young"), "installed/p.json can't be read");
        Assert.Equal(before, Snapshot(_run.Folder));
    }

    private void AssertRefused(string archive, string told)
    {
        var before = Snapshot(_run.Folder);
        var ran = _run.Quiz("pack", "install", archive);
        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
        var after = Snapshot(_run.Folder);
        Assert.Equal(before, after.Where(f => before.ContainsKey(f.Key) || !f.Key.StartsWith("installed", StringComparison.Ordinal)));
    }

    private string Installed(string name) => Path.Combine(_run.Folder, name);

    private string Put(string id, string version = "1.0.0", string members = "", string word = "Event", string? file = null)
    {
        var path = _desk.File($"{file ?? id}.json");
        File.WriteAllText(path, SharedPacks.Text(id, version, members: members, word: word));
        return path;
    }

    private string Made(string id, string version = "1.0.0", string members = "", string word = "Event", string? map = null, string? file = null)
    {
        var path = Put(id, version, members, word, file);
        if (map is not null)
            File.WriteAllText(_desk.File("grid.geojson"), map);
        var archive = _desk.File($"{file ?? id}.quizpack");
        var ran = _run.Quiz("pack", "make", path, "-o", archive, "--force");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        return archive;
    }

    /// <summary>Every file and folder, with what it holds.</summary>
    private static SortedDictionary<string, string> Snapshot(string folder) =>
        new(Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
            path => File.Exists(path) ? Convert.ToHexString(File.ReadAllBytes(path)) : ""), StringComparer.Ordinal);
}
