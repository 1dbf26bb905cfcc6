using Quiz.Commands;

namespace Quiz.Tests.Commands;

/// <summary>What a run of a command gave.</summary>
public sealed record Ran(int Exit, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs commands in this process on a data folder of their own.</summary>
public sealed class Run : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("quiz-tests-").FullName;

    public static string ShippedPack { get; } = Path.Combine(Repository.Root, "data", "packs", "dnipropetrovsk-2025.json");

    /// <summary>What is set beside QUIZ_DATA; nothing at first.</summary>
    public Dictionary<string, string?> Variables { get; } = [];

    public string? Environment(string name) => name == "QUIZ_DATA" ? Folder : Variables.GetValueOrDefault(name);

    public Ran Quiz(params string[] args) => QuizReading("", args);

    public Ran QuizReading(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var around = new Surroundings(new StringReader(input), output, error, Environment, TimeProvider.System);
        var exit = CommandLine.Run(args, around);
        return new(exit, output.ToString(), error.ToString());
    }

    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
