using Quiz.Languages;
using Quiz.Storage;

namespace Quiz.Tests.Storage;

public sealed class RoundLockTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private IEnumerable<string> RoundFiles => Directory.GetFiles(_folder.File("playing")).Except([_folder.File("playing/lock")]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_round_is_held_by_one_at_a_time()
    {
        Assert.False(RoundLock.IsHeld(_folder.Path, "r1"));
        using (var first = RoundLock.Take(_folder.Path, "r1"))
        {
            using var second = RoundLock.Take(_folder.Path, "r1");
            using var other = RoundLock.Take(_folder.Path, "r2");
            Assert.Equal((false, true, false), (first.IsHeldByAnother, second.IsHeldByAnother, other.IsHeldByAnother));
            Assert.Equal((null, null, null), (first.Why, second.Why, other.Why));
            Assert.True(RoundLock.IsHeld(_folder.Path, "r1"));
        }
        Assert.False(RoundLock.IsHeld(_folder.Path, "r1"));
        using var again = RoundLock.Take(_folder.Path, "r1");
        Assert.False(again.IsHeldByAnother);
    }

    [Fact]
    public void A_round_that_is_left_leaves_no_file()
    {
        RoundLock.Take(_folder.Path, "r1").Dispose();
        Assert.Empty(RoundFiles);
    }

    [Fact]
    public void A_round_whose_program_was_killed_is_free()
    {
        string path;
        using (RoundLock.Take(_folder.Path, "r1"))
            path = Assert.Single(RoundFiles);
        File.WriteAllText(path, "");
        Assert.False(RoundLock.IsHeld(_folder.Path, "r1"));
        using var again = RoundLock.Take(_folder.Path, "r1");
        Assert.Equal((false, null), (again.IsHeldByAnother, again.Why));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("раунд/перший")]
    [InlineData("")]
    [InlineData(".")]
    public void Any_id_is_held_within_the_folder(string id)
    {
        using var first = RoundLock.Take(_folder.Path, id);
        Assert.Null(first.Why);
        Assert.True(RoundLock.IsHeld(_folder.Path, id));
        Assert.Single(RoundFiles);
    }

    [Fact]
    public void Where_nothing_can_be_locked_the_reason_is_told_and_the_round_goes_on()
    {
        File.WriteAllText(_folder.File("playing"), "a file in the way");
        using var playing = RoundLock.Take(_folder.Path, "r1");
        Assert.False(playing.IsHeldByAnother);
        var why = Spoken.English.Of(Assert.IsType<ProgressUnavailable>(playing.Why));
        Assert.StartsWith($"cannot lock {_folder.File("playing")}", why, StringComparison.Ordinal);
        Assert.EndsWith($": {_folder.File("playing")} is a file, and a folder is wanted there", why, StringComparison.Ordinal);
        Assert.False(RoundLock.IsHeld(_folder.Path, "r1"));
    }
}
