namespace Quiz.Tests.Storage;

/// <summary>A folder that is there for one test.</summary>
internal sealed class TempFolder : IDisposable
{
    private const string Memory = "/dev/shm";

    public TempFolder()
        : this(Directory.CreateTempSubdirectory("quiz-test-").FullName)
    {
    }

    private TempFolder(string path) => Path = path;

    public string Path { get; }

    public string Db => File("progress.db");

    /// <summary>Where nothing waits for a disk, if the system has such a place.</summary>
    public static TempFolder InMemory() =>
        Directory.Exists(Memory) ? new(Directory.CreateDirectory(System.IO.Path.Combine(Memory, $"quiz-test-{Guid.NewGuid():N}")).FullName) : new();

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
