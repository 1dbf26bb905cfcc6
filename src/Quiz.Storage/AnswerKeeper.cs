using System.Diagnostics.CodeAnalysis;

namespace Quiz.Storage;

/// <summary>
/// Adds to the log, and where that fails holds on to the entries, in order, and tries again with every next one. The store is
/// opened when first needed, and again as long as it could not be.
/// </summary>
public sealed class AnswerKeeper(Func<ProgressStore> open) : IDisposable
{
    private readonly Queue<ProgressEntry> _unsaved = [];
    private ProgressStore? _store;

    /// <summary>Answers that are in memory only.</summary>
    public int UnsavedAnswers => _unsaved.Count(entry => entry is ProgressEntry.Answered);

    /// <summary>Where a damaged file was moved, which the player must be told; null if none was.</summary>
    public string? DamageMovedTo => _store?.DamageMovedTo;

    /// <summary>Null once it is on the disk, else why it could not be saved; so of all that add.</summary>
    public ProgressUnavailable? Start(RoundRow round) => Add(new ProgressEntry.Started(round));

    public ProgressUnavailable? Keep(LoggedAnswer answer) => Add(new ProgressEntry.Answered(answer));

    public ProgressUnavailable? TakeBack(LoggedAnswer answer) => Add(new ProgressEntry.TakenBack(answer));

    public ProgressUnavailable? Hint(HintRow hint) => Add(new ProgressEntry.Hinted(hint));

    public ProgressUnavailable? Close(RoundEnd end) => Add(new ProgressEntry.Ended(end));

    /// <summary>Tries to save what is unsaved, until one fails. Null if nothing is left.</summary>
    public ProgressUnavailable? Flush()
    {
        try
        {
            while (_unsaved.TryPeek(out var entry))
            {
                _store ??= open();
                Save(_store, entry);
                _unsaved.Dequeue();
            }
            return null;
        }
        catch (ProgressUnavailable unavailable)
        {
            return unavailable;
        }
    }

    /// <summary>The store, to read from.</summary>
    public bool TryOpen([NotNullWhen(true)] out ProgressStore? store, [NotNullWhen(false)] out ProgressUnavailable? why)
    {
        why = null;
        try
        {
            _store ??= open();
        }
        catch (ProgressUnavailable unavailable)
        {
            why = unavailable;
        }
        store = _store;
        return why is null;
    }

    public void Dispose()
    {
        _store?.Dispose();
        _store = null;
    }

    private ProgressUnavailable? Add(ProgressEntry entry)
    {
        _unsaved.Enqueue(entry);
        return Flush();
    }

    private static void Save(ProgressStore store, ProgressEntry entry)
    {
        switch (entry)
        {
            case ProgressEntry.Started started:
                store.StartRound(started.Round);
                break;
            case ProgressEntry.Answered answered:
                store.Keep(answered.Answer);
                break;
            case ProgressEntry.TakenBack taken:
                store.TakeBack(taken.Answer);
                break;
            case ProgressEntry.Hinted hinted:
                store.KeepHint(hinted.Hint);
                break;
            case ProgressEntry.Ended ended:
                store.CloseRound(ended.End);
                break;
            default:
                throw new ArgumentException($"{entry.GetType().Name} has no place in the log", nameof(entry));
        }
    }
}
