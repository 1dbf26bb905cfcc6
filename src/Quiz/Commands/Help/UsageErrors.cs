using System.CommandLine;
using System.CommandLine.Parsing;
using Quiz.Core.Text;
using Quiz.Languages.Words;

namespace Quiz.Commands.Help;

/// <summary>What is wrong with a command line, told in the player's language: System.CommandLine words it in English only.</summary>
internal static class UsageErrors
{
    private const int MostShown = 80;

    /// <summary>Empty where nothing is wrong.</summary>
    public static IReadOnlyList<string> Of(ParseResult result, ILanguage language)
    {
        var stray = (string[])[.. result.UnmatchedTokens, .. OptionsAmongArguments(result)];
        return [.. Told().OfType<string>().Distinct()];

        IEnumerable<string?> Told()
        {
            if (result.Tokens.FirstOrDefault(token => token.Type == TokenType.Directive) is { } directive)
                yield return language.UnexpectedWord(CommandTree.Program, Shown(directive.Value)); // a word in square brackets that comes first, which the library takes for an order to itself
            foreach (var error in result.Errors)
                yield return Of(error, result, language);
            if (SwallowedOption(result) is var (option, swallowed))
                yield return language.ValueWanted(option.Name, Shown(swallowed), option.ValueName());
            else if (stray.Length > 0)
            {
                foreach (var error in OfStray(stray, result.CommandResult.Command, language))
                    yield return error;
            }
        }
    }

    /// <summary>Who asks for help gets it, whatever else the line says, unless it is that of a command that is not there.</summary>
    public static IReadOnlyList<string> OfHelp(ParseResult result, ILanguage language) =>
        result.CommandResult.Command is var command && command.VisibleCommands().Any() && result.UnmatchedTokens is [var word, ..] && !IsOption(word)
            ? [.. OfStray([word], command, language)] : [];

    /// <summary>Null for what <see cref="OfStray"/> words.</summary>
    private static string? Of(ParseError error, ParseResult result, ILanguage language) => error.SymbolResult switch
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

    /// <summary>Words that nothing takes.</summary>
    private static IEnumerable<string> OfStray(string[] words, Command command, ILanguage language)
    {
        var options = words.Where(IsOption).ToList();
        if (options.Count > 0)
            return options.Select(token => OfOption(token, command, language)); // what follows one may be its value
        if (!command.VisibleCommands().Any())
            return [language.UnexpectedWord(command.PathInProgram(), Shown(words[0]))];
        return [Spelling.Nearest(words[0], Names(command)) is { } meant ? language.NoSuchCommand(Shown(words[0]), meant) : language.NoSuchCommand(Shown(words[0]), Names(command))];
    }

    /// <summary>Options that are not known, taken for files; after -- a file may be called like one.</summary>
    private static IEnumerable<string> OptionsAmongArguments(ParseResult result) => result.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? []
        : result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(IsOption);

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

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

    private static string OfOption(string token, Command command, ILanguage language)
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
