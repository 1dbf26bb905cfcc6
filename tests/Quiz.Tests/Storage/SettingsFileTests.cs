using Quiz.Screens;
using Quiz.Storage;

namespace Quiz.Tests.Storage;

public sealed class SettingsFileTests : IDisposable
{
    private static readonly Settings Chosen = Settings.Default with { Theme = ThemeChoice.Light, Count = 7 };
    private readonly TempFolder _folder = new();

    private string Config => _folder.File("config");

    private string Data => _folder.File("data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Settings_of_an_earlier_version_are_read_where_there_are_no_newer_ones()
    {
        Assert.Null(new SettingsFile(Data).Save(Chosen));
        Assert.Equal(Chosen, Load(out var trouble));
        Assert.Null(trouble);
        Assert.Null(new SettingsFile(Config, Data).Save(Chosen with { Count = 3 }));
        Assert.Equal(Chosen with { Count = 3 }, Load(out _));
        Assert.Equal(Chosen, new SettingsFile(Data).Load(out _));
    }

    [Fact]
    public void Damaged_settings_of_an_earlier_version_are_moved_aside_where_they_are()
    {
        Directory.CreateDirectory(Data);
        File.WriteAllText(Path.Combine(Data, "settings.json"), "{");
        Assert.Equal(Settings.Default, Load(out var trouble));
        Assert.Equal(Path.Combine(Data, "settings.json.unreadable"), trouble!.MovedTo);
        Assert.True(File.Exists(trouble.MovedTo));
    }

    [Fact]
    public void Without_a_folder_of_their_own_settings_of_an_earlier_version_are_still_read()
    {
        Assert.Null(new SettingsFile(Data).Save(Chosen));
        Assert.Equal(Chosen, new SettingsFile(null, Data).Load(out _));
        Assert.NotNull(new SettingsFile(null, Data).Save(Chosen));
    }

    private Settings Load(out SettingsTrouble? trouble) => new SettingsFile(Config, Data).Load(out trouble);
}
