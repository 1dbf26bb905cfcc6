using Quiz.Storage;
using Quiz.Wording.Languages;

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
        Assert.Equal("there is no folder to keep progress in: neither HOME nor XDG_DATA_HOME is an absolute path; give one with --data or QUIZ_DATA", Language.English.Of(why.Value));
    }

    [Fact]
    public void On_Windows_it_is_the_application_data()
    {
        var root = Path.GetTempPath(); // absolute on any system
        Assert.True(DataFolder.TryFind(null, In($"APPDATA={root} XDG_DATA_HOME=/xdg"), isWindows: true, out var folder, out _));
        Assert.Equal(Path.Combine(root, "quiz"), folder);
        Assert.False(DataFolder.TryFind(null, In("HOME=/home/ann"), isWindows: true, out _, out var why));
        Assert.StartsWith("there is no folder to keep progress in: APPDATA is not set", Language.English.Of(why.Value), StringComparison.Ordinal);
    }

    private static Func<string, string?> In(string environment) => name =>
        environment.Split(' ').Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair[0] == name)?[1];
}
