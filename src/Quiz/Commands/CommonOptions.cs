using System.CommandLine;
using Quiz.Core.Packs;

namespace Quiz.Commands;

/// <summary>Options that every command takes.</summary>
public static class CommonOptions
{
    private static readonly string[] Themes = [.. Storage.SettingsFile.ThemeNames];

    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "The folder that progress is read from and written to, and where your own packs and maps are (default: QUIZ_DATA, else the XDG data home)",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<string?> Profile { get; } = Checked(new("--profile")
    {
        Description = "Keeps the progress of several players apart",
        HelpName = "NAME",
        Recursive = true,
    });

    public static Option<string?> Theme { get; } = ThemeOption();

    public static Option<bool> Ascii { get; } = new("--ascii") { Description = "Draws with ASCII characters only", Recursive = true };

    public static Folders FoldersOf(ParseResult result, Surroundings around) =>
        Folders.Find(result.GetValue(Data), result.GetValue(Profile), around.Environment);

    private static Option<string?> Checked(Option<string?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Ids.IsId(token.Value))
                result.AddError($"--profile: found \"{Core.Text.ForeignText.Clean(token.Value, 80)}\", wanted {Ids.Wanted}");
        });
        return option;
    }

    private static Option<string?> ThemeOption()
    {
        var option = new Option<string?>("--theme") { Description = "The colours of the full-screen program", HelpName = string.Join('|', Themes), Recursive = true };
        option.CompletionSources.Add(Themes);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Themes.Contains(token.Value))
                result.AddError($"--theme: found \"{Core.Text.ForeignText.Clean(token.Value, 80)}\", wanted {string.Join(", ", Themes)}");
        });
        return option;
    }
}
