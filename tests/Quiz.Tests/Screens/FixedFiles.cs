using System.Security.Cryptography;

namespace Quiz.Tests.Screens;

/// <summary>A folder of a test's own that has the same files wherever tests run, and whose path is as long: frames show both.</summary>
internal sealed class FixedFiles : IDisposable
{
    /// <summary>What stands in kept frames for the path.</summary>
    private const string Shown = "/some/folder/that/has/packs-in";
    private const int LeastOwn = 6;

    public FixedFiles()
    {
        var begun = Path.Combine(Path.GetTempPath(), "quiz-");
        var own = Shown.Length - begun.Length;
        Assert.SkipWhen(own < LeastOwn, $"Frames have no room for a folder below {begun}.");
        Folder = begun + RandomNumberGenerator.GetHexString(own, lowercase: true);
        Directory.CreateDirectory(Path.Combine(Folder, "lessons"));
        var island = Island.Text("made-up-island").Replace("\"version\": \"1.2.0\"", "\"version\": \"2.0.0\"", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Folder, "island.json"), island);
        File.WriteAllText(Path.Combine(Folder, "broken.json"), island.Replace("\"format\": 1", "\"format\": 1,\n  \"colour\": \"red\"", StringComparison.Ordinal));
    }

    public string Folder { get; }

    /// <summary>A line of a frame as it is kept.</summary>
    public string InFrame(string line) => line.Replace(Folder, Shown, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
