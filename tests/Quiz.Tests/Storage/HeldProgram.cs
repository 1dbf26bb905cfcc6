namespace Quiz.Tests.Storage;

/// <summary>A program that stands at each step until it is let on to the next.</summary>
internal sealed class HeldProgram<TStep> : IDisposable
    where TStep : struct, Enum
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _mayGo = new(0);
    private readonly SemaphoreSlim _stands = new(0);
    private readonly Thread _thread;
    private volatile bool _isLetGo;

    public HeldProgram(string name, Action<Action<TStep>> program)
    {
        Name = name;
        _thread = new(() => Run(program)) { Name = name };
        _thread.Start();
    }

    public string Name { get; }

    /// <summary>Null before the first step and after the last.</summary>
    public TStep? At { get; private set; }

    public bool IsOver { get; private set; }

    /// <summary>What it ended with, were it not well.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Lets it on to its next step or to its end.</summary>
    public void Go()
    {
        _mayGo.Release();
        if (!_stands.Wait(Deadline))
            throw new TimeoutException($"{Name} gets no further than {At}");
    }

    public void Dispose()
    {
        _isLetGo = true;
        _mayGo.Release();
        _thread.Join();
        _mayGo.Dispose();
        _stands.Dispose();
    }

    private void Run(Action<Action<TStep>> program)
    {
        _mayGo.Wait();
        try
        {
            program(Stand);
        }
#pragma warning disable CA1031 // Told by the test that holds the program.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Failure = failure;
        }
        (At, IsOver) = (null, true);
        _stands.Release();
    }

    private void Stand(TStep step)
    {
        if (_isLetGo)
            return;
        At = step;
        _stands.Release();
        _mayGo.Wait();
    }
}
