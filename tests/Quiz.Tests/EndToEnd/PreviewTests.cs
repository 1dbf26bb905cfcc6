using Quiz.Drawing;
using Quiz.Tests.Screens;
using Quiz.Tests.Storage;

namespace Quiz.Tests.EndToEnd;

public class PreviewTests
{
    [Fact]
    public void The_screen_follows_each_save_of_the_pack_until_it_is_left()
    {
        using var folder = new TempFolder();
        Island.PutInto(folder.Path);
        var pack = Path.Combine(folder.Path, "packs", "island.json");
        var text = File.ReadAllText(pack);
        using var player = new Player();
        using var session = player.OpenAt(new Size(80, 24), null, "pack", "preview", pack, "--watch");
        session.WaitFor("Preview 1 of ");
        session.WaitFor("The bridge over the Salt is opened");
        // As editors save: beside the file, then moved over it; and in place.
        File.WriteAllText(pack + "~", text.Replace("The bridge over the Salt is opened", "A bridge is built", StringComparison.Ordinal));
        File.Move(pack + "~", pack, overwrite: true);
        session.WaitFor("A bridge is built");
        File.WriteAllText(pack, text.Replace("\"format\": 1", "\"format\": 7", StringComparison.Ordinal));
        session.WaitFor("found 7, wanted 1");
        File.WriteAllText(pack, text);
        session.WaitFor("The bridge over the Salt is opened");
        session.Press("escape");
        Assert.Equal(0, session.WaitForExit());
        Assert.Empty(session.LeftBehind());
        Assert.Equal(0, player.AnswersKept());
    }
}
