using Quiz.Commands;
using Quiz.Hosting;
using Quiz.Storage;

try
{
    return Run(args);
}
catch (StandardStreamBroken broken)
{
    Tell(args, broken);
    return 1;
}

static void Tell(string[] args, StandardStreamBroken broken)
{
    if (broken.IsReaderGone || !(broken.IsInput || broken.IsOutput))
        return;
    try
    {
        using var error = StandardStreams.OpenError();
        error.WriteLine($"quiz: {LanguageChoice.Of(args, Environment.GetEnvironmentVariable).Of(broken)}");
    }
    catch (StandardStreamBroken)
    {
        // Nothing is left to tell it on.
    }
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
