using Quiz.Storage;
using Quiz.Tests.Fuzz;

namespace Quiz.Tests.Storage;

/// <summary>Programs that play the same round, held at each step while others go on.</summary>
public sealed class RoundLockRaceTests
{
    private static readonly RoundStep[] Steps = Enum.GetValues<RoundStep>();

    private static readonly int[][] Orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    [Fact]
    public void A_round_that_is_taken_just_when_another_program_leaves_it_is_held_by_one()
    {
        using var race = new RoundLockRace(3);
        race.Run(() =>
        {
            race.HoldAt(RoundStep.Freed, RoundStep.Leaves);
            race.Finish(race.Programs[0], race.Programs[2], race.Programs[1]);
        });
    }

    [Fact]
    public void Of_three_programs_one_plays_a_round_and_the_others_know_it_wherever_two_are_held()
    {
        foreach (var (one, other, order) in from one in Steps from other in Steps from order in Orders select (one, other, order))
        {
            using var race = new RoundLockRace(3);
            race.Run(() =>
            {
                race.HoldAt(one, other);
                race.Finish(order.Select(program => race.Programs[program]));
            });
        }
    }

    [Fact]
    public void One_plays_a_round_and_the_others_know_it_in_whatever_order_programs_take_their_steps() => Fuzzing.Run(100, random =>
    {
        using var race = new RoundLockRace(random.Next(2, 5));
        race.Run(() =>
        {
            while (race.Able is { Count: > 0 } able)
                race.Go(able[random.Next(able.Count)]);
        });
    });
}
