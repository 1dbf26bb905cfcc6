using System.CommandLine;

namespace Quiz.Commands;

/// <summary>The commands of <c>quiz</c>, and how it ends: 0 done, 1 failed or problems found, 2 wrong usage.</summary>
public static class CommandLine
{
    private const int WrongUsage = 2;

    public static int Run(string[] args, Surroundings around)
    {
        var root = Make(() => around);
        var result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
                around.Fail(error.Message);
            around.Error.WriteLine("quiz: --help tells how it is used");
            return WrongUsage;
        }
        return result.Invoke(new InvocationConfiguration { Output = around.Out, Error = around.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Make(Func<Surroundings> around)
    {
        var root = new RootCommand("Puts events in order, finds places on a map, and tells what was claimed, what was denied, and what was established by when.")
        {
            PlayCommand.Make(around),
            PackCommands.Make(around),
            ProgressCommands.Make(around),
            PackCommands.MakeCheck(around),
            ProgressCommands.MakeStats(around),
            CommonOptions.Data,
            CommonOptions.Profile,
            CommonOptions.Theme,
            CommonOptions.Ascii,
        };
        root.SetAction(result => around().IsScreen ? FullScreen.Run(result, around(), null) : PlayCommand.RunPlain(result, around()));
        return root;
    }
}
