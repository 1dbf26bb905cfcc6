using System.CommandLine;
using System.Runtime.InteropServices;
using Quiz.Core.Text;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Commands;

/// <summary>Which language the interface speaks: that of --language, else of the player's settings, else of the locale, else English.</summary>
public static partial class LanguageChoice
{
    private const int PrimaryLanguage = 0x3FF;

    /// <summary>Told before the commands are made, since they are described in it; a wrong --language is passed over here, and complained of there.</summary>
    public static ILanguage Of(string[] args, Func<string, string?> environment)
    {
        var (asked, data, profile) = Read(args);
        return Spoken.WithCode(asked)
            ?? Spoken.WithCode(new SettingsFile(Folders.Find(data, profile, environment).Progress).Language())
            ?? OfLocale(environment);
    }

    /// <summary>That of the first of LC_ALL, LC_MESSAGES and LANG that is set to anything; without one, on Windows, that of its own interface.</summary>
    public static ILanguage OfLocale(Func<string, string?> environment)
    {
        var locale = environment("LC_ALL") is { Length: > 0 } all ? all
            : environment("LC_MESSAGES") is { Length: > 0 } messages ? messages
            : environment("LANG") is { Length: > 0 } lang ? lang
            : OperatingSystem.IsWindows() ? CodeOnWindows()
            : "";
        // A locale is a language and perhaps a territory, a character set and a variant: uk, uk_UA.UTF-8, en_GB@euro.
        var end = locale.AsSpan().IndexOfAny("_-.@");
        return Spoken.WithCode((end < 0 ? locale : locale[..end]).ToLowerInvariant()) ?? Spoken.English;
    }

    private static (string? Language, string? Data, string? Profile) Read(string[] args)
    {
        var (language, data, profile) = (new Option<string?>("--language"), new Option<string?>("--data"), new Option<string?>("--profile"));
        var result = CommandLine.Parse(new RootCommand { language, data, profile }, args);
        return (Given(language), Given(data), Given(profile) is { } name && Ids.IsId(name) ? name : null);

        string? Given(Option<string?> option) => result.GetResult(option) is { Tokens: [.., var last] } ? last.Value : null;
    }

    // The culture tells nothing here, since the program runs without the system's globalization.
    private static string CodeOnWindows() => Spoken.WithWindowsId(InterfaceLanguage() & PrimaryLanguage)?.Code ?? "";

    [LibraryImport("kernel32", EntryPoint = "GetUserDefaultUILanguage")]
    private static partial ushort InterfaceLanguage();
}
