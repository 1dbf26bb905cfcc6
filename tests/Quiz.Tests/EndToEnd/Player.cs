using System.Diagnostics;
using Quiz.Commands;
using Quiz.Drawing;
using Quiz.Storage;
using Quiz.Tests.Storage;

namespace Quiz.Tests.EndToEnd;

/// <summary>The built program with a data folder of its own, played on a terminal or through pipes.</summary>
internal sealed class Player : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private readonly TempFolder _folder = new();

    /// <summary>The program as it was built, or another build of it that QUIZ_PROGRAM names, such as the native one.</summary>
    public static string Program { get; } = Named ?? Managed;

    /// <summary>The program as it was built beside the tests.</summary>
    public static string Managed => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "quiz.exe" : "quiz");

    /// <summary>Whether the full screen is played through Terminal.Gui's own loop, as QUIZ_HOST asks: it knows no synchronized output, and asks terminals about themselves.</summary>
    public static bool IsOnToolkitLoop => Host == "toolkit";

    /// <summary>Whether QUIZ_PROGRAM names another build.</summary>
    public static bool IsNative => Named is not null;

    private static string? Named => Environment.GetEnvironmentVariable("QUIZ_PROGRAM");

    private static string? Host { get; } = Environment.GetEnvironmentVariable("QUIZ_HOST");

    public string Data => _folder.File("data");

    public string File(string name) => _folder.File(name);

    /// <summary>What a program that has ended left.</summary>
    public sealed record Ended(int ExitCode, string Out, string Error);

    public PtySession Open(params IEnumerable<string> arguments) => OpenAt(new(80, 24), null, arguments);

    public PtySession OpenAt(Size size, IReadOnlyDictionary<string, string>? environment, params IEnumerable<string> arguments) => Open(Program, size, environment, arguments);

    public PtySession Open(string program, Size size, IReadOnlyDictionary<string, string>? environment, IEnumerable<string> arguments) =>
        PtySession.Start(program, arguments, WithData(environment), _folder.Path, size);

    /// <summary>Runs a shell's script in a terminal, with the program as $quiz.</summary>
    public PtySession Shell(string script) =>
        PtySession.Start("/bin/bash", ["-c", script], WithData(new Dictionary<string, string> { ["quiz"] = Program }), _folder.Path);

    /// <summary>Runs a shell's script with its input and output in pipes, with the program as $quiz.</summary>
    public Ended RunInShell(string script) => End(Start("/bin/sh", ["-c", script], new Dictionary<string, string?> { ["quiz"] = Program }), "");

    /// <summary>Runs the program with its input and output in pipes; a variable that is null is not set.</summary>
    public Ended Run(string input, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null) => End(Start(arguments, environment), input);

    /// <summary>Runs the program as it was built beside the tests, whatever QUIZ_PROGRAM names.</summary>
    public Ended RunManaged(string input, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null) => End(Start(Managed, arguments, environment), input);

    /// <summary>
    /// Runs the program in this process, which takes a tenth of the time; where QUIZ_PROGRAM names a build, in a process all the same.
    /// Files are named in full, and what only a process has (signals, streams of the system, its end) is for <see cref="Run"/>.
    /// </summary>
    public Ended RunInside(string input, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null) =>
        Named is null ? RunInThisProcess(input, arguments, environment) : Run(input, arguments, environment);

    /// <summary>As the program's entry does it, with streams in memory.</summary>
    public Ended RunInThisProcess(string input, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string? Variable(string name) => environment?.TryGetValue(name, out var value) == true ? value
            : name switch { "QUIZ_DATA" => Data, "LC_ALL" => "C.UTF-8", _ => Environment.GetEnvironmentVariable(name) };
        var around = new Surroundings(reader, output, error, Variable, TimeProvider.System);
        string[] all = [.. arguments];
        int exit;
        try
        {
            exit = CommandLine.Run(all, around);
        }
        catch (ProgressUnavailable unavailable)
        {
            exit = around.Fail(LanguageChoice.Of(all, Variable).Of(unavailable));
        }
        return new(exit, output.ToString(), error.ToString());
    }

    public Process Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null) => Start(Program, arguments, environment);

    private static Ended End(Process running, string input)
    {
        using var process = running;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(Deadline), "the program did not end");
        return new(process.ExitCode, output.Result, error.Result);
    }

    private Process Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.Path };
        start.Environment["QUIZ_DATA"] = Data;
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>How many answers the log has, as the program itself tells.</summary>
    public int AnswersKept() =>
        System.Text.Json.JsonDocument.Parse(RunInside("", ["stats", "--json"]).Out).RootElement.GetProperty("answers").GetInt32();

    public void Dispose() => _folder.Dispose();

    private Dictionary<string, string> WithData(IReadOnlyDictionary<string, string>? environment)
    {
        var all = new Dictionary<string, string>(environment ?? new Dictionary<string, string>()) { ["QUIZ_DATA"] = Data };
        if (Host is { Length: > 0 })
            all.TryAdd("QUIZ_HOST", Host);
        return all;
    }
}
