using Quiz.Hosting;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Screens.Files;

/// <summary>Work on a file that goes on beside the screen.</summary>
/// <param name="Number">Tells it apart from work that was begun before.</param>
/// <param name="Path">The file.</param>
/// <param name="IsLong">Whether it goes on for so long that the player is told of it.</param>
public sealed record FileWork(int Number, string Path, bool IsLong = false)
{
    /// <summary>What takes less is not told of.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    /// <summary>What is ordered to begin it.</summary>
    public Effect Begin(Effect work) => new Batch([work, new After(Patience, new WorkIsLong(Number))]);
}

/// <summary>Work has gone on for longer than <see cref="FileWork.Patience"/>.</summary>
public sealed record WorkIsLong(int Number) : Msg;

/// <summary>Cancels work on a file that goes on.</summary>
public sealed record StopWork : Effect;

/// <summary>Checks a pack as "quiz check" does.</summary>
public sealed record CheckPackFile(FileWork Work) : Effect;

public sealed record PackFileChecked(FileWork Work, CheckedFile File) : Msg;

/// <summary>Adds a pack and its map to the player's, as "quiz pack install" does.</summary>
public sealed record AddPackFile(FileWork Work) : Effect;

/// <param name="Done">What came of it.</param>
public sealed record PackFileAdded(FileWork Work, InstalledPack Done) : Msg;

/// <summary>Reads all packs again, since one was added, and then the same as <see cref="LoadHome"/>.</summary>
public sealed record ReadPacksAnew : Effect;

/// <summary>The packs are still read: the rest comes when <see cref="AwaitPacks"/> is done.</summary>
/// <param name="Share">Of the files, from 0 to 1.</param>
public sealed record PacksAreBeingRead(double Share) : Msg;

/// <summary>Waits until the packs are read.</summary>
public sealed record AwaitPacks : Effect;

public sealed record PacksRead : Msg;

/// <summary>Tells how far reading is.</summary>
public sealed record LookAtReading : Effect;

/// <summary>It is time to look how far reading is.</summary>
public sealed record ReadingTick : Msg;

/// <summary>Leaves out the files that were not read yet.</summary>
public sealed record StopReading : Effect;
