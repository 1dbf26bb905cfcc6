using System.Collections.Immutable;
using System.CommandLine;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Sheets;
using Quiz.Core.Text;
using Quiz.Storage;

namespace Quiz.Commands.Drills;

/// <summary>quiz drill sheet: a drill on paper.</summary>
internal sealed class SheetCommand : Command
{
    private readonly Surroundings _around;
    private readonly Argument<string> _file;
    private readonly Option<string?> _output;
    private readonly Option<string[]> _variants;
    private readonly Option<bool> _large;
    private readonly Option<bool> _text;
    private readonly Option<bool> _force;

    public SheetCommand(Surroundings around)
        : base("sheet", around.Language.SheetCommand)
    {
        _around = around;
        var language = around.Language;
        _file = new("FILE") { Description = language.DrillFileArgument };
        _output = new("--output", "-o") { Description = language.SheetOutputOption, HelpName = "FOLDER" };
        _output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
                result.AddError(language.TextWanted("--output"));
        });
        _variants = new("--variant") { Description = language.SheetVariantOption, HelpName = "LETTER" };
        _large = new("--large") { Description = language.SheetLargeOption };
        _text = new("--text") { Description = language.SheetTextOption };
        _force = new("--force") { Description = language.ForceOption };
        Add(_file);
        foreach (var option in (Option[])[_output, _variants, _large, _text, _force])
            Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var path = result.GetValue(_file)!;
        if (!DrillCommands.TryRead(_around, path, out var drill))
            return 1;
        var asked = result.GetValue(_variants) ?? [];
        if (asked.FirstOrDefault(name => drill.Variant(name) is null) is { } unknown)
            return _around.FailUsage(_around.Language.NoSuchVariant(ForeignText.Clean(unknown, 80), [.. drill.Variants.Select(v => v.Name)]));
        ImmutableArray<DrillVariant> variants = asked.Length == 0 ? drill.Variants : [.. asked.Select(name => drill.Variant(name)!).Distinct()];
        return Write(result.GetValue(_output) ?? FolderBeside(path), [.. SheetSet.Of(drill, variants, result.GetValue(_large), result.GetValue(_text))], result.GetValue(_force));
    }

    private int Write(string folder, ImmutableArray<(string File, byte[] Content)> sheets, bool isForced)
    {
        if (!OutputFolder.TryWrite(folder, sheets, isForced, out var why, out var failed))
            return _around.Fail(why is { Kind: CauseKind.FileIsThere } ? _around.Language.FileIsThere(ForeignFile.Shown(failed), _force.Name) : _around.Language.CannotWrite(ForeignFile.Shown(failed), why.Value));
        foreach (var (name, _) in sheets)
            _around.Out.WriteLine(ForeignFile.Shown(Path.Combine(folder, name)));
        return 0;
    }

    private static string FolderBeside(string drill) => Path.Combine(Path.GetDirectoryName(drill) ?? "", $"{Path.GetFileNameWithoutExtension(drill)}-sheets");
}
