using System.Text;

namespace Quiz.Hosting;

/// <summary>Standard input, output and errors as UTF-8 text, without <see cref="Console"/> where that can be.</summary>
/// <remarks>Whatever writes through Console switches a Unix terminal's keypad mode on, and .NET never switches it off again.</remarks>
public static class StandardStreams
{
    public static TextReader OpenInput() => new StreamReader(OperatingSystem.IsWindows() ? Console.OpenStandardInput() : new DescriptorStream(Libc.StandardInput));

    /// <summary>Flushes only when told to or disposed.</summary>
    public static TextWriter OpenOutput() => Writer(OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new DescriptorStream(Libc.StandardOutput), flushes: false);

    /// <summary>Flushes each write.</summary>
    public static TextWriter OpenError() => Writer(OperatingSystem.IsWindows() ? Console.OpenStandardError() : new DescriptorStream(Libc.StandardError), flushes: true);

    private static StreamWriter Writer(Stream stream, bool flushes) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = flushes, NewLine = "\n" };
}
