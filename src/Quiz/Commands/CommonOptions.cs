using System.CommandLine;
using Quiz.Core.Packs;
using Quiz.Core.Text;
using Quiz.Wording.Languages;

namespace Quiz.Commands;

/// <summary>Options that every command takes.</summary>
public sealed class CommonOptions
{
    private static readonly string[] Themes = [.. Storage.SettingsFile.ThemeNames];

    public CommonOptions(Language language)
    {
        Data = new("--data") { Description = language.DataOption, HelpName = "DIR", Recursive = true };
        Profile = new("--profile") { Description = language.ProfileOption, HelpName = "NAME", Recursive = true };
        Profile.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Ids.IsId(token.Value))
                result.AddError(language.IdWanted("--profile", ForeignText.Clean(token.Value, 80)));
        });
        Theme = new("--theme") { Description = language.ThemeOption, HelpName = string.Join('|', Themes), Recursive = true };
        Theme.CompletionSources.Add(Themes);
        Theme.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Themes.Contains(token.Value))
                result.AddError(language.OneOfWanted("--theme", ForeignText.Clean(token.Value, 80), Themes));
        });
        Ascii = new("--ascii") { Description = language.AsciiOption, Recursive = true };
    }

    public Option<string?> Data { get; }

    public Option<string?> Profile { get; }

    public Option<string?> Theme { get; }

    public Option<bool> Ascii { get; }

    public Folders FoldersOf(ParseResult result, Surroundings around) =>
        Folders.Find(result.GetValue(Data), result.GetValue(Profile), around.Environment);
}
