using Quiz.Storage;
using Quiz.Tests.Screens;

namespace Quiz.Tests.Storage;

public sealed class PackLibraryTests : IDisposable
{
    private const string Shipped = "dnipropetrovsk-2025";
    private readonly TempFolder _folder = new();

    private string Mine => _folder.File("mine");

    private string Ours => _folder.File("ours");

    private string Others => _folder.File("others");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Packs_and_maps_for_everybody_on_the_machine_are_found()
    {
        Island.PutInto(Ours);
        var island = new PackLibrary(Mine, [Others, Ours]).Find(Island.Id);
        Assert.StartsWith(Ours, island!.Path, StringComparison.Ordinal);
        Assert.NotNull(new PackLibrary(null, [Ours]).Map("island", Path.Combine(Mine, "packs", "elsewhere.json")));
        Assert.Null(new PackLibrary(Mine).Find(Island.Id));
    }

    [Fact]
    public void The_players_own_pack_stands_before_one_for_everybody_and_that_before_a_shipped_one()
    {
        Put(Others, "Of the others");
        Put(Ours, "Ours");
        Assert.Equal("Ours", new PackLibrary(Mine, [Ours, Others]).Find(Shipped)!.Pack.Title);
        Put(Mine, "Mine");
        Assert.Equal("Mine", new PackLibrary(Mine, [Ours, Others]).Find(Shipped)!.Pack.Title);
    }

    [Fact]
    public void Packs_of_the_player_or_for_everybody_leave_the_shipped_ones_as_everyone_has_them()
    {
        var before = new PackLibrary(null).Shipped.Select(p => (p.Pack.Id, p.Hash));
        Put(Mine, "Mine");
        Put(Ours, "Ours");
        Island.PutInto(Others);
        Assert.Equal(before, new PackLibrary(Mine, [Ours, Others]).Shipped.Select(p => (p.Pack.Id, p.Hash)));
    }

    private static void Put(string folder, string title)
    {
        Directory.CreateDirectory(Path.Combine(folder, "packs"));
        var text = Repository.Read($"data/packs/{Shipped}.json");
        var at = text.IndexOf("\"title\": \"", StringComparison.Ordinal) + 10;
        File.WriteAllText(Path.Combine(folder, "packs", "any.json"), $"{text[..at]}{title}{text[text.IndexOf('"', at)..]}");
    }
}
