namespace Quiz.Tests.Screens;

/// <summary>A folder that has the same path and files wherever the tests run: frames show both.</summary>
internal static class FixedFiles
{
    private static readonly Lazy<string> Made = new(Make);

    public static string Folder => Made.Value;

    private static string Make()
    {
        var folder = OperatingSystem.IsWindows() ? @"C:\quiz-files" : "/tmp/quiz-files";
        Directory.CreateDirectory(Path.Combine(folder, "lessons"));
        var island = Island.Text("made-up-island").Replace("\"version\": \"1.2.0\"", "\"version\": \"2.0.0\"", StringComparison.Ordinal);
        Write("island.json", island);
        Write("broken.json", island.Replace("\"format\": 1", "\"format\": 1,\n  \"colour\": \"red\"", StringComparison.Ordinal));
        return folder;

        void Write(string name, string text)
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path) || File.ReadAllText(path) != text)
                File.WriteAllText(path, text);
        }
    }
}
