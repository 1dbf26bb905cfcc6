using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Screens.Files;

namespace Quiz.Screens;

/// <summary>Packs that take long to be read.</summary>
public sealed partial record HomeScreen
{
    private const string ReadingPacks = "reading";
    private const string OpenFile = "open-file";
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>The share of the packs that was read, from 0 to 1; null while none are read.</summary>
    public double? Reading { get; init; }

    /// <summary>Ordered once the packs are read; null for nothing.</summary>
    public Effect? Begin { get; init; }

    /// <summary>Where it is cancelled, what was read until then comes in the same way.</summary>
    private (Screen Next, Effect? Effect) OnReading(Msg message) => message switch
    {
        PacksAreBeingRead { Share: var share } => (this with { Reading = share }, Reading is null ? new Batch([new AwaitPacks(), LookAgain]) : LookAgain),
        ReadingTick when Reading is not null => (this, new LookAtReading()),
        PacksRead => (this with { Reading = null }, new LoadHome()),
        WorkCancelled => (this, new StopReading()),
        _ => (this, null),
    };

    private static After LookAgain => new(BetweenLooks, new ReadingTick());
}
