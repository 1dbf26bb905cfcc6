using System.Runtime.CompilerServices;

namespace Quiz.Tests;

/// <summary>Finds files of the repository from where this file was compiled.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Here([CallerFilePath] string path = "") => path;
}
