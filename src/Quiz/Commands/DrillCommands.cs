using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Quiz.Checking;
using Quiz.Classroom.Drills;
using Quiz.Commands.Drills;
using Quiz.Core.Text;

namespace Quiz.Commands;

/// <summary>quiz drill: what teachers do with drills.</summary>
public static class DrillCommands
{
    private const int LongestCode = 20;

    public static Command Make(CommonOptions common, Surroundings around) => new("drill", around.Language.DrillCommand)
    {
        new DrillMakeCommand(common, around),
        RunCommand.Make(common, around),
        new SheetCommand(around),
        new MarkCommand(around),
        CompareCommand.Make(around),
    };

    /// <summary>Reads a drill; complains of what is wrong with it, or that it was edited.</summary>
    internal static bool TryRead(Surroundings around, string path, [NotNullWhen(true)] out Drill? drill)
    {
        (drill, var file) = DrillFile.Read(path);
        if (file.Why is { } why)
        {
            around.Complain(around.Language.FileIsRefused(file.Shown, why));
        }
        else if (drill is null)
        {
            var log = new TextLog(around.Error, around.Language);
            log.Add(file);
            log.Finish();
        }
        else if (drill.IsEdited)
        {
            around.Complain(around.Language.DrillIsEdited(file.Shown, ForeignText.Clean(drill.WrittenCode!, LongestCode), drill.Code));
        }
        return drill is not null;
    }
}
