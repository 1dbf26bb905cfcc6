using System.CommandLine;

namespace Quiz.Commands;

/// <summary>The commands of <c>quiz</c>, and how it ends: 0 done, 1 failed or problems found, 2 wrong usage.</summary>
public static class CommandLine
{
    private const int WrongUsage = 2;

    public static int Run(string[] args, Surroundings around)
    {
        around = around with { Language = LanguageChoice.Of(args, around.Environment) };
        var root = Make(around);
        var result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
                around.Fail(error.Message);
            around.Error.WriteLine($"quiz: {around.Language.HelpTellsHow}");
            return WrongUsage;
        }
        return result.Invoke(new InvocationConfiguration { Output = around.Out, Error = around.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>All commands, described in the language of the surroundings.</summary>
    private static RootCommand Make(Surroundings around)
    {
        var common = new CommonOptions(around.Language);
        var root = new RootCommand(around.Language.ProgramDescription)
        {
            new PlayCommand(common, around),
            PackCommands.Make(common, around),
            ProgressCommands.Make(common, around),
            PackCommands.MakeCheck(common, around),
            ProgressCommands.MakeStats(common, around),
            common.Data,
            common.Profile,
            common.Theme,
            common.Language,
            common.Ascii,
        };
        root.SetAction(result => around.IsScreen ? FullScreen.Run(result, common, around, null) : PlayCommand.RunUsual(common.FoldersOf(result, around), around));
        return root;
    }
}
