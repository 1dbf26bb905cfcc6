using System.CommandLine;
using Quiz.Commands.Drills;

namespace Quiz.Commands;

/// <summary>quiz drill: what teachers do with drills.</summary>
public static class DrillCommands
{
    public static Command Make(CommonOptions common, Surroundings around) => new("drill", around.Language.DrillCommand)
    {
        new MakeCommand(common, around),
        RunCommand.Make(common, around),
        new SheetCommand(around),
        new MarkCommand(around),
        CompareCommand.Make(around),
    };
}
