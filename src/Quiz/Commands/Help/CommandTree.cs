using System.CommandLine;
using System.CommandLine.Help;
using Quiz.Languages.Words;

namespace Quiz.Commands.Help;

/// <summary>What help, manual, completion and complaints ask of a command.</summary>
internal static class CommandTree
{
    /// <summary>As the program is called, whatever its file is named.</summary>
    public const string Program = "quiz";

    /// <summary>As it is typed: quiz pack list.</summary>
    public static string Path(this Command command) => command is RootCommand ? Program : $"{command.Parents.OfType<Command>().First().Path()} {command.Name}";

    /// <summary>As complaints name it, which begin with the program: pack list.</summary>
    public static string PathInProgram(this Command command) => command is RootCommand ? Program : command.Path()[(Program.Length + 1)..];

    public static IEnumerable<Command> VisibleCommands(this Command command) => command.Subcommands.Where(c => !c.Hidden);

    /// <summary>Options of this command alone, or of all commands where it is the root's.</summary>
    public static IEnumerable<Option> VisibleOptions(this Command command) => command.Options.Where(o => !o.Hidden);

    /// <summary>Options that commands above hand down.</summary>
    public static IEnumerable<Option> InheritedOptions(this Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.VisibleOptions().Where(o => o.Recursive).Concat(parent.InheritedOptions()));

    public static IEnumerable<Option> AllOptions(this Command command) => command.VisibleOptions().Concat(command.InheritedOptions());

    /// <summary>The command and all below it that are not hidden, in the order in which they are told.</summary>
    public static IEnumerable<Command> WithAllBelow(this Command command) => command.VisibleCommands().SelectMany(WithAllBelow).Prepend(command);

    /// <summary>Whether a word must follow the option.</summary>
    public static bool TakesValue(this Option option) => option is not (HelpOption or VersionOption) && option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);

    public static bool IsCalled(this Option option, string word) => option.Name == word || option.Aliases.Contains(word);

    /// <summary>The name of an option's value.</summary>
    public static string ValueName(this Option option) => option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant();

    /// <summary>-h, -?, --help; --count N.</summary>
    public static string Shown(this Option option) =>
        string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name)) + (option.TakesValue() ? $" {option.ValueName()}" : "");

    /// <summary>FILE...</summary>
    public static string Shown(this Argument argument) => argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");

    /// <summary>How the command is typed, its name first.</summary>
    public static string Usage(this Command command, ILanguage language) => string.Join(' ',
    [
        command.Path(),
        .. command.VisibleCommands().Any() ? [command.Action is null ? language.CommandWord : $"[{language.CommandWord}]"] : Array.Empty<string>(),
        $"[{language.OptionWord}]...",
        .. command.Arguments.Where(a => !a.Hidden).Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Shown()}]" : a.Shown()),
    ]);

    /// <summary>With the value that holds where the option is left out.</summary>
    public static string Described(this Option option, ILanguage language) =>
        option.HasDefaultValue && option.TakesValue() && option.GetDefaultValue() is { } value ? language.WithDefault(option.Description ?? "", Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!) : option.Description ?? "";
}
