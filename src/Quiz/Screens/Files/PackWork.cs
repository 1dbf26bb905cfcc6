using Quiz.Checking;
using Quiz.Hosting;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Screens.Files;

/// <summary>Reads, checks and adds packs beside the screens.</summary>
/// <param name="library">Of the player; only reading changes it, and that as a whole.</param>
/// <param name="patience">So long the first frame waits for packs that are being read.</param>
internal sealed class PackWork(PackLibrary library, TimeSpan patience)
{
    private Action _stopReading = () => { };
    private Action _stopWork = () => { };
    private Task? _reading;
    private double _share;

    /// <summary>How far reading is, from 0 to 1; null while nothing is read.</summary>
    public double? Reading => _reading is { IsCompleted: false } ? Volatile.Read(ref _share) : null;

    /// <summary>Has the packs read, where they are not.</summary>
    /// <returns>False while that goes on.</returns>
    public bool TryRead()
    {
        if (library.IsRead)
            return true;
        if (_reading is null)
        {
            var stop = new CancellationTokenSource();
            (_share, _stopReading) = (0, stop.Cancel);
            // On a thread of its own: it waits for those that read each file, and would take the place of one.
            _reading = Task.Factory.StartNew(() => library.Read(share => Volatile.Write(ref _share, share), stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        if (Task.WaitAny([_reading], patience) < 0)
            return false;
        _reading.GetAwaiter().GetResult(); // throws what it threw
        return true;
    }

    /// <summary>Takes files that were read before for unknown.</summary>
    public void Forget()
    {
        library.Forget();
        _reading = null;
    }

    public async Task<Msg?> AwaitPacks(CancellationToken ending)
    {
        using var stop = ending.Register(StopReading);
        if (_reading is { } reading)
            await reading.ConfigureAwait(false);
        return new PacksRead();
    }

    public void StopReading() => _stopReading();

    public void StopWork() => _stopWork();

    public Task<Msg?> Check(FileWork work, CancellationToken ending) =>
        Begin(cancelled => new PackFileChecked(work, new Checker(library.Anew(), []).Check(work.Path, cancelled)), ending);

    public Task<Msg?> Add(FileWork work, ILanguage language, CancellationToken ending) =>
        Begin(cancelled => new PackFileAdded(work, Added(work.Path, language, cancelled)), ending);

    private InstalledPack Added(string path, ILanguage language, CancellationToken cancelled)
    {
        if (library.DataFolder is not { } data)
            return new(false, [language.NowhereToKeepPacks]);
        var own = library.Anew();
        var shown = ForeignFile.Shown(path);
        if (!PackMaker.TryMake(own, language, path, _ => shown, out var made, out var why))
            return new(false, [why]);
        cancelled.ThrowIfCancellationRequested();
        return PackInstaller.Install(own, data, language, made.Archive, shown, mayBeOlder: false);
    }

    /// <summary>One work at a time: what goes on is cancelled.</summary>
    private async Task<Msg?> Begin(Func<CancellationToken, Msg> work, CancellationToken ending)
    {
        StopWork();
        var stop = CancellationTokenSource.CreateLinkedTokenSource(ending);
        _stopWork = stop.Cancel;
        var cancelled = stop.Token;
        try
        {
            return await Task.Run(() => work(cancelled), cancelled).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            return null;
        }
    }
}
