using Quiz.Commands;
using Quiz.Storage;
using Quiz.Terminal;

try
{
    return Run(args);
}
catch (IOException broken) when (broken.Message.Contains("Broken pipe", StringComparison.Ordinal))
{
    return 1; // whoever read our output has gone, perhaps before the last of it was sent
}

static int Run(string[] args)
{
    using var input = StandardStreams.OpenInput();
    using var output = StandardStreams.OpenOutput();
    using var error = StandardStreams.OpenError();
    var around = new Surroundings(input, output, error, Environment.GetEnvironmentVariable, TimeProvider.System)
    {
        IsScreen = !Console.IsInputRedirected && !Console.IsOutputRedirected && !TerminalKind.IsDumb(Environment.GetEnvironmentVariable),
    };
    try
    {
        return CommandLine.Run(args, around);
    }
    catch (ProgressUnavailable unavailable)
    {
        return around.Fail(LanguageChoice.Of(args, around.Environment).Of(unavailable));
    }
}
