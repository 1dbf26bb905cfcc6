using Quiz.Storage;
using static Quiz.Tests.Storage.ProgressSamples;

namespace Quiz.Tests.Storage;

/// <summary>Programs that open the same folder, keep two answers each and close, one step of one program at a time.</summary>
internal sealed class ProgressRace : IDisposable
{
    private const int AnswersOfEach = 2;

    private readonly TempFolder _folder = TempFolder.InMemory(); // that answers are safe on the disk is not what is tried
    private readonly FoundFiles _found;
    private readonly HeldProgram[] _programs;
    private readonly List<string> _movedTo = []; // by one program at a time, as all here
    private readonly HashSet<HeldProgram> _waiting = [];
    private readonly List<string> _course = [];

    public ProgressRace(FoundFiles found, int programs)
    {
        _found = found;
        found.PutInto(_folder);
        _programs = [.. Enumerable.Range(0, programs).Select(number => new HeldProgram($"program {number}", reached => Play(number, reached)))];
    }

    public IReadOnlyList<HeldProgram> Programs => _programs;

    /// <summary>What was done so far, to be told when it ended badly.</summary>
    public string Course => string.Join(", ", _course);

    /// <summary>Those that are not over, and do not wait for a step of another.</summary>
    public IReadOnlyList<HeldProgram> Able => [.. _programs.Where(program => !program.IsOver && !_waiting.Contains(program))];

    public void Go(HeldProgram program)
    {
        program.Go();
        _course.Add($"{program.Name} {program.At?.ToString() ?? "is over"}");
        if (program.At == ProgressStep.WaitsForOthers)
            _waiting.Add(program);
        else
            _waiting.Clear();
    }

    /// <summary>Lets a program on until it comes to a step, waits for another or is over.</summary>
    public void GoTo(ProgressStep step, HeldProgram program)
    {
        while (Able.Contains(program) && program.At != step)
            Go(program);
    }

    /// <summary>Lets all on to their ends, the first first.</summary>
    public void Finish(params IEnumerable<HeldProgram> inOrder)
    {
        while (inOrder.FirstOrDefault(Able.Contains) is { } next)
            Go(next);
    }

    public void AssertNothingIsLost()
    {
        Assert.All(_programs, program => Assert.True(program is { IsOver: true, Failure: null }, $"{program.Name} {program.At}: {program.Failure}"));
        Assert.Equal(_found.IsDamaged ? [_folder.Db + ".damaged-20250608-063015"] : [], _movedTo);
        using var store = ProgressStore.Open(_folder.Path, TimeProvider.System);
        Assert.Null(store.DamageMovedTo);
        var kept = Enumerable.Range(0, _programs.Length).SelectMany(program => Enumerable.Range(1, AnswersOfEach), (program, number) => Answer(IdOf(program), number));
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

    public void Dispose()
    {
        foreach (var program in _programs)
            program.Dispose();
        _folder.Dispose();
    }

    private static (string, int) Place(AnswerRow answer) => (answer.RoundId, answer.Number);

    private static string IdOf(int program) => $"r{program}";

    private void Play(int program, Action<ProgressStep> reached)
    {
        using var store = ProgressStore.Open(_folder.Path, new HastyClock(Morning), reached);
        for (var number = 1; number <= AnswersOfEach; number++)
            store.Keep(Answer(IdOf(program), number));
        if (store.DamageMovedTo is { } aside)
            _movedTo.Add(aside);
    }
}
