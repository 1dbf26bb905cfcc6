using System.Collections.Immutable;

namespace Quiz.Languages;

/// <summary>A name, and what it means.</summary>
public readonly record struct Meant(string Name, string Meaning);

public abstract partial class Language
{
    public abstract string UsageHeading { get; }

    public abstract string CommandsHeading { get; }

    public abstract string ArgumentsHeading { get; }

    public abstract string OptionsHeading { get; }

    public abstract string CommonOptionsHeading { get; }

    /// <summary>One word in capitals, for a command that is left open.</summary>
    public abstract string CommandWord { get; }

    /// <summary>One word in capitals, for an option that is left open.</summary>
    public abstract string OptionWord { get; }

    public abstract string HelpOption { get; }

    public abstract string VersionOption { get; }

    public abstract string WithDefault(string description, string value);

    /// <summary>A sentence.</summary>
    /// <param name="command">The command line that tells it.</param>
    public abstract string MoreOfACommand(string command);

    public abstract string NoSuchOption(string found);

    public abstract string NoSuchOption(string found, string meant);

    /// <param name="commands">Those that do have it.</param>
    public abstract string OptionOfOthers(string option, string command, IReadOnlyList<string> commands);

    public abstract string NoSuchCommand(string found, string meant);

    public abstract string NoSuchCommand(string found, IEnumerable<string> known);

    public abstract string CommandWanted(string command, IEnumerable<string> known);

    public abstract string UnexpectedWord(string command, string found);

    public abstract string ArgumentWanted(string command, string wanted);

    public abstract string ValueWanted(string option, string wanted);

    /// <param name="found">The option that stands where the value should.</param>
    public abstract string ValueWanted(string option, string found, string wanted);

    public abstract string OnlyOnce(string option);

    public abstract string NothingBeside(string option);

    public abstract string WantedOnlyWith(string option, string other);

    public abstract string VerboseOption { get; }

    /// <summary>A line of --version --verbose.</summary>
    /// <param name="toolkit">Name and version of what the full screen runs on.</param>
    public abstract string ScreenRunsOn(string toolkit);

    /// <summary>As <see cref="ScreenRunsOn"/>, where the program's own way of reading and writing the terminal can't be had or isn't wanted.</summary>
    public abstract string ScreenRunsOnWhole(string toolkit);

    public abstract string CompletionCommand { get; }

    public abstract string CompletionShell { get; }

    public abstract string ManualCommand { get; }

    public abstract string ManualName { get; }

    public abstract string ManualSynopsis { get; }

    public abstract string ManualDescription { get; }

    public abstract string ManualCommands { get; }

    public abstract string ManualKeys { get; }

    public abstract string ManualExitStatus { get; }

    public abstract string ManualEnvironment { get; }

    public abstract string ManualFiles { get; }

    public abstract string ManualExamples { get; }

    /// <summary>A phrase: what the program is, for lists of manual pages.</summary>
    public abstract string ManualWhatItIs { get; }

    /// <summary>Sentences.</summary>
    public abstract string ManualAbout { get; }

    public abstract ImmutableArray<Meant> ExitStatuses { get; }

    public abstract ImmutableArray<Meant> Variables { get; }

    public abstract ImmutableArray<Meant> FilesKept { get; }

    public abstract ImmutableArray<Meant> Examples { get; }

    /// <summary>Keys of the full screen that every screen or most have, for the manual page.</summary>
    public abstract ImmutableArray<Meant> Keys { get; }
}
