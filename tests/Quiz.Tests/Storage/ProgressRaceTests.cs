using Quiz.Storage;
using Quiz.Tests.Fuzz;

namespace Quiz.Tests.Storage;

/// <summary>Programs that start at once, held at each step while others go on.</summary>
public sealed class ProgressRaceTests
{
    private static readonly ProgressStep[] Steps = Enum.GetValues<ProgressStep>();
    private static readonly ProgressStep[] StepsWithDamage = [ProgressStep.FoundDamage, ProgressStep.MovesAside, ProgressStep.Moved];

    /// <summary>Those after which the folder is not as it was, and those before.</summary>
    private static readonly ProgressStep[] StepsThatMatter = [ProgressStep.Connected, ProgressStep.FoundDamage, ProgressStep.Moved, ProgressStep.BringsUp, ProgressStep.Uses];

    public static TheoryData<string> Found => [.. FoundFiles.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Found))]
    public void Two_programs_lose_nothing_wherever_each_is_held(string found)
    {
        var files = FoundFiles.All[found];
        var steps = files.IsDamaged ? Steps : [.. Steps.Except(StepsWithDamage)];
        foreach (var (one, other, isOneFirst) in from one in steps from other in steps from isOneFirst in new[] { true, false } select (one, other, isOneFirst))
        {
            using var race = new ProgressRace(files, 2);
            race.Run(() =>
            {
                race.HoldAt(one, other);
                race.Finish(isOneFirst ? race.Programs : race.Programs.Reverse());
            });
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("text with a log")]
    public void Three_programs_lose_nothing_wherever_each_is_held(string found)
    {
        foreach (var (first, second, third) in from first in StepsThatMatter from second in StepsThatMatter from third in StepsThatMatter select (first, second, third))
        {
            using var race = new ProgressRace(FoundFiles.All[found], 3);
            race.Run(() =>
            {
                race.HoldAt(first, second, third);
                race.Finish(race.Programs);
            });
        }
    }

    [Fact]
    public void Programs_lose_nothing_in_whatever_order_they_take_their_steps() => Fuzzing.Run(200, random =>
    {
        var found = Found.ElementAt(random.Next(Found.Count)).Data;
        using var race = new ProgressRace(FoundFiles.All[found], random.Next(2, 5));
        race.Run(() =>
        {
            while (race.Able is { Count: > 0 } able)
            {
                var next = able[random.Next(able.Count)];
                race.Go(next);
                race.GoTo(Steps[random.Next(Steps.Length)], next);
            }
        });
    });
}
