using System.CommandLine;
using System.CommandLine.Parsing;
using Quiz.Core.Text;
using Quiz.Wording.Languages;

namespace Quiz.Commands.Help;

/// <summary>What is wrong with a command line, told in the player's language: System.CommandLine tells it in English only.</summary>
internal static class UsageErrors
{
    private const int MostShown = 80;

    public static IEnumerable<string> Of(ParseResult result, Language language)
    {
        var told = new List<string>();
        if (Directive(result) is { } directive)
            told.Add(language.UnexpectedWord(CommandTree.Program, Shown(directive)));
        foreach (var error in result.Errors)
        {
            if (Of(error, result, language) is { } message)
                told.Add(message);
        }
        if (result.UnmatchedTokens.Count > 0)
            told.AddRange(OfUnmatched(result, language));
        return told.Distinct();
    }

    /// <summary>A first word in square brackets is not for commands: System.CommandLine takes it for an order to itself.</summary>
    public static string? Directive(ParseResult result) => result.Tokens.FirstOrDefault(token => token.Type == TokenType.Directive)?.Value;

    /// <summary>Null for what <see cref="OfUnmatched"/> tells.</summary>
    private static string? Of(ParseError error, ParseResult result, Language language) => error.SymbolResult switch
    {
        OptionResult { Option: VersionOption version } => language.NothingBeside(version.Name),
        OptionResult { Option: var option } found when found.Tokens.Count < option.Arity.MinimumNumberOfValues => language.ValueWanted(option.Name, option.ValueName()),
        OptionResult { Option: var option } found when found.Tokens.Count > option.Arity.MaximumNumberOfValues => language.OnlyOnce(option.Name),
        ArgumentResult { Parent: CommandResult command, Argument: var argument } found when found.Tokens.Count < argument.Arity.MinimumNumberOfValues =>
            language.ArgumentWanted(command.Command.PathInProgram(), argument.Shown()),
        CommandResult { Command: { Action: null } command } when result.UnmatchedTokens.Count == 0 => language.CommandWanted(command.PathInProgram(), Names(command)),
        CommandResult { Command.Action: null } => null,
        CommandResult when result.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)) => null,
        _ => error.Message, // one of ours
    };

    private static IEnumerable<string> OfUnmatched(ParseResult result, Language language)
    {
        var command = result.CommandResult.Command;
        if (SwallowedOption(result) is var (option, swallowed))
            return [language.ValueWanted(option.Name, Shown(swallowed), option.ValueName())];
        var options = result.UnmatchedTokens.Where(token => token.Length > 1 && token[0] == '-').ToList();
        if (options.Count > 0)
            return options.Select(token => OfOption(token, command, language)); // what follows one may be its value
        var word = result.UnmatchedTokens[0];
        if (!command.VisibleCommands().Any())
            return [language.UnexpectedWord(command.PathInProgram(), Shown(word))];
        return [Spelling.Nearest(word, Names(command)) is { } meant ? language.NoSuchCommand(Shown(word), meant) : language.NoSuchCommand(Shown(word), Names(command))];
    }

    /// <summary>An option that was taken for the value of the one before it.</summary>
    private static (Option Option, string Swallowed)? SwallowedOption(ParseResult result)
    {
        var known = result.CommandResult.Command.AllOptions().ToList();
        foreach (var found in known.Select(result.GetResult).OfType<OptionResult>())
        {
            if (found.Tokens.FirstOrDefault(token => known.Exists(o => o.IsCalled(token.Value))) is { } swallowed)
                return (found.Option, swallowed.Value);
        }
        return null;
    }

    private static string OfOption(string token, Command command, Language language)
    {
        var name = token.Split('=')[0];
        var everywhere = Root(command).WithAllBelow().SelectMany(c => c.VisibleOptions().Select(o => (Command: c, Option: o))).ToList();
        var others = everywhere.Where(e => e.Option.IsCalled(name)).Select(e => e.Command.Path()).ToList();
        if (others.Count > 0)
            return language.OptionOfOthers(Shown(name), command.Path(), others);
        if (Spelling.Nearest(name, command.AllOptions().Select(o => o.Name)) is { } meant)
            return language.NoSuchOption(Shown(name), meant);
        var elsewhere = Spelling.Nearest(name, everywhere.Select(e => e.Option.Name));
        return elsewhere is null ? language.NoSuchOption(Shown(name))
            : language.NoSuchOption(Shown(name), everywhere.Where(e => e.Option.Name == elsewhere).Select(e => $"{e.Command.Path()} {elsewhere}").First());
    }

    private static Command Root(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Root(parent) : command;

    private static IEnumerable<string> Names(Command command) => command.VisibleCommands().Select(c => c.Name);

    private static string Shown(string word) => ForeignText.Clean(word, MostShown);
}
