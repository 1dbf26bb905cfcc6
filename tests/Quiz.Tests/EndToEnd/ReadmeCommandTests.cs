using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Quiz.Tests.EndToEnd;

public partial class ReadmeCommandTests
{
    private const string Run = "dotnet run --project src/Quiz";

    [Fact]
    public void Every_command_of_the_readme_is_one_that_the_program_knows()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "its commands are written for a shell");
        var commands = Commands().ToList();
        Assert.Contains(commands, command => command.StartsWith(Run, StringComparison.Ordinal));
        Assert.All(commands, command => Assert.NotEqual(2, ExitCodeOf(command)));
    }

    /// <summary>The lines of its code blocks that start the program.</summary>
    private static IEnumerable<string> Commands()
    {
        var isCode = false;
        foreach (var line in Repository.Read("README.md").Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode && line is "```sh" or "```bash" or "```console";
            else if (isCode && (line.StartsWith("quiz ", StringComparison.Ordinal) || line.StartsWith(Run, StringComparison.Ordinal)))
                yield return line;
        }
    }

    /// <summary>2 is wrong usage; a pack of the reader's own that is not there is another failure.</summary>
    private static int ExitCodeOf(string command) =>
        // What starts through .NET, makes files in the folder where it runs, or is more than words to a shell is left to one.
        command.StartsWith("quiz drill", StringComparison.Ordinal) || command.StartsWith(Run, StringComparison.Ordinal) || ForTheShell().IsMatch(Words(command)) ? InShell(command) : Inside(command);

    private static string Words(string command) => command.Split(" #")[0];

    [GeneratedRegex("[^-A-Za-z0-9 ._/]")]
    private static partial Regex ForTheShell();

    private static int Inside(string command)
    {
        using var player = new Player();
        var ended = player.RunInside("", Words(command).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
        return ended.Error.Contains("--help tells", StringComparison.Ordinal) ? 2 : ended.ExitCode;
    }

    private static int InShell(string command)
    {
        using var player = new Player();
        var script = $"quiz() {{ \"$program\" \"$@\" </dev/null; }}; {command.Replace($"{Run} --", "quiz", StringComparison.Ordinal).Replace(Run, "quiz", StringComparison.Ordinal)}";
        var start = new ProcessStartInfo("/bin/sh", ["-c", script]) { WorkingDirectory = Path.GetDirectoryName(player.File("here"))!, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        (start.Environment["program"], start.Environment["QUIZ_DATA"], start.Environment["LC_ALL"]) = (Player.Program, player.Data, "C.UTF-8");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return error.Result.Contains("--help tells", StringComparison.Ordinal) ? 2 : process.ExitCode;
    }
}
