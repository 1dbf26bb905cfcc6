using System.CommandLine;
using System.Globalization;
using System.Text;
using Quiz.Core.Text;
using Quiz.Languages.Words;

namespace Quiz.Commands.Help;

/// <summary>The manual page, in roff with the macros of man(7), made from the commands themselves.</summary>
internal sealed class ManualPage(ILanguage language, TextWriter output)
{
    private const int Columns = 70;

    public static Command CommandOf(Surroundings around)
    {
        var manual = new Command("manual", around.Language.ManualCommand);
        manual.SetAction(result => new ManualPage(around.Language, around.Out).Write(result.RootCommandResult.Command, around.Clock.GetUtcNow()));
        return manual;
    }

    private void Write(Command root, DateTimeOffset now)
    {
        output.WriteLine($".TH {CommandTree.Program.ToUpperInvariant()} 1 \"{now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\" \"{CommandTree.Program} {Version}\"");
        Section(language.ManualName);
        output.WriteLine($"{CommandTree.Program} \\- {Escaped(language.ManualWhatItIs)}");
        Section(language.ManualSynopsis);
        foreach (var (i, command) in root.WithAllBelow().Where(c => c.Action is not null).Index())
        {
            if (i > 0)
                output.WriteLine(".br");
            output.WriteLine($".B {Escaped(command.Usage(language))}");
        }
        Section(language.ManualDescription);
        Paragraph(root.Description ?? "");
        output.WriteLine(".PP");
        Paragraph(language.ManualAbout);
        output.WriteLine(".PP");
        Paragraph(language.CommonOptionsHeading);
        Options(root);
        Section(language.ManualCommands);
        foreach (var command in root.WithAllBelow().Skip(1))
            WriteCommand(command);
        Section(language.ManualKeys);
        Entries(language.Keys);
        Section(language.ManualExitStatus);
        Entries(language.ExitStatuses);
        Section(language.ManualEnvironment);
        Entries(language.Variables);
        Section(language.ManualFiles);
        Entries(language.FilesKept);
        Section(language.ManualExamples);
        Entries(language.Examples);
    }

    private static string Version => typeof(ManualPage).Assembly.GetName().Version?.ToString(3) ?? "";

    private void WriteCommand(Command command)
    {
        output.WriteLine($".SS {Escaped(command.Path())}");
        Paragraph(command.Description ?? "");
        foreach (var argument in command.Arguments.Where(a => !a.Hidden))
            Entry(argument.Shown(), argument.Description ?? "");
        Options(command);
    }

    private void Options(Command command)
    {
        foreach (var option in command.VisibleOptions())
            Entry(option.Shown(), option.Described(language));
    }

    private void Section(string heading) => output.WriteLine($".SH {Escaped(heading)}");

    private void Entries(IEnumerable<Meant> entries)
    {
        foreach (var entry in entries)
            Entry(entry.Name, entry.Meaning);
    }

    private void Entry(string name, string meaning)
    {
        output.WriteLine(".TP");
        output.WriteLine($".B {Escaped(name)}");
        Paragraph(meaning);
    }

    /// <summary>A sentence begins a line, so that the formatter knows where one ends.</summary>
    private void Paragraph(string text)
    {
        foreach (var line in TextLayout.Wrap(text.Replace(". ", ".\n", StringComparison.Ordinal), Columns))
            output.WriteLine(Escaped(line));
    }

    /// <summary>Text in which roff finds no command: neither at the beginning of a line, nor by a backslash, nor as the end of a quoted argument.</summary>
    internal static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\e",
                '-' => "\\-",
                '"' => "\\(dq",
                '~' => "\\(ti",
                '^' => "\\(ha",
                '`' => "\\(ga",
                '\'' => "\\(aq",
                _ => c.ToString(),
            });
        }
        return text.StartsWith('.') ? $"\\&{escaped}" : escaped.ToString();
    }
}
