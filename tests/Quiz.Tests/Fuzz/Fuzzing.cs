using System.Diagnostics;
using System.Globalization;

namespace Quiz.Tests.Fuzz;

/// <summary>
/// Runs a target on one input after another. An input follows from its number alone, which is told when it fails. With QUIZ_FUZZ_SECONDS
/// set each target runs so long, from the input QUIZ_FUZZ_FROM on, and not only for its few inputs; with QUIZ_FUZZ_INPUTS it runs so many;
/// QUIZ_FUZZ_ONLY runs one input. How many were run stands in the output of the test.
/// </summary>
internal static class Fuzzing
{
    /// <summary>Whether this is a long run, in which every text goes through every door and not only some.</summary>
    public static bool IsLong => Number("QUIZ_FUZZ_SECONDS") is not null;

    /// <summary>Each text with each door in a long run; in a short one with one door, so that each door has its share.</summary>
    public static IEnumerable<(string Text, T Door)> Through<T>(IReadOnlyList<string> texts, params IReadOnlyList<T> doors) =>
        texts.Index().SelectMany(text => IsLong ? doors.Select(door => (text.Item, door)) : [(text.Item, doors[text.Index % doors.Count])]);

    public static void Run(int inputs, Action<Random> target)
    {
        if (Number("QUIZ_FUZZ_ONLY") is { } only)
        {
            Try(only, target);
            return;
        }
        var (seconds, most) = (Number("QUIZ_FUZZ_SECONDS"), Number("QUIZ_FUZZ_INPUTS") ?? inputs);
        var (from, since) = (Number("QUIZ_FUZZ_FROM") ?? 0, Stopwatch.GetTimestamp());
        var run = 0;
        for (; seconds is null ? run < most : Stopwatch.GetElapsedTime(since).TotalSeconds < seconds; run++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            Try(from + run, target);
        }
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{run} inputs from {from} on"));
    }

    private static void Try(int number, Action<Random> target)
    {
        try
        {
            target(new Random(number));
        }
#pragma warning disable CA1031 // It is thrown again, with the number of the input.
        catch (Exception error)
#pragma warning restore CA1031
        {
            throw new InvalidOperationException(FormattableString.Invariant($"input {number}: {error.Message}"), error);
        }
    }

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
