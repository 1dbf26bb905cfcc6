using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Quiz.Drawing;
using Quiz.Tests.Storage;

namespace Quiz.Tests.EndToEnd;

/// <summary>The native program in a root folder that has nothing but the program's folder and the C library: no .NET, no ICU, no terminfo, no /dev, /proc or /tmp, and no variable set.</summary>
public sealed partial class BareFolderTests : IDisposable
{
    private const string Skips = """{"skip":true}""";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_round_is_played_and_kept_where_data_says()
    {
        MakeRoot();
        var ended = Run(string.Concat(Enumerable.Repeat(Skips + "\n", 10)), "play", "--json", "--seed", "7", "--data", "/kept");
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Equal(10, Regex.Count(ended.Out, "^\\{\"type\":\"verdict\"", RegexOptions.Multiline));
        Assert.Contains("\"answers\": 10", Run("", "stats", "--json", "--data", "/kept").Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "kept", "progress.db")));
    }

    [Fact]
    public void Without_a_home_it_is_said_that_nothing_is_kept()
    {
        MakeRoot();
        var ended = Run("s\ns\nq\n", "play", "--plain", "--kind", "choice", "--seed", "7");
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("Question 3 of 10.", ended.Out, StringComparison.Ordinal);
        Assert.Contains("neither HOME nor XDG_DATA_HOME is an absolute path; give one with --data or QUIZ_DATA", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_that_nothing_is_known_of_plain_lines_are_played()
    {
        MakeRoot();
        using var session = Open([], "--data", "/kept");
        session.WaitFor("Type an answer and press Enter");
        session.Send("q\n");
        Assert.Equal(0, session.WaitForExit());
        Assert.DoesNotContain((byte)0x1B, session.Received);
    }

    [Fact]
    public void The_full_screen_is_played_without_a_description_of_the_terminal()
    {
        MakeRoot();
        using (var session = Open(["TERM=xterm"], "play", "--kind", "choice", "--seed", "7", "--data", "/kept"))
        {
            session.WaitFor("Question 1 of 10");
            session.Press("down", "enter");
            session.WaitFor("enter Next question");
            session.Press("ctrl+q");
            Assert.Equal(0, session.WaitForExit());
            Assert.Empty(session.LeftBehind());
        }
        Assert.Contains("\"answers\": 1", Run("", "stats", "--json", "--data", "/kept").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_screen_without_a_home_says_that_nothing_is_kept()
    {
        MakeRoot();
        using var session = Open(["TERM=xterm"]);
        session.WaitFor("neither HOME nor XDG_DATA_HOME");
        session.Press("ctrl+q");
        Assert.Equal(0, session.WaitForExit());
        Assert.Empty(session.LeftBehind());
    }

    /// <summary>Copies the program's folder, and what the system's linker finds for it.</summary>
    private void MakeRoot()
    {
        var program = Path.GetDirectoryName(Path.GetFullPath(Player.Program))!;
        Assert.SkipUnless(OperatingSystem.IsLinux() && !File.Exists(Path.Combine(program, "quiz.dll")), "QUIZ_PROGRAM names no native program");
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root may change the root folder");
        foreach (var file in Directory.EnumerateFiles(program, "*", SearchOption.AllDirectories))
            Copy(file, Path.Combine("quiz", Path.GetRelativePath(program, file)));
        foreach (var library in Directory.EnumerateFiles(program, "*.so").Append(Player.Program).SelectMany(LibrariesOf).Distinct())
            Copy(library, library.TrimStart('/'));
    }

    private void Copy(string file, string to)
    {
        var target = Path.Combine(_folder.Path, to);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }

    private static IEnumerable<string> LibrariesOf(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("ldd", [file]) { RedirectStandardOutput = true })!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Libraries().Matches(told).Select(match => match.Groups[1].Value);
    }

    private string[] Bare(IEnumerable<string> variables, IEnumerable<string> arguments) => ["-i", .. variables, "/usr/sbin/chroot", _folder.Path, "/quiz/quiz", .. arguments];

    private PtySession Open(IEnumerable<string> variables, params IEnumerable<string> arguments) =>
        PtySession.Start("/usr/bin/env", Bare(variables, arguments), folder: _folder.Path, size: new Size(80, 24));

    private Player.Ended Run(string input, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/env", Bare([], arguments)) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "the program did not end");
        return new(process.ExitCode, output.Result, error.Result);
    }

    [GeneratedRegex(@"(/\S+) \(0x")]
    private static partial Regex Libraries();
}
