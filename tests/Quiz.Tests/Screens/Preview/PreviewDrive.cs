using Quiz.Core.Questions;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Screens;
using Quiz.Screens.Preview;
using Quiz.Storage;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Screens.Preview;

/// <summary>A preview of the island under somebody's hands, and its file under the author's.</summary>
internal sealed class PreviewDrive : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly PreviewEffects _effects;
    private readonly Hand _hand;
    private int _saves;

    public PreviewDrive(params Kind[] kinds)
    {
        Island.PutInto(_folder.Path);
        File = Path.Combine(_folder.Path, "packs", "island.json");
        Text = System.IO.File.ReadAllText(File);
        _effects = new(File, kinds.Length == 0 ? KindTable.All : [.. kinds], () => new PackLibrary(_folder.Path));
        _hand = new(() => Screen!, message => Take(message)) { Size = Size };
        Screen = new FirstPreview(Look.Of(Settings.Default, colour: true, Spoken.English), Settings.Default, _effects.Read(), IsWatching: true);
        Take(new Resized(Size));
    }

    public static Size Size { get; } = new(80, 24);

    public string File { get; }

    /// <summary>The pack as it came.</summary>
    public string Text { get; }

    public string Map => Path.Combine(_folder.Path, "maps", "island.geojson");

    public IScreen Screen { get; private set; }

    public bool HasQuit { get; private set; }

    public PreviewScreen Preview => (PreviewScreen)Screen;

    public CatalogEntry Entry => _effects.Read().Catalog!.Entries[Preview.Place!.Entry];

    public PreviewDrive Press(params string[] keys)
    {
        foreach (var key in keys)
            _hand.Press(key);
        return this;
    }

    /// <summary>Bytes as a terminal sends them, through Terminal.Gui whatever shows.</summary>
    public void Send(string bytes) => _hand.Send(bytes);

    /// <summary>Saves a file, and lets the preview look twice: the second time it has come to rest.</summary>
    public PreviewDrive Save(string path, string text)
    {
        System.IO.File.WriteAllText(path, text);
        System.IO.File.SetLastWriteTimeUtc(path, new DateTime(2025, 6, 8, 12, 0, 0, DateTimeKind.Utc).AddSeconds(++_saves));
        return Tick().Tick();
    }

    public PreviewDrive Tick() => Take(new PreviewTick());

    public string[] Frame() => [.. _hand.Drawn().ToLines().Select(line => line.Replace(_folder.Path, "", StringComparison.Ordinal))];

    public string Title => Frame()[0];

    public void Dispose()
    {
        _hand.Dispose();
        _folder.Dispose();
    }

    private PreviewDrive Take(Msg message)
    {
        var (next, effect) = Screen.Update(message);
        Screen = next;
        _hand.Follow();
        CarryOut(effect);
        return this;
    }

    private void CarryOut(Effect? effect)
    {
        switch (effect)
        {
            case Batch batch:
                foreach (var one in batch.Effects)
                    CarryOut(one);
                break;
            case Quit:
                HasQuit = true;
                break;
            case null or After or Redraw or Suspend:
                break;
            default:
                if (_effects.CarryOut(effect) is { } message)
                    Take(message);
                break;
        }
    }
}
