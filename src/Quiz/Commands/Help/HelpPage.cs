using System.CommandLine;
using System.CommandLine.Invocation;
using Quiz.Core.Text;
using Quiz.Languages.Words;

namespace Quiz.Commands.Help;

/// <summary>What --help says of a command, in the player's language and at most 80 columns wide.</summary>
internal sealed class HelpPage(ILanguage language, TextWriter output) : SynchronousCommandLineAction
{
    private const int Columns = 80;
    private const int Indent = 2;
    private const int MeaningAt = 24;

    /// <summary>What is wrong all the same is told by <see cref="UsageErrors.OfHelp"/>.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return 0;
    }

    public void Write(Command command)
    {
        WriteWrapped(command.Description ?? "", 0);
        output.WriteLine();
        output.WriteLine(language.UsageHeading);
        WriteWrapped(command.Usage(language), Indent);
        WriteList(language.CommandsHeading, command.VisibleCommands().Select(c => new Meant(c.Name, c.Description ?? "")));
        WriteList(language.ArgumentsHeading, command.Arguments.Where(a => !a.Hidden).Select(a => new Meant(a.Shown(), a.Description ?? "")));
        WriteList(language.OptionsHeading, Told(command.VisibleOptions()));
        WriteList(language.CommonOptionsHeading, Told(command.InheritedOptions()));
        if (command.VisibleCommands().Any())
        {
            output.WriteLine();
            WriteWrapped(language.MoreOfACommand($"{command.Path()} {language.CommandWord} --help"), 0);
        }
    }

    private IEnumerable<Meant> Told(IEnumerable<Option> options) => options.Select(o => new Meant(o.Shown(), o.Described(language)));

    private void WriteList(string heading, IEnumerable<Meant> entries)
    {
        foreach (var (i, entry) in entries.Index())
        {
            if (i == 0)
            {
                output.WriteLine();
                output.WriteLine(heading);
            }
            WriteEntry(entry);
        }
    }

    private void WriteEntry(Meant entry)
    {
        var name = new string(' ', Indent) + entry.Name;
        var lines = TextLayout.Wrap(entry.Meaning, Columns - MeaningAt);
        var fits = TextWidth.Of(name) <= MeaningAt - 2;
        if (!fits || lines.Count == 0)
            output.WriteLine(name);
        foreach (var (i, line) in lines.Index())
            output.WriteLine(i == 0 && fits ? TextLayout.Pad(name, MeaningAt) + line : new string(' ', MeaningAt) + line);
    }

    private void WriteWrapped(string text, int indent)
    {
        foreach (var line in TextLayout.Wrap(text, Columns - indent))
            output.WriteLine(new string(' ', indent) + line);
    }
}
