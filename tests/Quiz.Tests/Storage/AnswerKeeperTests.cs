using Quiz.Languages;
using Quiz.Storage;
using static Quiz.Tests.Storage.ProgressSamples;

namespace Quiz.Tests.Storage;

public sealed class AnswerKeeperTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_opened_before_it_is_needed()
    {
        using var keeper = new AnswerKeeper(() => throw new InvalidOperationException("opened"));
        Assert.Null(keeper.Flush());
        Assert.Null(keeper.DamageMovedTo);
        Assert.Equal(0, keeper.UnsavedAnswers);
    }

    [Fact]
    public void Answers_that_could_not_be_saved_are_saved_in_order_with_the_next()
    {
        using var keeper = new AnswerKeeper(Open);
        Assert.Null(keeper.Start(Round("r1")));
        Assert.Null(keeper.Keep(Answer("r1", 1)));
        Assert.True(keeper.TryOpen(out var store, out _));
        ProgressTroubleTests.FillDisk(store);
        var long2 = Answer("r1", 2) with { Given = new string('x', 20_000) };
        Assert.Equal($"cannot save the answer in {_folder.Db}: the disk is full", Told(keeper.Keep(long2)));
        Assert.NotNull(keeper.Keep(Answer("r1", 3)));
        Assert.NotNull(keeper.Close(new RoundEnd("r1", RoundOutcome.Finished, Morning)));
        Assert.Equal(2, keeper.UnsavedAnswers);
        Assert.Single(store.AnswersOf("r1"));
        ProgressTroubleTests.EmptyDisk(store);
        Assert.Null(keeper.Keep(Answer("r2", 1)));
        Assert.Equal(0, keeper.UnsavedAnswers);
        Assert.Equal([Answer("r1", 1), long2, Answer("r1", 3), Answer("r2", 1)], store.Answers());
        Assert.Empty(store.LeftRounds());
    }

    [Fact]
    public void A_store_that_could_not_be_opened_is_tried_again()
    {
        var isBlocked = true;
        using var keeper = new AnswerKeeper(() => isBlocked ? throw new ProgressUnavailable(ProgressOperation.Open, "/disk", new(CauseKind.IsReadOnly)) : Open());
        Assert.Equal("cannot open /disk: it is read-only", Told(keeper.Start(Round("r1"))));
        Assert.Equal("cannot open /disk: it is read-only", Told(keeper.Keep(Answer("r1", 1))));
        Assert.False(keeper.TryOpen(out _, out var why));
        Assert.Equal("cannot open /disk: it is read-only", Told(why));
        Assert.Equal(1, keeper.UnsavedAnswers);
        isBlocked = false;
        Assert.Null(keeper.Flush());
        Assert.True(keeper.TryOpen(out var store, out _));
        Assert.Equal([new LeftRound(Round("r1"), 1)], store.LeftRounds());
    }

    private static string Told(ProgressUnavailable? unavailable) => Spoken.English.Of(Assert.IsType<ProgressUnavailable>(unavailable));

    private ProgressStore Open() => ProgressStore.Open(_folder.Path, TimeProvider.System);
}
