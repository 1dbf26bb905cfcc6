using Quiz.Storage;

namespace Quiz.Tests.Storage;

/// <summary>Programs that find damaged settings at once, held at each step while others go on.</summary>
public sealed class SettingsRaceTests
{
    private static readonly SettingsStep[] Steps = Enum.GetValues<SettingsStep>();

    [Fact]
    public void Two_programs_lose_neither_the_damaged_settings_nor_the_new_wherever_each_is_held()
    {
        foreach (var (one, other, isOneFirst) in from one in Steps from other in Steps from isOneFirst in new[] { true, false } select (one, other, isOneFirst))
        {
            using var race = new SettingsRace(2);
            race.Run(() =>
            {
                race.HoldAt(one, other);
                race.Finish(isOneFirst ? race.Programs : race.Programs.Reverse());
            });
        }
    }

    [Fact]
    public void What_a_program_saves_that_knows_of_no_damage_is_not_moved_aside()
    {
        foreach (var (one, other) in from one in Steps from other in Steps select (one, other))
        {
            using var race = new SettingsRace(readers: 1, savers: 1);
            race.Run(() =>
            {
                race.HoldAt(one, other);
                race.Finish(race.Programs);
            });
        }
    }

    [Fact]
    public void Three_programs_lose_neither_the_damaged_settings_nor_the_new_wherever_each_is_held()
    {
        foreach (var (first, second, third) in from first in Steps from second in Steps from third in Steps select (first, second, third))
        {
            using var race = new SettingsRace(3);
            race.Run(() =>
            {
                race.HoldAt(first, second, third);
                race.Finish(race.Programs);
            });
        }
    }
}
