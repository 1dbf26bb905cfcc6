using Quiz.Storage;

namespace Quiz.Tests.Storage;

/// <summary>Programs that ask whether a round is played, play it if it is not, and leave it.</summary>
internal sealed class RoundLockRace(int programs) : Race<RoundStep>(programs, waits: RoundStep.WaitsForOthers)
{
    private const string Id = "r1";

    private readonly TempFolder _folder = TempFolder.InMemory();
    private readonly HashSet<int> _playing = []; // by one program at a time, as all here

    public override void Dispose()
    {
        base.Dispose();
        _folder.Dispose();
    }

    protected override void AssertNothingIsLost()
    {
        AssertAllAreOver();
        Assert.Empty(_playing);
        Assert.Empty(Directory.GetFiles(_folder.File("playing")).Except([_folder.File("playing/lock")]));
    }

    protected override void Play(int program, Action<RoundStep> reached)
    {
        var isHeld = RoundLock.IsHeld(_folder.Path, Id, reached);
        Assert.Equal(_playing.Count > 0, isHeld);
        using var playing = RoundLock.Take(_folder.Path, Id, Reached);
        Assert.Equal(_playing.Count > 0, playing.IsHeldByAnother);
        if (!playing.IsHeldByAnother)
            _playing.Add(program);

        void Reached(RoundStep step)
        {
            if (step == RoundStep.Freed)
                _playing.Remove(program);
            reached(step);
        }
    }
}
