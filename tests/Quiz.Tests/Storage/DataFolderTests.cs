using Quiz.Commands;
using Quiz.Languages;
using Quiz.Storage;

namespace Quiz.Tests.Storage;

public class DataFolderTests
{
    [Theory]
    [InlineData("/opt/mine", "QUIZ_DATA=/var/q HOME=/home/ann", "/opt/mine")]
    [InlineData(null, "QUIZ_DATA=/var/q XDG_DATA_HOME=/xdg HOME=/home/ann", "/var/q")]
    [InlineData("", "QUIZ_DATA= XDG_DATA_HOME=/xdg HOME=/home/ann", "/xdg/quiz")]
    [InlineData(null, "XDG_DATA_HOME=relative HOME=/home/ann", "/home/ann/.local/share/quiz")]
    [InlineData(null, "XDG_DATA_HOME= HOME=/home/ann", "/home/ann/.local/share/quiz")]
    [InlineData(null, "XDG_DATA_HOME=/xdg", "/xdg/quiz")]
    public void The_folder_is_the_first_that_is_named(string? option, string environment, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "paths of Unix");
        Assert.True(DataFolder.TryFind(option, In(environment), isWindows: false, out var folder, out _));
        Assert.Equal(expected, folder);
    }

    [Fact]
    public void A_relative_folder_is_taken_from_where_the_program_was_started()
    {
        Assert.True(DataFolder.TryFind("mine", In(""), isWindows: false, out var folder, out _));
        Assert.Equal(Path.Combine(Directory.GetCurrentDirectory(), "mine"), folder);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HOME=")]
    [InlineData("HOME=relative XDG_DATA_HOME=relative")]
    public void Without_a_home_the_reason_says_what_to_do(string environment)
    {
        Assert.False(DataFolder.TryFind(null, In(environment), isWindows: false, out _, out var why));
        Assert.Equal("there is no folder to keep progress in: neither HOME nor XDG_DATA_HOME is an absolute path; give one with --data or QUIZ_DATA", Spoken.English.Of(why.Value));
    }

    [Fact]
    public void On_Windows_it_is_the_application_data()
    {
        var root = Path.GetTempPath(); // absolute on any system
        Assert.True(DataFolder.TryFind(null, In($"APPDATA={root} XDG_DATA_HOME=/xdg"), isWindows: true, out var folder, out _));
        Assert.Equal(Path.Combine(root, "quiz"), folder);
        Assert.False(DataFolder.TryFind(null, In("HOME=/home/ann"), isWindows: true, out _, out var why));
        Assert.StartsWith("there is no folder to keep progress in: APPDATA is not set", Spoken.English.Of(why.Value), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "HOME=/home/ann", "/home/ann/.config/quiz")]
    [InlineData("", "XDG_CONFIG_HOME=/cfg HOME=/home/ann", "/cfg/quiz")]
    [InlineData("", "XDG_CONFIG_HOME= XDG_DATA_HOME=/xdg HOME=/home/ann", "/home/ann/.config/quiz")]
    [InlineData("", "XDG_CONFIG_HOME=relative HOME=/home/ann", "/home/ann/.config/quiz")]
    [InlineData("", "XDG_CONFIG_HOME=/cfg QUIZ_DATA=/var/q HOME=/home/ann", "/var/q")]
    [InlineData("/opt/mine", "XDG_CONFIG_HOME=/cfg QUIZ_DATA=/var/q", "/opt/mine")]
    [InlineData("", "XDG_DATA_HOME=/xdg", null)]
    [InlineData("", "HOME=relative XDG_CONFIG_HOME=./cfg", null)]
    public void Settings_are_in_the_configuration_folder_unless_one_folder_was_named_for_all(string option, string environment, string? expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "paths of Unix");
        Assert.Equal(expected, DataFolder.FindSettings(option, In(environment), isWindows: false));
    }

    [Fact]
    public void On_Windows_settings_are_with_the_data()
    {
        var root = Path.GetTempPath();
        Assert.Equal(Path.Combine(root, "quiz"), DataFolder.FindSettings(null, In($"APPDATA={root} XDG_CONFIG_HOME=/cfg"), isWindows: true));
        Assert.Null(DataFolder.FindSettings(null, In("XDG_CONFIG_HOME=/cfg"), isWindows: true));
    }

    [Theory]
    [InlineData(null, "HOME=/home/ann", "/home/ann/.local/share/quiz", "/home/ann/.config/quiz")]
    [InlineData("anna", "HOME=/home/ann", "/home/ann/.local/share/quiz/profiles/anna", "/home/ann/.config/quiz/profiles/anna")]
    [InlineData("anna", "HOME=/home/ann QUIZ_DATA=/var/q", "/var/q/profiles/anna", "/var/q/profiles/anna")]
    [InlineData("anna", "XDG_CONFIG_HOME=/cfg", null, "/cfg/quiz/profiles/anna")]
    public void A_profile_has_folders_of_its_own_in_both(string? profile, string environment, string? progress, string? settings)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "paths of Unix");
        var folders = Folders.Find(null, profile, In(environment));
        Assert.Equal((progress, settings), (folders.Progress, folders.Settings));
    }

    [Theory]
    [InlineData("", "/usr/local/share/quiz /usr/share/quiz")]
    [InlineData("XDG_DATA_DIRS=", "/usr/local/share/quiz /usr/share/quiz")]
    [InlineData("XDG_DATA_DIRS=/a:/b/", "/a/quiz /b/quiz")]
    [InlineData("XDG_DATA_DIRS=/a:relative::./x:/a", "/a/quiz")]
    [InlineData("XDG_DATA_DIRS=relative", "")]
    [InlineData("XDG_DATA_DIRS=/a QUIZ_DATA=/var/q", "/a/quiz")]
    public void Packs_for_everybody_are_in_the_folders_of_the_system(string environment, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "paths of Unix");
        Assert.Equal(expected, string.Join(' ', DataFolder.FindShared(In(environment), isWindows: false)));
        Assert.Empty(DataFolder.FindShared(In(environment), isWindows: true));
    }

    private static Func<string, string?> In(string environment) => name =>
        environment.Split(' ').Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair[0] == name)?[1];
}
