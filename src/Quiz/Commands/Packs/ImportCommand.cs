using System.CommandLine;
using Quiz.Core.Packs;
using Quiz.Core.Text;
using Quiz.Exchange;

namespace Quiz.Commands.Packs;

/// <summary>quiz pack import: makes packs of foreign files, or brings packs up to date with them.</summary>
public static class ImportCommand
{
    private static readonly string[] Formats = [.. ExchangeFormat.All.Where(f => f.Import is not null).Select(f => f.Name)];

    public static Command Make(CommonOptions common, Surroundings around)
    {
        _ = common;
        var language = around.Language;
        var files = new Argument<string[]>("FILE") { Description = language.ImportFiles, Arity = ArgumentArity.OneOrMore };
        var output = Checked("--output", "FILE", language.ImportOutputOption, value => value.Length == 0 ? language.TextWanted("--output") : null);
        output.Aliases.Add("-o");
        var from = CommonOptions.OneOf("--from", Formats, language, language.ImportFromOption);
        var id = Checked("--id", "ID", language.ImportIdOption, value => Ids.IsId(value) ? null : language.IdWanted("--id", ForeignText.Clean(value, 80)));
        var title = Checked("--title", "TEXT", language.ImportTitleOption, value => string.IsNullOrWhiteSpace(value) ? language.TextWanted("--title") : null);
        var source = Checked("--source", "TEXT", language.ImportSourceOption, value => string.IsNullOrWhiteSpace(value) ? language.TextWanted("--source") : null);
        var url = Checked("--url", "URL", language.ImportUrlOption, value => PackReader.IsAddress(value) && ForeignText.IndexOfForbidden(value) < 0 ? null : language.AddressWanted("--url", ForeignText.Clean(value, 80)));
        var import = new Command("import", language.ImportCommand) { files, output, from, id, title, source, url };
        import.SetAction(result => new PackImport(around, new ImportChoices
        {
            Output = result.GetValue(output),
            Format = result.GetValue(from) is { } name ? ExchangeFormat.Named(name) : null,
            Id = result.GetValue(id),
            Title = result.GetValue(title),
            Source = result.GetValue(source),
            Url = result.GetValue(url),
        }).Run(result.GetValue(files)!));
        return import;
    }

    /// <param name="fault">What is wrong with a value; null if nothing is.</param>
    internal static Option<string?> Checked(string name, string helpName, string description, Func<string, string?> fault)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && fault(token.Value) is { } why)
                result.AddError(why);
        });
        return option;
    }
}
