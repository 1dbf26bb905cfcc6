using System.Runtime.CompilerServices;

namespace Quiz.Tests.Screens;

/// <summary>A made-up pack with a map of its own, so that no frame changes when a shipped pack does.</summary>
internal static class Island
{
    public const string Id = "island";

    public static void PutInto(string dataFolder)
    {
        Copy("island.json", Path.Combine(dataFolder, "packs"));
        Copy("island.geojson", Path.Combine(dataFolder, "maps"));
    }

    private static void Copy(string name, string folder)
    {
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(Folder(), name), Path.Combine(folder, name));
    }

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Island");
}
