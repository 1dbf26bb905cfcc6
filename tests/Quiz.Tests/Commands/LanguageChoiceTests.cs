using Quiz.Commands;
using Quiz.Storage;

namespace Quiz.Tests.Commands;

public sealed class LanguageChoiceTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(null, null, null, "en")]
    [InlineData(null, null, "uk_UA.UTF-8", "uk")]
    [InlineData(null, null, "uk", "uk")]
    [InlineData(null, null, "uk_UA", "uk")]
    [InlineData(null, null, "UK_ua.utf8@variant", "uk")]
    [InlineData(null, null, "uk-UA", "uk")]
    [InlineData(null, null, "en_GB.UTF-8", "en")]
    [InlineData(null, null, "de_DE.UTF-8", "en")]
    [InlineData(null, null, "ukr", "en")]
    [InlineData(null, null, "u", "en")]
    [InlineData(null, null, "C", "en")]
    [InlineData("C.UTF-8", null, "uk_UA.UTF-8", "en")]
    [InlineData("uk_UA.UTF-8", "en_US.UTF-8", "en_US.UTF-8", "uk")]
    [InlineData(null, "uk_UA.UTF-8", "en_US.UTF-8", "uk")]
    [InlineData("", "uk_UA.UTF-8", "en_US.UTF-8", "uk")]
    [InlineData("", "", "uk_UA.UTF-8", "uk")]
    [InlineData("", "", "", "en")]
    [InlineData("_", null, "uk", "en")]
    [InlineData("\u0000\ud800 ../../etc", null, "uk", "en")]
    [InlineData(".UTF-8", null, "uk", "en")]
    public void The_locale_is_asked_as_the_C_library_asks_it(string? all, string? messages, string? lang, string code) =>
        Assert.Equal(code, LanguageChoice.OfLocale(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null }).Code);

    [Theory]
    [InlineData("uk", "en", "en_US", "uk")]
    [InlineData("en", "uk", "uk_UA", "en")]
    [InlineData(null, "uk", "en_US", "uk")]
    [InlineData(null, "en", "uk_UA", "en")]
    [InlineData(null, null, "uk_UA", "uk")]
    [InlineData(null, null, null, "en")]
    public void The_first_that_says_so_is_followed(string? option, string? setting, string? lang, string code)
    {
        new SettingsFile(_run.Folder).Save(Settings.Default with { Language = setting });
        _run.Variables["LANG"] = lang;
        Assert.Equal(code, Chosen(option is null ? [] : ["--language", option]));
    }

    [Theory]
    [InlineData("--language=uk")]
    [InlineData("--language:uk")]
    [InlineData("play --count 3 --language uk --plain")]
    [InlineData("stats --language en --language uk")]
    public void The_option_is_found_wherever_and_however_it_is_written(string args) => Assert.Equal("uk", Chosen(args.Split(' ')));

    [Theory, InlineData("--language"), InlineData("--language="), InlineData("--language fr"), InlineData("-- --language uk"), InlineData("--profile ../up"), InlineData("--data"), InlineData("")]
    public void What_is_no_choice_is_passed_over(string args) => Assert.Equal("en", Chosen(args.Split(' ')));

    [Fact]
    public void The_settings_are_those_of_the_folder_and_the_profile_that_are_asked_for()
    {
        var other = Path.Combine(_run.Folder, "other");
        new SettingsFile(Path.Combine(other, "profiles", "anna")).Save(Settings.Default with { Language = "uk" });
        Assert.Equal("uk", Chosen(["--data", other, "--profile", "anna"]));
        Assert.Equal("en", Chosen(["--data", other]));
        Assert.Equal("en", Chosen(["--profile", "anna"]));
    }

    [Theory]
    [InlineData("\"language\":\"uk\"", "uk")]
    [InlineData("\"language\":\"auto\"", null)]
    [InlineData("\"language\":\"tlh\"", "tlh")]
    [InlineData("\"language\":\"\\u001b[2J\"", null)]
    [InlineData("\"x-later\":1", null)]
    public void Settings_with_and_without_a_language_are_read(string member, string? code)
    {
        _run.Write("settings.json", "{\"version\":1,\"theme\":\"light\",\"count\":5,\"sensitive\":true," + member + "}");
        var settings = new SettingsFile(_run.Folder).Load(out var trouble);
        Assert.Null(trouble);
        Assert.Equal(new Settings(ThemeChoice.Light, 5, true) { Language = code }, settings);
    }

    [Theory, InlineData("{\"version\":1,\"theme\":\"dark\",\"count\":5,\"sensitive\":true,\"language\":7}"), InlineData("{"), InlineData("")]
    public void Settings_that_cannot_be_read_choose_nothing_and_lie_there_to_be_told_of(string text)
    {
        var path = _run.Write("settings.json", text);
        Assert.Equal("en", Chosen([]));
        Assert.Equal(text, File.ReadAllText(path));
        new SettingsFile(_run.Folder).Load(out var trouble);
        Assert.NotNull(trouble);
    }

    [Theory, InlineData(null), InlineData("en"), InlineData("uk")]
    public void A_language_is_kept_with_the_settings(string? code)
    {
        var file = new SettingsFile(_run.Folder);
        Assert.Null(file.Save(Settings.Default with { Language = code }));
        Assert.Equal(code, file.Load(out _).Language);
        Assert.Contains(code is null ? "\"language\":\"auto\"" : $"\"language\":\"{code}\"", File.ReadAllText(Path.Combine(_run.Folder, "settings.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_complaints_are_in_the_language_that_was_chosen()
    {
        Assert.Contains("Розташуйте події за часом", _run.Quiz("--help", "--language", "uk").Out, StringComparison.Ordinal);
        Assert.Contains("Puts events in order", _run.Quiz("--help").Out, StringComparison.Ordinal);
        _run.Variables["LC_ALL"] = "uk_UA.UTF-8";
        Assert.Contains("Скільки запитань", _run.Quiz("play", "--help").Out, StringComparison.Ordinal);
        Assert.Contains("--kind: виду «oder» немає; може, «order»?", _run.Quiz("play", "--kind", "oder").Error, StringComparison.Ordinal);
        Assert.Contains("Відповідей ще немає.", _run.Quiz("stats").Out, StringComparison.Ordinal);
        Assert.Contains("such pack", _run.Quiz("play", "--json", "--pack", "no-such", "--language", "en").Error.Replace("no pack", "such pack", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory, InlineData("en", "quiz: --language: found \"fr\", wanted en, uk"), InlineData("uk_UA", "quiz: --language: дано «fr», а потрібне одне з: en, uk")]
    public void A_language_that_is_not_spoken_is_wrong_usage_and_told_with_those_that_are(string lang, string complaint)
    {
        _run.Variables["LANG"] = lang;
        var ran = _run.Quiz("stats", "--language", "fr");
        Assert.Equal((2, ""), (ran.Exit, ran.Out));
        Assert.Contains(complaint, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_keeps_the_names_of_its_properties_and_tells_its_sentences_in_the_language()
    {
        var ran = _run.QuizReading("{\"skip\":true}\n", "play", "--json", "--language", "uk", "--count", "1", "--seed", "5", "--kind", "first");
        using var question = System.Text.Json.JsonDocument.Parse(ran.Lines[1]);
        Assert.Equal(("question", "first", "Що з цього було раніше?"), (Text(question, "type"), Text(question, "kind"), Text(question, "prompt")));
        using var history = System.Text.Json.JsonDocument.Parse(_run.Quiz("progress", "history", "--json", "--language", "uk").Out);
        Assert.Equal("finished", history.RootElement.GetProperty("rounds")[0].GetProperty("state").GetString());

        static string? Text(System.Text.Json.JsonDocument document, string name) => document.RootElement.GetProperty(name).GetString();
    }

    private string Chosen(string[] args) => LanguageChoice.Of(args, _run.Environment).Code;
}
