using System.CommandLine;
using Quiz.Classroom.Marking;
using Quiz.Languages;
using Quiz.Storage;

namespace Quiz.Commands.Drills;

/// <summary>quiz drill mark: marks tables of answers, and says what they say of questions and class.</summary>
internal sealed class MarkCommand : Command
{
    private readonly Surroundings _around;
    private readonly Argument<string> _drill;
    private readonly Argument<string[]> _answers;
    private readonly Option<string?> _pupils;
    private readonly Option<string?> _questions;
    private readonly Option<string?> _results;
    private readonly Option<string?> _page;
    private readonly Option<string?> _difficulty;
    private readonly Option<bool> _anonymous;
    private readonly Option<bool> _force;

    public MarkCommand(Surroundings around)
        : base("mark", around.Language.MarkCommand)
    {
        _around = around;
        var language = around.Language;
        _drill = new("FILE") { Description = language.DrillFileArgument };
        _answers = new("ANSWERS") { Description = language.MarkAnswers, Arity = ArgumentArity.OneOrMore };
        _pupils = Output("--pupils", language.MarkPupilsOption);
        _questions = Output("--questions", language.MarkQuestionsOption);
        _results = Output("--results", language.MarkResultsOption);
        _page = Output("--page", language.MarkPageOption);
        _difficulty = Output("--difficulty", language.MarkDifficultyOption);
        _anonymous = new("--anonymous") { Description = language.MarkAnonymousOption };
        _force = new("--force") { Description = language.ForceOption };
        Add(_drill);
        Add(_answers);
        foreach (var option in (Option[])[_pupils, _questions, _results, _page, _difficulty, _anonymous, _force])
            Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var (path, answers) = (result.GetValue(_drill)!, result.GetValue(_answers)!);
        var named = new[] { _pupils, _questions, _results, _page, _difficulty }.Select(result.GetValue).OfType<string>();
        if (NamedOutputs.AreDoubled(_around, [path, .. answers, .. named]))
            return 2;
        if (!DrillCommands.TryRead(_around, path, out var drill))
            return 1;
        var marker = new DrillMarker(drill, _around.Language, result.GetValue(_anonymous));
        var hasFailed = false;
        foreach (var table in answers)
            hasFailed |= !TryMark(marker, table);
        var results = marker.Results;
        if (results.Pupils.IsEmpty)
            return _around.Fail(_around.Language.NobodyMarked);
        new ResultsText(_around.Language, _around.Out).Tell(results);
        var outputs = new NamedOutputs(_around, result.GetValue(_force));
        WriteAll(outputs, result, results);
        if (results.HasTroubles)
            _around.Complain(_around.Language.SomeUnreadable(results.Groups.Sum(g => g.Troubles.Sum(t => t.Count))));
        return hasFailed || results.HasTroubles || outputs.HasFailed ? 1 : 0;
    }

    private bool TryMark(DrillMarker marker, string table)
    {
        var shown = ForeignFile.Shown(table);
        if (!ForeignFile.TryRead(table, out var bytes, out var why))
        {
            _around.Complain(_around.Language.FileIsRefused(shown, why.Value));
            return false;
        }
        foreach (var trouble in marker.Mark(shown, bytes).Troubles)
            _around.Complain(FormattableString.Invariant($"{shown}:{trouble.Line}:{trouble.Column}: {trouble.What}"));
        return true;
    }

    private void WriteAll(NamedOutputs outputs, ParseResult result, DrillResults results)
    {
        var language = _around.Language;
        outputs.Write(result.GetValue(_pupils), () => ResultsTables.OfPupils(results));
        outputs.Write(result.GetValue(_questions), () => ResultsTables.OfQuestions(results, language));
        outputs.Write(result.GetValue(_results), () => ResultsJson.Write(results, language));
        outputs.Write(result.GetValue(_page), () => new ClassPage(results, Spoken.WithCode(results.Drill.Language) ?? language).Write());
        outputs.Write(result.GetValue(_difficulty), () => ResultsJson.WriteDifficulty(results, language));
    }

    private static Option<string?> Output(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}
