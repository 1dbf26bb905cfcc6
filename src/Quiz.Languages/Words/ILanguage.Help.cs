using System.Collections.Immutable;

namespace Quiz.Languages.Words;

/// <summary>A name, and what it means.</summary>
public readonly record struct Meant(string Name, string Meaning);

public partial interface ILanguage
{
    string UsageHeading { get; }

    string CommandsHeading { get; }

    string ArgumentsHeading { get; }

    string OptionsHeading { get; }

    string CommonOptionsHeading { get; }

    /// <summary>One word in capitals, for a command that is left open.</summary>
    string CommandWord { get; }

    /// <summary>One word in capitals, for an option that is left open.</summary>
    string OptionWord { get; }

    string HelpOption { get; }

    string VersionOption { get; }

    string WithDefault(string description, string value);

    /// <summary>A sentence.</summary>
    /// <param name="command">The command line that shows it.</param>
    string MoreOfACommand(string command);

    string NoSuchOption(string found);

    string NoSuchOption(string found, string meant);

    /// <param name="commands">Those that do have it.</param>
    string OptionOfOthers(string option, string command, IReadOnlyList<string> commands);

    string NoSuchCommand(string found, string meant);

    string NoSuchCommand(string found, IEnumerable<string> known);

    string CommandWanted(string command, IEnumerable<string> known);

    string UnexpectedWord(string command, string found);

    string ArgumentWanted(string command, string wanted);

    string ValueWanted(string option, string wanted);

    /// <param name="found">The option that stands where the value should.</param>
    string ValueWanted(string option, string found, string wanted);

    string OnlyOnce(string option);

    string NothingBeside(string option);

    string WantedOnlyWith(string option, string other);

    string VerboseOption { get; }

    /// <summary>A line of --version --verbose.</summary>
    /// <param name="toolkit">Name and version of what the full screen runs on.</param>
    string ScreenRunsOn(string toolkit);

    /// <summary>As <see cref="ScreenRunsOn"/>, where the program's own way of reading and writing the terminal can't be had or isn't wanted.</summary>
    string ScreenRunsOnWhole(string toolkit);

    string CompletionCommand { get; }

    string CompletionShell { get; }

    string ManualCommand { get; }

    string ManualName { get; }

    string ManualSynopsis { get; }

    string ManualDescription { get; }

    string ManualCommands { get; }

    string ManualKeys { get; }

    string ManualExitStatus { get; }

    string ManualEnvironment { get; }

    string ManualFiles { get; }

    string ManualExamples { get; }

    /// <summary>A phrase: what the program is, for lists of manual pages.</summary>
    string ManualWhatItIs { get; }

    /// <summary>Sentences.</summary>
    string ManualAbout { get; }

    ImmutableArray<Meant> ExitStatuses { get; }

    ImmutableArray<Meant> Variables { get; }

    ImmutableArray<Meant> FilesKept { get; }

    ImmutableArray<Meant> Examples { get; }

    /// <summary>Keys of the full screen that every screen or most have, for the manual page.</summary>
    ImmutableArray<Meant> Keys { get; }
}
