using Quiz.Core.Forms;
using Quiz.Core.Rounds;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>What came of an answer.</summary>
/// <param name="Next">The round after it.</param>
/// <param name="Answered">With the verdict.</param>
/// <param name="NotSaved">Null once the answer is on the disk, else why it is in memory only.</param>
public sealed record Given(RoundPlay Next, Answered Answered, ProgressUnavailable? NotSaved);

/// <summary>
/// The game itself: takes an answer, makes it durable and gives the verdict. The screen, the lines and the protocol read what the player
/// wants and show what comes of it. What can't be saved is held and tried again with whatever is kept next.
/// </summary>
/// <param name="dataFolder">Where rounds are locked while they are played; null when there is nowhere to keep progress.</param>
public sealed class Game(AnswerKeeper keeper, string? dataFolder, TimeProvider clock) : IDisposable
{
    private RoundLock? _lock;
    private long _askedAt = clock.GetTimestamp();

    public AnswerKeeper Keeper => keeper;

    /// <summary>Keeps other programs from playing the same round until it is left. False when another plays it.</summary>
    public bool Enter(string round)
    {
        Leave();
        if (dataFolder is null)
            return true;
        _lock = RoundLock.Take(dataFolder, round);
        return !_lock.IsHeldByAnother;
    }

    /// <summary>The player sees the question from now on: the time that the answer takes begins.</summary>
    public void Ask() => _askedAt = clock.GetTimestamp();

    /// <summary>Grades an answer to the current question and keeps it; after the last one the round is closed and left.</summary>
    /// <exception cref="InvalidOperationException">The round is over.</exception>
    public Given Give(RoundPlay play, Answer answer)
    {
        var (next, answered) = play.Give(answer, clock.GetElapsedTime(_askedAt));
        var why = keeper.Keep(RowOf(next, answered));
        if (next.Current is null)
        {
            why = keeper.Close(new(next.Id, RoundOutcome.Finished, clock.GetLocalNow())) ?? why;
            Leave();
        }
        return new(next, answered, why);
    }

    /// <summary>Takes the last answer back, and opens the round again where that had ended it. The log keeps the answer.</summary>
    /// <exception cref="InvalidOperationException">Nothing was answered.</exception>
    public (RoundPlay Next, ProgressUnavailable? NotSaved) TakeBack(RoundPlay play)
    {
        var next = play.TakeBack();
        var why = keeper.TakeBack(RowOf(play, play.Answers[^1]));
        if (play.Current is null)
        {
            why = keeper.Close(new(play.Id, RoundOutcome.Reopened, clock.GetLocalNow())) ?? why;
            Enter(play.Id);
        }
        return (next, why);
    }

    /// <summary>Takes the hint for the current question, and keeps that, so that leaving and resuming does not make it free.</summary>
    public RoundPlay TakeHint(RoundPlay play)
    {
        // What can't be saved now is told with the answer, and tried again with it.
        if (!play.HintTaken)
            keeper.Hint(new(play.Id, play.Number, clock.GetLocalNow()));
        return play.WithHint();
    }

    /// <summary>Leaves the round that is played, so that it can be resumed.</summary>
    public void Leave()
    {
        _lock?.Dispose();
        _lock = null;
    }

    public void Dispose()
    {
        Leave();
        keeper.Dispose();
    }

    private LoggedAnswer RowOf(RoundPlay play, Answered answered)
    {
        var question = answered.Question;
        return new(
            play.Id, answered.Number, question.Id, question.Pack.Id, question.Pack.Version, question.Kind.Name, question.Item, question.Seed,
            AnswerJson.Write(answered.Answer), answered.Verdict.Score, answered.Points, answered.Hint, answered.IsSkipped, clock.GetLocalNow(), answered.Took);
    }
}
