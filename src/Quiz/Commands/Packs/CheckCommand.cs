using System.CommandLine;
using System.Reflection;
using Quiz.Checking;
using Quiz.Commands.Help;
using Quiz.Core.Json;
using Quiz.Core.Text;
using Quiz.Storage;

namespace Quiz.Commands.Packs;

/// <summary>quiz pack check, and quiz check for short.</summary>
internal sealed class CheckCommand : Command
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";

    private readonly Surroundings _around;
    private readonly Argument<string[]> _files;
    private readonly Option<bool> _areas;
    private readonly Option<string?> _format;
    private readonly Option<string?> _explain;
    private readonly Option<string[]> _allow;
    private readonly Option<bool> _strict;

    public CheckCommand(CommonOptions common, Surroundings around)
        : base("check", around.Language.CheckCommand)
    {
        _around = around;
        _files = new("FILE") { Description = around.Language.CheckFiles, Arity = ArgumentArity.ZeroOrMore };
        _areas = new("--areas") { Description = around.Language.AreasOption };
        _format = CommonOptions.OneOf("--format", [Text, Json, Sarif], around.Language, around.Language.FormatOption);
        _explain = new("--explain") { Description = around.Language.ExplainOption, HelpName = "CODE" };
        _allow = new("--allow") { Description = around.Language.AllowOption, HelpName = "CODE" };
        _strict = new("--strict") { Description = around.Language.StrictOption };
        Add(_files);
        foreach (var option in (Option[])[_areas, _format, _explain, _allow, _strict])
            Add(option);
        CheckWords();
        SetAction(result => result.GetValue(_explain) is { } code ? Explain(code) : Check(result, common.FoldersOf(result, around).Library()));
    }

    private void CheckWords()
    {
        _explain.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ProblemCodes.TryParse(token.Value, out _))
                result.AddError(_around.Language.CodeWanted("--explain", ForeignText.Clean(token.Value, 80)));
        });
        _allow.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value))
            {
                if (!ProblemCodes.TryParse(word, out var code))
                    result.AddError(_around.Language.CodeWanted("--allow", ForeignText.Clean(word, 80)));
                else if (Problem.SeverityOf(code) == Severity.Error)
                    result.AddError(_around.Language.WarningWanted("--allow", code.Id()));
            }
        });
        // Named only when asked for: every start of the program makes this command.
        _explain.CompletionSources.Add(_ => Enum.GetValues<ProblemCode>().Select(code => code.Id()));
        _allow.CompletionSources.Add(_ => Enum.GetValues<ProblemCode>().Where(code => Problem.SeverityOf(code) == Severity.Warning).Select(code => code.Id()));
    }

    private int Explain(string text)
    {
        var code = Parsed(text);
        var article = ProblemGuide.Of(code);
        _around.Out.WriteLine($"{code.Id()}: {article.Title}");
        _around.Out.WriteLine();
        _around.Out.WriteLine(article.Text);
        _around.Out.WriteLine(article.Mend);
        foreach (var (heading, example) in new[] { (_around.Language.WrongHeading, article.Wrong), (_around.Language.RightHeading, article.Right) })
        {
            if (example.Length == 0)
                continue;
            _around.Out.WriteLine();
            _around.Out.WriteLine(heading);
            _around.Out.WriteLine(example);
        }
        return 0;
    }

    private int Check(ParseResult result, PackLibrary library)
    {
        // No validator is asked about an argument that is not there.
        if (result.GetValue(_files) is not [_, ..] files)
            return _around.FailUsage(_around.Language.ArgumentWanted(this.PathInProgram(), $"{_files.Name}..."));
        var checker = new Checker(library, [.. (result.GetValue(_allow) ?? []).Select(Parsed)]);
        CheckLog log = result.GetValue(_format) switch
        {
            Json => new JsonLog(_around.Out),
            Sarif => new SarifLog(_around.Out, Assembly.GetExecutingAssembly().GetName().Version!.ToString(3)),
            _ => new TextLog(_around.Out, _around.Language),
        };
        var progress = new CheckProgress(_around.IsScreen && files.Length > 1 ? _around.Error : null, _around.Language, _around.Clock, files.Length);
        foreach (var (i, file) in files.Index())
        {
            progress.Checking(i + 1);
            var found = checker.Check(file);
            progress.Hide();
            log.Add(found);
            if (result.GetValue(_areas))
                TellAreas(found);
        }
        log.Finish();
        return log.Errors > 0 || (log.Warnings > 0 && result.GetValue(_strict)) ? 1 : 0;
    }

    /// <summary>Of the map that a file is.</summary>
    private void TellAreas(CheckedFile file)
    {
        if (file.Pack is not null || file.Map is not { } map)
            return;
        foreach (var region in map.Regions)
            _around.Out.WriteLine(_around.Language.AreaAsDrawn(region.Code, region.Name, region.Shape.AreaKm2));
    }

    private static ProblemCode Parsed(string text) => ProblemCodes.TryParse(text, out var code) ? code : default;
}
