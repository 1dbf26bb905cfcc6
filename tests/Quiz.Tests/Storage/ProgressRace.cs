using Quiz.Storage;
using static Quiz.Tests.Storage.ProgressSamples;

namespace Quiz.Tests.Storage;

/// <summary>Programs that open the same folder, keep two answers each and close, one step of one program at a time.</summary>
internal sealed class ProgressRace : Race<ProgressStep>
{
    private const int AnswersOfEach = 2;

    private readonly TempFolder _folder = TempFolder.InMemory(); // that answers are safe on the disk is not what is tried
    private readonly FoundFiles _found;
    private readonly List<string> _movedTo = []; // by one program at a time, as all here

    public ProgressRace(FoundFiles found, int programs)
        : base(programs, waits: ProgressStep.WaitsForOthers)
    {
        _found = found;
        found.PutInto(_folder);
    }

    public override void Dispose()
    {
        base.Dispose();
        _folder.Dispose();
    }

    protected override void AssertNothingIsLost()
    {
        AssertAllAreOver();
        Assert.Equal(_found.IsDamaged ? [_folder.Db + ".damaged-20250608-063015"] : [], _movedTo);
        using var store = ProgressStore.Open(_folder.Path, TimeProvider.System);
        Assert.Null(store.DamageMovedTo);
        var kept = Enumerable.Range(0, Programs.Count).SelectMany(program => Enumerable.Range(1, AnswersOfEach), (program, number) => Answer(IdOf(program), number));
        Assert.Equal(
            [.. Enumerable.Range(1, _found.Answers).Select(number => Answer("earlier", number)), .. kept.OrderBy(Place)],
            store.Answers().OrderBy(Place));
        var aside = Directory.GetFiles(_folder.Path, "*.damaged*").ToDictionary(file => file[(_folder.Db + ".damaged-20250608-063015").Length..], File.ReadAllBytes);
        aside.Remove("-shm"); // SQLite's scratch file, made anew at every start
        if (aside.GetValueOrDefault("-wal") is [])
            aside.Remove("-wal"); // of a program that had opened the file and added nothing
        Assert.Equal(_found.IsDamaged ? _found.Files.Keys.Order() : [], aside.Keys.Order());
        Assert.All(aside, file => Assert.Equal(_found.Files[file.Key], file.Value));
    }

    protected override void Play(int program, Action<ProgressStep> reached)
    {
        using var store = ProgressStore.Open(_folder.Path, new HastyClock(Morning), reached);
        for (var number = 1; number <= AnswersOfEach; number++)
            store.Keep(Answer(IdOf(program), number));
        if (store.DamageMovedTo is { } aside)
            _movedTo.Add(aside);
    }

    private static (string, int) Place(LoggedAnswer answer) => (answer.RoundId, answer.Number);

    private static string IdOf(int program) => $"r{program}";
}
