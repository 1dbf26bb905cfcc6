using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using Quiz.Commands.Completion;
using Quiz.Commands.Help;
using Quiz.Commands.Packs;

namespace Quiz.Commands;

/// <summary>The commands of <c>quiz</c>, and how it ends: 0 done, 1 failed or problems found, 2 wrong usage.</summary>
public static class CommandLine
{
    /// <summary>A word that begins with @ is a word like any other.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args, Surroundings around)
    {
        around = around with { Language = LanguageChoice.Of(args, around.Environment) };
        var root = Make(around);
        var result = Parse(root, args);
        var errors = result.Action is HelpPage ? UsageErrors.OfHelp(result, around.Language) : UsageErrors.Of(result, around.Language);
        if (errors.Count > 0)
            return around.FailUsage(errors);
        return result.Invoke(new InvocationConfiguration { Output = around.Out, Error = around.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>The words after the program's name. The library passes over a first word that is the name again, so it gets one to pass over.</summary>
    internal static ParseResult Parse(RootCommand root, IEnumerable<string> words) => root.Parse([root.Name, .. words], Parsing);

    /// <summary>All commands, described in the language of the surroundings.</summary>
    internal static RootCommand Make(Surroundings around)
    {
        var common = new CommonOptions(around.Language);
        var root = new RootCommand(around.Language.ProgramDescription)
        {
            new PlayCommand(common, around),
            PackCommands.Make(common, around),
            DrillCommands.Make(common, around),
            ProgressCommands.Make(common, around),
            new CheckCommand(common, around),
            ProgressCommands.MakeStats(common, around),
            CompletionCommands.Make(around),
            ManualPage.CommandOf(around),
            CompletionCommands.MakeComplete(() => Make(around), around),
            common.Data,
            common.Profile,
            common.Theme,
            common.Language,
            common.Ascii,
        };
        common.Profile.CompletionSources.Add(context => common.FoldersOf(context.ParseResult, around).Profiles().Select(profile => new CompletionItem(profile)));
        SpeakOurLanguage(root, around);
        root.SetAction(result => around.IsScreen ? FullScreen.Run(result, common, around, null) : PlayCommand.RunUsual(common.FoldersOf(result, around), around));
        return root;
    }

    /// <summary>Help, version and completion are the library's, whose words are English.</summary>
    private static void SpeakOurLanguage(RootCommand root, Surroundings around)
    {
        root.Directives.Clear();
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h", "-?") { Description = around.Language.HelpOption, Action = new HelpPage(around.Language, around.Out) });
        var version = root.Options.OfType<VersionOption>().Single();
        version.Description = around.Language.VersionOption;
        var verbose = VersionPage.MakeVerbose(version, around);
        version.Action = new VersionPage(verbose, around);
        root.Options.Add(verbose);
    }
}
