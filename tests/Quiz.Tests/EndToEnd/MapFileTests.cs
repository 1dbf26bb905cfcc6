using Microsoft.Win32.SafeHandles;

namespace Quiz.Tests.EndToEnd;

/// <summary>When the program reads a map, with the pack and its map in the player's own data folder.</summary>
public sealed class MapFileTests : IDisposable
{
    private const string Pack = "ukraine-1991-2025";
    private const string Complaint = "the map \"ukraine\" of \"ukraine-1991-2025\" can";
    private const int DoNotWait = 0x800;
    private const uint IsOpened = 0x20;

    private readonly Player _player = new();

    public void Dispose() => _player.Dispose();

    [Theory]
    [InlineData("timeline", false), InlineData("choice", false), InlineData("order", false)]
    [InlineData("locate", true), InlineData("geography", true), InlineData("point", true)]
    public void A_map_is_opened_by_a_round_that_shows_one_and_by_no_other(string kind, bool isOpened)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells which files were opened");
        var map = PutMap(Repository.Read("data/maps/ukraine.geojson"));
        using var watch = new SafeFileHandle(Native.Watch(DoNotWait), ownsHandle: true);
        Assert.True(!watch.IsInvalid && Native.AddWatch((int)watch.DangerousGetHandle(), map, IsOpened) >= 0);
        var ended = Play(kind);
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Equal(isOpened, HasNews((int)watch.DangerousGetHandle()));
    }

    [Theory, InlineData("""{"type":"FeatureCollection","""), InlineData("[]"), InlineData("")]
    public void Of_a_map_that_cannot_be_read_a_round_that_shows_none_says_nothing(string text)
    {
        PutMap(text);
        var ended = Play("timeline");
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.DoesNotContain(Complaint, ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_map_that_cannot_be_read_a_round_that_would_show_it_complains()
    {
        PutMap("{");
        var ended = Play("timeline", "--kind", "geography");
        Assert.Equal(0, ended.ExitCode);
        Assert.Contains(Complaint, ended.Error + ended.Out, StringComparison.Ordinal);
        ended = Play("geography");
        Assert.NotEqual(0, ended.ExitCode);
        Assert.Contains(Complaint, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_map_is_no_map()
    {
        var map = PutMap("");
        File.Delete(map);
        Directory.CreateDirectory(map);
        // The next of the name is beside the program.
        Assert.Equal(0, Play("locate").ExitCode);
    }

    private Player.Ended Play(string kind, params string[] more) =>
        _player.RunInside(string.Concat(Enumerable.Repeat("{\"skip\":true}\n", 3)), ["play", "--json", "--new", "--kind", kind, .. more, "--pack", Pack, "--count", "3", "--seed", "3"]);

    private string PutMap(string text)
    {
        Directory.CreateDirectory(Path.Combine(_player.Data, "packs"));
        Directory.CreateDirectory(Path.Combine(_player.Data, "maps"));
        File.WriteAllText(Path.Combine(_player.Data, "packs", $"{Pack}.json"), Repository.Read($"data/packs/{Pack}.json"));
        var map = Path.Combine(_player.Data, "maps", "ukraine.geojson");
        File.WriteAllText(map, text);
        return map;
    }

    private static unsafe bool HasNews(int watch)
    {
        var buffer = stackalloc byte[4096];
        return Native.Read(watch, buffer, 4096) > 0;
    }
}
