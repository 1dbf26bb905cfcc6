using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Quiz.Tests.Screens;

/// <summary>A made-up pack with a map of its own, so that no frame changes when a shipped pack does.</summary>
internal static partial class Island
{
    public const string Id = "island";
    private const string ShortAddress = "https://x.y"; // broken at no width

    /// <param name="isGreek">All texts in Greek letters, so that no other word on a screen can be the pack's.</param>
    public static void PutInto(string dataFolder, bool isGreek = false)
    {
        Copy("island.json", Path.Combine(dataFolder, "packs"), isGreek);
        Copy("island.geojson", Path.Combine(dataFolder, "maps"), isGreek);
    }

    /// <summary>The pack under another id, without its map.</summary>
    public static string Text(string id) => File.ReadAllText(Path.Combine(Folder(), "island.json"))
        .Replace("\"id\": \"island\"", $"\"id\": \"{id}\"", StringComparison.Ordinal).Replace("\"map\": \"island\",", "", StringComparison.Ordinal);

    private static void Copy(string name, string folder, bool isGreek)
    {
        Directory.CreateDirectory(folder);
        var text = File.ReadAllText(Path.Combine(Folder(), name));
        File.WriteAllText(Path.Combine(folder, name), isGreek ? Texts().Replace(text, texts => string.Concat(texts.Value.Select(InGreek))).Replace("https://example.org/almanac", ShortAddress, StringComparison.Ordinal) : text);
    }

    /// <summary>Its letter of the alphabet, from alpha on; some have no likeness, and none must.</summary>
    private static char InGreek(char letter) => letter switch
    {
        >= 'a' and <= 'q' => (char)('α' + letter - 'a'),
        >= 'r' and <= 'z' => (char)('σ' + (letter - 'r') % 7),
        >= 'A' and <= 'Q' => (char)('Α' + letter - 'A'),
        >= 'R' and <= 'Z' => (char)('Σ' + (letter - 'R') % 7),
        _ => letter,
    };

    // The values of members that are texts for people, and the lists of other names; ids and addresses stay.
    [GeneratedRegex("""(?<="(title|description|name|text|note|prompt|why|publisher|channel|reportedBy|basis|lesson|side)": ")[^"]*|(?<="by": ")[^"]*|(?<="aliases": \[)[^]]*|(?<="borders": \[)[^]]*|(?<="answer": \[)"[A-Z][^]]*""")]
    private static partial Regex Texts();

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Island");
}
