using System.CommandLine;
using Quiz.Classroom.Lessons;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Screens.Lessons;

namespace Quiz.Commands.Drills;

/// <summary>quiz drill run: plays a drill with a class, on the full screen or in lines.</summary>
internal sealed class RunCommand : Command
{
    private readonly Surroundings _around;
    private readonly Argument<string> _file;
    private readonly Option<string?> _record = new("--record") { HelpName = "FILE" };
    private readonly Option<bool> _plain = new("--plain");

    private RunCommand(CommonOptions common, Surroundings around)
        : base("run", around.Language.DrillRunCommand)
    {
        _around = around;
        _file = new("FILE") { Description = around.Language.DrillFileArgument };
        _record.Description = around.Language.RecordOption;
        _plain.Description = around.Language.PlainOption;
        Add(_file);
        Add(_record);
        Add(_plain);
        SetAction(result => Run(result, common));
    }

    public static Command Make(CommonOptions common, Surroundings around) => new RunCommand(common, around);

    private int Run(ParseResult result, CommonOptions common)
    {
        var path = result.GetValue(_file)!;
        if (!DrillCommands.TryRead(_around, path, out var drill))
            return 1;
        // What a class sees is in the language of the drill.
        var language = Spoken.WithCode(drill.Language) ?? _around.Language;
        var folders = common.FoldersOf(result, _around);
        using var desk = new LessonDesk(drill, path, folders.Library(), folders.Progress, _around.Clock, language);
        var record = result.GetValue(_record);
        Lesson? goneOn = null;
        if (record is not null && Path.Exists(record) && !desk.TryGoOn(record, out goneOn, out var why))
            return _around.Fail(why);
        if (_around.IsScreen && !result.GetValue(_plain))
            return FullScreen.RunLesson(result, common, _around, desk, FirstOf(desk, record, goneOn));
        return new PlainLesson(desk, new(_around.In), _around.Out).Play(goneOn, record) is { } refused ? _around.Fail(refused) : desk.NotKept is { } lost ? _around.Fail(lost) : 0;
    }

    private static Func<Screens.Look, FirstLesson> FirstOf(LessonDesk desk, string? record, Lesson? goneOn)
    {
        var (proposed, left) = record is null ? desk.Proposal() : (record, null);
        return look => new(look with { Language = desk.Language }, desk.Drill, desk.Notices, proposed, record is null ? Recording.Proposed : Recording.Chosen, left, goneOn);
    }
}
