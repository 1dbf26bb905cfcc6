namespace Quiz.Tests.Storage;

/// <summary>Programs that do the same at once, one step of one program at a time.</summary>
internal abstract class Race<TStep> : IDisposable
    where TStep : struct, Enum
{
    private readonly TStep _waits;
    private readonly HeldProgram<TStep>[] _programs;
    private readonly HashSet<HeldProgram<TStep>> _waiting = [];
    private readonly List<string> _course = [];

    /// <param name="waits">Where a program waits for another.</param>
    protected Race(int programs, TStep waits)
    {
        _waits = waits;
        _programs = [.. Enumerable.Range(0, programs).Select(number => new HeldProgram<TStep>($"program {number}", reached => Play(number, reached)))];
    }

    public IReadOnlyList<HeldProgram<TStep>> Programs => _programs;

    /// <summary>Those that are not over, and do not wait for a step of another.</summary>
    public IReadOnlyList<HeldProgram<TStep>> Able => [.. _programs.Where(program => !program.IsOver && !_waiting.Contains(program))];

    /// <summary>What goes wrong in a course, or has gone wrong at its end, is told with all steps before it.</summary>
    public void Run(Action course)
    {
        try
        {
            course();
            AssertNothingIsLost();
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{string.Join(", ", _course)}: {error.Message}", error);
        }
    }

    public void Go(HeldProgram<TStep> program)
    {
        program.Go();
        _course.Add($"{program.Name} {program.At?.ToString() ?? "is over"}");
        if (program.At.Equals(_waits))
            _waiting.Add(program);
        else
            _waiting.Clear();
    }

    /// <summary>Lets a program on until it comes to a step, waits for another or is over.</summary>
    public void GoTo(TStep step, HeldProgram<TStep> program)
    {
        while (Able.Contains(program) && !program.At.Equals(step))
            Go(program);
    }

    /// <summary>Lets each program on to a step of its own, in turn.</summary>
    public void HoldAt(params IEnumerable<TStep> steps)
    {
        foreach (var (step, program) in steps.Zip(_programs))
            GoTo(step, program);
    }

    /// <summary>Lets all on to their ends, the first first.</summary>
    public void Finish(params IEnumerable<HeldProgram<TStep>> inOrder)
    {
        while (inOrder.FirstOrDefault(Able.Contains) is { } next)
            Go(next);
    }

    public virtual void Dispose()
    {
        foreach (var program in _programs)
            program.Dispose();
    }

    /// <summary>When all are over.</summary>
    protected abstract void AssertNothingIsLost();

    protected void AssertAllAreOver() =>
        Assert.All(_programs, program => Assert.True(program is { IsOver: true, Failure: null }, $"{program.Name} {program.At}: {program.Failure}"));

    /// <summary>What a program does. It calls at each step.</summary>
    protected abstract void Play(int program, Action<TStep> reached);
}
