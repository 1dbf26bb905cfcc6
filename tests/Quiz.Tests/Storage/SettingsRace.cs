using Quiz.Storage;

namespace Quiz.Tests.Storage;

/// <summary>Programs that find the same damaged settings, read them and save others.</summary>
internal sealed class SettingsRace : Race<SettingsStep>
{
    private const string Damage = "{ \"theme\": ";

    private readonly int _readers;
    private readonly TempFolder _folder = TempFolder.InMemory();
    private readonly List<Settings> _loaded = []; // by one program at a time, as all here
    private readonly List<SettingsTrouble> _told = [];

    /// <param name="savers">Those that had read the settings before the damage, and only save.</param>
    public SettingsRace(int readers, int savers = 0)
        : base(readers + savers, waits: SettingsStep.WaitsForOthers)
    {
        _readers = readers;
        File.WriteAllText(FilePath, Damage);
    }

    private string FilePath => _folder.File("settings.json");

    private IEnumerable<Settings> Saved => Programs.Select((_, program) => SavedBy(program));

    public override void Dispose()
    {
        base.Dispose();
        _folder.Dispose();
    }

    protected override void AssertNothingIsLost()
    {
        AssertAllAreOver();
        var aside = $"{FilePath}.unreadable";
        if (_told.Count > 0 || Programs.Count == _readers) // else one saved over the damage before another found it
        {
            Assert.Equal(Damage, File.ReadAllText(aside));
            Assert.Equal([new(FilePath, null, aside)], _told);
        }
        Assert.All(_loaded, settings => Assert.Contains(settings, Saved.Append(Settings.Default)));
        Assert.Contains(new SettingsFile(_folder.Path).Load(out var trouble), Saved);
        Assert.Null(trouble);
        Assert.Empty(Directory.GetFiles(_folder.Path).Except([FilePath, aside, _folder.File("settings.lock")]));
    }

    protected override void Play(int program, Action<SettingsStep> reached)
    {
        var file = new SettingsFile(_folder.Path) { Reached = reached };
        if (program < _readers)
        {
            _loaded.Add(file.Load(out var trouble));
            if (trouble is not null)
                _told.Add(trouble);
        }
        Assert.Null(file.Save(SavedBy(program)));
    }

    private static Settings SavedBy(int program) => Settings.Default with { Count = 3 + program };
}
