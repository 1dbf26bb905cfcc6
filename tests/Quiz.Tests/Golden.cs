using System.Runtime.CompilerServices;
using System.Text;

namespace Quiz.Tests;

/// <summary>Compares what a test drew with <c>Golden/&lt;class&gt;.&lt;test&gt;.txt</c> beside it; UPDATE_GOLDEN=1 writes the file anew.</summary>
public static class Golden
{
    public static void Check(IEnumerable<string> lines, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        Check(string.Join('\n', lines), file, test);

    public static void Check(string text, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(file)!, "Golden");
        var path = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}.{test}.txt");
        var wanted = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, wanted);
            return;
        }
        if (!File.Exists(path))
        {
            Assert.Fail($"{path} is missing. UPDATE_GOLDEN=1 writes it; read it before you commit it.");
        }
        var kept = File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n");
        if (Difference(kept, wanted) is { } difference)
        {
            Assert.Fail($"{path}: {difference}\nThe whole of it now:\n{wanted}");
        }
    }

    /// <summary>The first line that differs, or null.</summary>
    internal static string? Difference(string kept, string now)
    {
        var (old, got) = (kept.Split('\n'), now.Split('\n'));
        for (var i = 0; i < Math.Max(old.Length, got.Length); i++)
        {
            var (left, right) = (i < old.Length ? old[i] : "(no such line)", i < got.Length ? got[i] : "(no such line)");
            if (left != right)
            {
                return $"line {i + 1} differs\n  kept: {left}\n  now:  {right}";
            }
        }
        return null;
    }
}
