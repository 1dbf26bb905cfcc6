using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Rounds;
using Quiz.Core.Text;
using Quiz.Play;
using Quiz.Screens.Drills;
using Quiz.Storage;

namespace Quiz.Commands.Drills;

/// <summary>quiz drill make: fixes the questions of a drill in a file.</summary>
internal sealed class DrillMakeCommand : Command
{
    private const string StandardOutput = "-";

    private readonly Surroundings _around;
    private readonly RoundOptions _round;
    private readonly Option<string?> _title;
    private readonly Option<int> _seconds;
    private readonly Option<bool> _speed;
    private readonly Option<string?> _orders;
    private readonly Option<string[]> _teams;
    private readonly Option<int> _variants;
    private readonly Option<string?> _output;
    private readonly Option<bool> _force;

    public DrillMakeCommand(CommonOptions common, Surroundings around)
        : base("make", around.Language.DrillMakeCommand)
    {
        _around = around;
        var language = around.Language;
        _round = new(common, around, Drill.MostQuestions, RoundChoices.UsualCount, DrillReader.MostSeed);
        _title = new("--title") { Description = language.DrillTitleOption, HelpName = "TEXT" };
        _seconds = CommonOptions.NumberOption(language, "--seconds", language.DrillSecondsOption, DrillOptions.MostSeconds, DrillOptions.LeastSeconds);
        _speed = new("--speed") { Description = language.DrillSpeedOption };
        _orders = CommonOptions.OneOf("--orders", [.. OrderGrades.Names], language, language.DrillOrdersOption(OrderGrades.Names));
        _orders.HelpName = "GRADE";
        _teams = new("--team") { Description = language.DrillTeamOption, HelpName = "NAME" };
        _teams.Validators.Add(CheckTeams);
        _variants = CommonOptions.NumberOption(language, "--variants", language.DrillVariantsOption, Drill.MostVariants);
        _output = new("--output", "-o") { Description = language.DrillOutputOption, HelpName = "FILE" };
        _force = new("--force") { Description = language.ForceOption };
        foreach (var option in (ImmutableArray<System.CommandLine.Option>)[.. _round.What, .. _round.Which, _title, _seconds, _speed, _orders, _teams, _variants, _output, _force])
            Add(option);
        Validators.Add(result =>
        {
            _round.Check(result, language);
            if (result.GetResult(_speed) is { Implicit: false } && result.GetResult(_seconds) is not { Implicit: false })
                result.AddError(language.NeedsOption(_speed.Name, _seconds.Name));
        });
        SetAction(result => Run(result, common));
    }

    private void CheckTeams(OptionResult result)
    {
        var typed = result.Tokens.Select(token => token.Value).ToList();
        foreach (var nobody in typed.Where(list => TeamList.Read(list).IsEmpty))
            result.AddError(_around.Language.TeamWanted(_teams.Name, ForeignText.Clean(nobody, 80), Drill.LongestTeam));
        foreach (var problem in TeamList.Problems(_around.Language, _teams.Name, [.. typed.SelectMany(list => TeamList.Read(list))]))
            result.AddError(problem);
    }

    private int Run(ParseResult result, CommonOptions common)
    {
        var language = _around.Language;
        var request = new DrillRequest(
            _round.Request(result),
            result.GetValue(_title) is { } title && !string.IsNullOrWhiteSpace(title) ? title : null,
            new()
            {
                Seconds = result.GetValue(_seconds) is > 0 and var seconds ? seconds : null,
                Speed = result.GetValue(_speed),
                Orders = result.GetValue(_orders) is { } grade ? OrderGrades.Named(grade)!.Value : OrderGrade.Quiz,
                Teams = [.. (result.GetValue(_teams) ?? []).SelectMany(list => TeamList.Read(list))],
            },
            Math.Max(1, result.GetValue(_variants)));
        if (result.GetValue(_output) is not { } output)
            return _around.IsScreen ? FullScreen.Run(result, common, _around, new DrawDrill(request)) : _around.FailUsage(language.OutputIsNeeded(_output.Name));
        return Make(request, output, result.GetValue(_force), new(common.FoldersOf(result, _around).Library()));
    }

    private int Make(DrillRequest request, string output, bool isForced, DrillDesk desk)
    {
        var language = _around.Language;
        var isDrawn = desk.TryDraw(language, request, out var plan, out var why);
        foreach (var leftOut in desk.LeftOut)
            _around.Complain(leftOut);
        if (!isDrawn || !desk.TryMake(language, plan!, out var drill, out why))
            return _around.Fail(why!);
        if (drill.Questions.Length < request.Round.Count)
            _around.Complain(language.FewerQuestions(drill.Questions.Length, request.Round.Count));
        var bytes = DrillFile.Write(drill);
        if (output == StandardOutput)
        {
            _around.Out.Write(Encoding.UTF8.GetString(bytes));
            return 0;
        }
        if (!_around.TryWrite(output, bytes, isForced))
            return 1;
        var shown = ForeignFile.Shown(output);
        _around.Out.WriteLine(language.DrillIsWritten(shown, drill.Questions.Length, drill.Variants.Length, drill.Code));
        var word = ShellWord.Of(shown);
        _around.Out.WriteLine(language.DrillRunIt(word));
        _around.Out.WriteLine(language.DrillPrintIt(word));
        _around.Out.WriteLine(language.DrillMarkIt(word));
        return 0;
    }
}
