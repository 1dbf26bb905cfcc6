using System.Collections.Immutable;

namespace Quiz.Core.Questions;

/// <summary>A part that stands for the whole.</summary>
internal static class Sample
{
    /// <summary>All, or of more so many that are spread over them, in their order.</summary>
    public static ImmutableArray<T> Of<T>(ImmutableArray<T> all, int most) =>
        all.Length <= most ? all : [.. Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Length / most)])];
}
