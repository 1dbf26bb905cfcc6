using System.Diagnostics;

namespace Quiz.Benchmarks;

/// <summary>A temporary folder with the native programs that are measured, each published when first asked for.</summary>
public sealed class Workshop : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-benchmarks-").FullName;
    private readonly Dictionary<string, string> _published = [];

    public static string Repository { get; } = FindRepository();

    public string Quiz => Path.Combine(Published("src/Quiz"), "quiz");

    /// <summary>Another build of the program to hold this one against, that QUIZ_BEFORE names; null for none.</summary>
    public static string? QuizBefore => Environment.GetEnvironmentVariable("QUIZ_BEFORE");

    public string Peer(string name) => Path.Combine(Published($"tests/Quiz.Benchmarks/Peers/{name}"), name);

    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Published(string project)
    {
        if (_published.TryGetValue(project, out var folder))
            return folder;
        folder = Path.Combine(_folder, Path.GetFileName(project));
        Console.Error.WriteLine($"publishing {project}");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository, project), "-c", "Release", "-r", "linux-x64", "-o", folder, "-v", "quiet"])
        {
            RedirectStandardOutput = true,
        })!;
        var said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        if (publish.ExitCode != 0)
            throw new InvalidOperationException($"{project} could not be published:\n{said}");
        return _published[project] = folder;
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Quiz.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the benchmarks run from within the repository");
        return folder;
    }
}
