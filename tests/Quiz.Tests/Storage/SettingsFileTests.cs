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
        Damage(Data, "{");
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

    [Fact]
    public void Damaged_settings_that_were_moved_aside_are_kept_when_others_are()
    {
        foreach (var (damage, name) in new[] { ("{", "settings.json.unreadable"), ("[", "settings.json.unreadable-2"), ("\"", "settings.json.unreadable-3") })
        {
            Damage(Config, damage);
            Load(out var trouble);
            Assert.Equal(Path.Combine(Config, name), trouble!.MovedTo);
        }
        Assert.Equal(["{", "[", "\""], Directory.GetFiles(Config, "*.unreadable*").Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }

    [Fact]
    public void A_link_to_damaged_settings_is_moved_aside_and_what_it_leads_to_stays()
    {
        Damage(Data, "{");
        Directory.CreateDirectory(Config);
        File.CreateSymbolicLink(Path.Combine(Config, "settings.json"), Path.Combine(Data, "settings.json"));
        File.CreateSymbolicLink(Path.Combine(Config, "settings.json.unreadable"), "to nothing");
        var file = new SettingsFile(Config);
        file.Load(out var trouble);
        Assert.Equal(Path.Combine(Config, "settings.json.unreadable-2"), trouble!.MovedTo);
        Assert.Null(file.Save(Chosen));
        Assert.Equal(Chosen, file.Load(out _));
        Assert.Equal("{", File.ReadAllText(trouble.MovedTo!));
        Assert.Equal("{", File.ReadAllText(Path.Combine(Data, "settings.json")));
    }

    [Fact]
    public void Where_no_lock_can_be_made_damaged_settings_lie_as_they_are_and_others_are_saved()
    {
        Damage(Config, "{");
        Directory.CreateDirectory(Path.Combine(Config, "settings.lock"));
        Assert.Equal(Settings.Default, Load(out var trouble));
        Assert.Equal(new(Path.Combine(Config, "settings.json"), null, null), trouble);
        Assert.Equal("{", File.ReadAllText(Path.Combine(Config, "settings.json")));
        Assert.Null(new SettingsFile(Config).Save(Chosen));
        Assert.Equal(Chosen, Load(out _));
    }

    private static void Damage(string folder, string content)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "settings.json"), content);
    }

    private Settings Load(out SettingsTrouble? trouble) => new SettingsFile(Config, Data).Load(out trouble);
}
