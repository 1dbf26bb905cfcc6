using System.CommandLine;
using System.Text;
using Quiz.Checking;
using Quiz.Play;
using Quiz.Screens.Preview;
using Quiz.Storage;

namespace Quiz.Commands.Packs;

/// <summary>quiz pack preview: every question that a pack can give, in the full screen, in lines, or as a file.</summary>
internal sealed class PreviewCommand : Command
{
    private const string StandardOutput = "-";

    private readonly Surroundings _around;
    private readonly Argument<string> _file;
    private readonly Option<bool> _watch;
    private readonly Option<bool> _plain;
    private readonly Option<string?> _output;
    private readonly Option<bool> _force;
    private readonly Option<string[]> _kinds;

    public PreviewCommand(CommonOptions common, Surroundings around)
        : base("preview", around.Language.PreviewCommand)
    {
        _around = around;
        _file = new("FILE") { Description = around.Language.PreviewFile };
        _watch = new("--watch") { Description = around.Language.WatchOption };
        _plain = new("--plain") { Description = around.Language.PlainOption };
        _output = new("--output", "-o") { Description = around.Language.PreviewOutputOption, HelpName = "FILE" };
        _force = new("--force") { Description = around.Language.ForceOption };
        _kinds = CommonOptions.KindOption(around.Language);
        Add(_file);
        foreach (var option in (Option[])[_watch, _plain, _output, _force, _kinds])
            Add(option);
        Validators.Add(result =>
        {
            foreach (var other in new Option[] { _plain, _output }.Where(o => result.GetResult(_watch) is not null && result.GetResult(o) is not null))
                result.AddError(around.Language.NotTogether(_watch.Name, other.Name));
        });
        SetAction(result => Run(result, common));
    }

    private int Run(ParseResult result, CommonOptions common)
    {
        var file = result.GetValue(_file)!;
        var folders = common.FoldersOf(result, _around);
        var effects = new PreviewEffects(file, CommonOptions.KindsOf(result, _kinds), folders.Library);
        var read = effects.Read();
        if (read.File.Why is { } why)
            return _around.Fail(_around.Language.FileIsRefused(read.File.Shown, why));
        var isOnScreen = _around.IsScreen && !result.GetValue(_plain) && result.GetValue(_output) is null;
        if (result.GetValue(_watch) && !isOnScreen)
            return _around.Fail(_around.Language.NeedsATerminal);
        if (isOnScreen && (read.HasQuestions || result.GetValue(_watch)))
            return FullScreen.RunPreview(result, common, _around, effects, read, result.GetValue(_watch));
        if (read.Catalog is null)
            return TellProblems(read);
        return result.GetValue(_output) is { } output and not StandardOutput ? Save(read, file, output, result.GetValue(_force)) : Print(read);
    }

    private int TellProblems(PackRead read)
    {
        var log = new TextLog(_around.Out, _around.Language);
        log.Add(read.File);
        log.Finish();
        return 1;
    }

    private int Print(PackRead read) =>
        PreviewText.Write(_around.Out, _around.Language, read.Catalog!) > 0 ? 0 : _around.Fail(_around.Language.NothingToPreview);

    private int Save(PackRead read, string pack, string output, bool isForced)
    {
        if (Path.GetFullPath(output) == Path.GetFullPath(pack))
            return _around.Fail(_around.Language.WouldOverwriteThePack(ForeignFile.Shown(output)));
        using var text = new StringWriter { NewLine = "\n" };
        var count = PreviewText.Write(text, _around.Language, read.Catalog!);
        if (count == 0)
            return _around.Fail(_around.Language.NothingToPreview);
        if (!_around.TryWrite(output, Encoding.UTF8.GetBytes(text.ToString()), isForced))
            return 1;
        _around.Out.WriteLine(_around.Language.PreviewWritten(count, ForeignFile.Shown(output)));
        return 0;
    }
}
