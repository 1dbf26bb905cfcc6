using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Languages.Words;

namespace Quiz.Commands;

/// <summary>Options that every command takes.</summary>
public sealed class CommonOptions
{
    private static readonly string[] Themes = [.. Storage.SettingsFile.ThemeNames];
    private static readonly string[] Languages = [.. Spoken.All.Select(l => l.Code)];

    public CommonOptions(ILanguage language)
    {
        Data = new("--data") { Description = language.DataOption, HelpName = "DIR", Recursive = true };
        Profile = new("--profile") { Description = language.ProfileOption, HelpName = "NAME", Recursive = true };
        Profile.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Ids.IsId(token.Value))
                result.AddError(language.IdWanted("--profile", ForeignText.Clean(token.Value, 80)));
        });
        Theme = OneOf("--theme", Themes, language, language.ThemeOption, isRecursive: true);
        Language = OneOf("--language", Languages, language, language.LanguageOption, isRecursive: true);
        Ascii = new("--ascii") { Description = language.AsciiOption, Recursive = true };
    }

    public Option<string?> Data { get; }

    public Option<string?> Profile { get; }

    public Option<string?> Theme { get; }

    public Option<string?> Language { get; }

    public Option<bool> Ascii { get; }

    /// <summary>Kinds and families by their names; <see cref="KindsOf"/> says which are meant.</summary>
    internal static Option<string[]> KindOption(ILanguage language)
    {
        var option = new Option<string[]>("--kind") { Description = language.KindOption(KindTable.Names), HelpName = "KIND" };
        option.CompletionSources.Add([.. KindTable.Names]);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => KindTable.Named(t.Value).IsEmpty))
            {
                var found = ForeignText.Clean(token.Value, 80);
                result.AddError(Spelling.Nearest(token.Value, KindTable.Names) is { } meant ? language.NoSuchKind(found, meant) : language.NoSuchKind(found, KindTable.Names));
            }
        });
        return option;
    }

    /// <summary>The kinds that were chosen, or all, in their own order.</summary>
    internal static ImmutableArray<Kind> KindsOf(ParseResult result, Option<string[]> option)
    {
        var chosen = (result.GetValue(option) ?? []).SelectMany(name => KindTable.Named(name)).ToHashSet();
        return [.. KindTable.All.Where(k => chosen.Count == 0 || chosen.Contains(k))];
    }

    /// <summary>A number of things.</summary>
    internal static Option<int> CountOption(ILanguage language, string description, int most, int usual)
    {
        var count = NumberOption(language, "--count", description, most);
        count.DefaultValueFactory = _ => usual;
        return count;
    }

    /// <summary>A number from <paramref name="least"/> on, 0 where it is not given; told what is wrong with another value.</summary>
    internal static Option<int> NumberOption(ILanguage language, string name, string description, int most, int least = 1) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
                result.AddError(language.NumberWanted(name, ForeignText.Clean(result.Tokens[0].Value, 80), least, most));
            return number;
        },
    };

    public Folders FoldersOf(ParseResult result, Surroundings around) =>
        Folders.Find(result.GetValue(Data), result.GetValue(Profile), around.Environment);

    /// <summary>One of some words, told what is wrong with another.</summary>
    internal static Option<string?> OneOf(string name, string[] values, ILanguage language, string description, bool isRecursive = false)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values), Recursive = isRecursive };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !values.Contains(token.Value))
                result.AddError(language.OneOfWanted(name, ForeignText.Clean(token.Value, 80), values));
        });
        return option;
    }
}
