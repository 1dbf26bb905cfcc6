using System.Runtime.CompilerServices;

namespace Quiz.Tests;

/// <summary>Finds files of the repository from where this file was compiled.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>The names of the assemblies that src is compiled to, one for each project.</summary>
    public static IEnumerable<string> Assemblies => Directory.EnumerateDirectories(Path.Combine(Root, "src")).Select(folder => Path.GetFileName(folder) is "Quiz" ? "quiz" : Path.GetFileName(folder));

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Here([CallerFilePath] string path = "") => path;
}
