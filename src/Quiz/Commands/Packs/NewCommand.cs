using System.CommandLine;
using System.Text;
using Quiz.Core.Packs;
using Quiz.Core.Text;
using Quiz.Storage;

namespace Quiz.Commands.Packs;

/// <summary>quiz pack new: writes a pack to begin with, which passes the check and plays at once.</summary>
public static class NewCommand
{
    private const string Extension = ".json";

    public static Command Make(CommonOptions common, Surroundings around)
    {
        var language = around.Language;
        var file = new Argument<string>("FILE") { Description = language.NewPackFile };
        var family = CommonOptions.OneOf("--family", [.. Scaffold.Families], language, language.NewPackFamily);
        var id = new Option<string?>("--id") { Description = language.NewPackId, HelpName = "ID" };
        id.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Ids.IsId(token.Value))
                result.AddError(language.IdWanted("--id", ForeignText.Clean(token.Value, 80)));
        });
        var title = new Option<string?>("--title") { Description = language.NewPackTitle, HelpName = "TEXT" };
        var command = new Command("new", language.NewPackCommand) { file, family, id, title };
        command.SetAction(result => Write(result.GetValue(file)!, result.GetValue(family) ?? Scaffold.All, result.GetValue(id), result.GetValue(title), around));
        return command;
    }

    private static int Write(string file, string family, string? id, string? title, Surroundings around)
    {
        var (language, path) = (around.Language, Path.HasExtension(file) ? file : file + Extension);
        var shown = ForeignFile.Shown(path);
        var text = Scaffold.Compose(family, language.Code, new(SchemaFile.ReferenceFrom(path), id ?? IdOf(path), title));
        var bytes = Encoding.UTF8.GetBytes(text);
        // What is wrong can only be the title: no other text comes from outside.
        if (PackReader.Read(shown, bytes).Problems is { Count: > 0 } problems)
            return around.Fail(problems.Told[0].Message);
        if (!AtomicFile.TryCreate(path, bytes, out var why))
            return around.Fail(language.CannotWrite(shown, language.Of(why.Value)));
        around.Out.WriteLine(language.NewPackIsWritten(shown));
        var quoted = ShellWord.Of(shown);
        around.Out.WriteLine(language.NewPackCheckIt(quoted));
        around.Out.WriteLine(language.NewPackPreviewIt(quoted));
        around.Out.WriteLine(language.NewPackPlayIt(quoted));
        return 0;
    }

    /// <summary>An id from the file's name: what no id holds becomes a hyphen.</summary>
    private static string IdOf(string path)
    {
        var letters = Path.GetFileNameWithoutExtension(path).ToLowerInvariant().Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-');
        var words = string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var id = string.Join('-', words);
        id = id.Length > Ids.MostLength ? id[..Ids.MostLength].TrimEnd('-') : id;
        return id.Length == 0 ? Scaffold.UsualId : id;
    }
}
