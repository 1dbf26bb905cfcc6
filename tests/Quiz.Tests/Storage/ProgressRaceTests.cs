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
            Play(files, 2, race =>
            {
                race.GoTo(one, race.Programs[0]);
                race.GoTo(other, race.Programs[1]);
                race.Finish(isOneFirst ? race.Programs : race.Programs.Reverse());
            });
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("text with a log")]
    public void Three_programs_lose_nothing_wherever_each_is_held(string found)
    {
        foreach (var steps in from first in StepsThatMatter from second in StepsThatMatter from third in StepsThatMatter select new[] { first, second, third })
        {
            Play(FoundFiles.All[found], 3, race =>
            {
                foreach (var (step, program) in steps.Zip(race.Programs))
                    race.GoTo(step, program);
                race.Finish(race.Programs);
            });
        }
    }

    [Fact]
    public void Programs_lose_nothing_in_whatever_order_they_take_their_steps() => Fuzzing.Run(200, random =>
    {
        var found = Found.ElementAt(random.Next(Found.Count)).Data;
        Play(FoundFiles.All[found], random.Next(2, 5), race =>
        {
            while (race.Able is { Count: > 0 } able)
            {
                var next = able[random.Next(able.Count)];
                race.Go(next);
                race.GoTo(Steps[random.Next(Steps.Length)], next);
            }
        });
    });

    private static void Play(FoundFiles found, int programs, Action<ProgressRace> course)
    {
        using var race = new ProgressRace(found, programs);
        try
        {
            course(race);
            race.AssertNothingIsLost();
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{race.Course}: {error.Message}", error);
        }
    }
}
