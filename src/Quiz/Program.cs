using System.Text;
using Quiz.Commands;
using Quiz.Storage;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var around = new Surroundings(input, output, error, Environment.GetEnvironmentVariable, TimeProvider.System)
{
    IsScreen = !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb"),
};
try
{
    return CommandLine.Run(args, around);
}
catch (ProgressUnavailable unavailable)
{
    return around.Fail(unavailable.Message);
}
catch (IOException broken) when (broken.Message.Contains("Broken pipe", StringComparison.Ordinal))
{
    return 1; // whoever read our output has gone
}
