using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Storage;
using Quiz.Tests.Screens;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Play;

/// <summary>The round of the day, over a month and for players whose clocks and packs differ.</summary>
public sealed class DailyRoundTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly DayClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_day_of_a_month_has_a_round_of_its_own_that_does_not_repeat_itself()
    {
        var rounds = new List<Round>();
        using var desk = Desk("player");
        for (var day = 0; day < 31; day++)
        {
            rounds.Add(PlayOut(desk).Round);
            _clock.Now = _clock.Now.AddDays(1);
        }
        Assert.All(rounds, round => Assert.Equal(10, round.Questions.DistinctBy(q => (q.Kind, q.Pack.Id, q.Item)).Count()));
        Assert.All(rounds, round => Assert.DoesNotContain(round.Questions, q => q.Pack.Items.Single(i => Kind.PathOf(i) == q.Item).Sensitive));
        Assert.Equal(31, rounds.Select(round => string.Join(' ', round.Questions.Select(q => q.Id))).Distinct().Count());
        Assert.Equal(6, rounds.SelectMany(round => round.Questions).Select(q => q.Pack.Id).Distinct().Count());
        Assert.Equal(KindTable.All, rounds.SelectMany(round => round.Questions).Select(q => q.Kind).Distinct().OrderBy(kind => KindTable.All.IndexOf(kind)));
        // Of 310 questions few are about what was asked in the same month.
        Assert.InRange(rounds.SelectMany(round => round.Questions).DistinctBy(q => (q.Kind, q.Pack.Id, q.Item)).Count(), 260, 310);
        Assert.True(desk.Keeper.TryOpen(out var store, out _));
        Assert.Equal(new ProgressTotals(31, 310, 0), store.Totals());
    }

    [Fact]
    public void It_is_the_same_for_everyone_whatever_packs_of_their_own_they_have()
    {
        Island.PutInto(_folder.File("other"));
        File.WriteAllText(Path.Combine(_folder.File("other"), "packs", "mine.json"), Repository.Read("data", "packs", "space-exploration.json").Replace("\"1.0.0\"", "\"9.0.0\"", StringComparison.Ordinal));
        using var one = Desk("player");
        using var other = Desk("other");
        Assert.Equal(Ids(Open(one)), Ids(Open(other)));
    }

    [Theory] // the moment in universal time, the zone, and the day that the player's calendar shows
    [InlineData("2025-03-30T00:59:00Z", 2, "2025-03-30")]
    [InlineData("2025-03-29T22:30:00Z", 2, "2025-03-30")]
    [InlineData("2025-03-29T22:30:00Z", -5, "2025-03-29")]
    [InlineData("2025-12-31T11:00:00Z", 14, "2026-01-01")]
    [InlineData("2024-02-29T12:00:00Z", 0, "2024-02-29")]
    public void Its_day_is_the_one_on_the_players_calendar(string moment, int zone, string day)
    {
        _clock.Now = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        _clock.Zone = TimeSpan.FromHours(zone);
        using var desk = Desk("player");
        var choices = Open(desk).Round.Choices;
        Assert.Equal((day, ulong.Parse(day.Replace("-", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)), (RoundSpec.NameOf(choices.Day!.Value), choices.Seed));
    }

    [Fact]
    public void A_clock_that_jumps_back_finds_the_round_as_it_was_and_one_that_jumps_on_the_next()
    {
        using var desk = Desk("player");
        var first = PlayOut(desk);
        _clock.Now = _clock.Now.AddDays(40);
        var later = Open(desk);
        Assert.NotEqual(Ids(first), Ids(later));
        desk.Game.Leave();
        _clock.Now = _clock.Now.AddDays(-40);
        var again = Open(desk);
        Assert.Equal((first.Id, 10), (again.Id, again.Answers.Count));
        Assert.Null(again.Current);
        _clock.Now = _clock.Now.AddDays(40);
        Assert.Equal(later.Id, Open(desk).Id);
    }

    [Fact]
    public void Midnight_in_the_middle_leaves_the_round_as_it_was_begun()
    {
        _clock.Now = new(2025, 6, 8, 23, 59, 0, TimeSpan.Zero);
        using var desk = Desk("player");
        var play = Open(desk);
        desk.Game.Give(play, new Answer.Skipped());
        desk.Game.Leave();
        _clock.Now = _clock.Now.AddMinutes(2);
        Assert.NotEqual(play.Id, Open(desk).Id);
        desk.Game.Leave();
        Assert.True(desk.TryResume(Spoken.English, desk.Left().Single(l => l.Left.Round.Id == play.Id), out var resumed, out _));
        Assert.Equal((Ids(play), 1), (Ids(resumed), resumed.Answers.Count));
    }

    [Fact]
    public void Started_anew_it_is_another_try_at_the_same_questions()
    {
        using var desk = Desk("player");
        var first = PlayOut(desk);
        Assert.True(desk.TryOpen(Spoken.English, RoundRequest.Daily with { Fresh = true }, out var second, out _));
        Assert.Equal((Ids(first), 0), (Ids(second), second.Answers.Count));
        Assert.NotEqual(first.Id, second.Id);
    }

    private RoundDesk Desk(string player) => new(new(_folder.File(player)), new(() => ProgressStore.Open(_folder.File(player), _clock)), _folder.File(player), _clock);

    private static RoundPlay Open(RoundDesk desk)
    {
        Assert.True(desk.TryOpen(Spoken.English, RoundRequest.Daily, out var play, out var why), why);
        return play;
    }

    private static RoundPlay PlayOut(RoundDesk desk)
    {
        var play = Open(desk);
        while (play.Current is not null)
        {
            var given = desk.Game.Give(play, new Answer.Skipped());
            Assert.Null(given.NotSaved);
            play = given.Next;
        }
        return play;
    }

    private static string Ids(RoundPlay play) => string.Join(' ', play.Round.Questions.Select(q => q.Id));

    /// <summary>A clock that is set by hand, zone and all.</summary>
    private sealed class DayClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2025, 6, 8, 12, 0, 0, TimeSpan.Zero);

        public TimeSpan Zone { get; set; }

        public override DateTimeOffset GetUtcNow() => Now = Now.ToUniversalTime().AddTicks(1);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.CreateCustomTimeZone("here", Zone, "here", "here");
    }
}
