using System.Collections.Immutable;

namespace Quiz.Core.Forms;

/// <summary>Grades orders in any of the ways that a drill may ask for.</summary>
public static class OrderGrades
{
    /// <summary>More cards than a question may have are not graded.</summary>
    private const int MostCards = 8;

    // The names of Moodle's gradings are those of its ordering questions.
    private static readonly ImmutableArray<(OrderGrade Grade, string Name)> Table =
    [
        (OrderGrade.Quiz, "quiz"),
        (OrderGrade.AllOrNothing, "all_or_nothing"),
        (OrderGrade.AbsolutePosition, "absolute_position"),
        (OrderGrade.RelativeNextExcludeLast, "relative_next_exclude_last"),
        (OrderGrade.RelativeNextIncludeLast, "relative_next_include_last"),
        (OrderGrade.RelativeOnePreviousAndNext, "relative_one_previous_and_next"),
        (OrderGrade.RelativeAllPreviousAndNext, "relative_all_previous_and_next"),
        (OrderGrade.LongestOrderedSubset, "longest_ordered_subset"),
        (OrderGrade.LongestContiguousSubset, "longest_contiguous_subset"),
        (OrderGrade.RelativeToCorrect, "relative_to_correct"),
    ];

    public static ImmutableArray<OrderGrade> All { get; } = [.. Table.Select(row => row.Grade)];

    /// <summary>As commands and files name them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Table.Select(row => row.Name)];

    public static string NameOf(OrderGrade grade) => Table[(int)grade].Name;

    /// <summary>The grade of a name; null for any other text.</summary>
    public static OrderGrade? Named(string name) => Table.Where(row => row.Name == name).Select(row => (OrderGrade?)row.Grade).FirstOrDefault();

    /// <summary>
    /// From 0 to 1. Where the order of some cards is open there are several right orders, and Moodle's gradings, which know one, compare with the one
    /// that the given order agrees with best: nobody loses for what is not certain. So every right order scores 1. Ours counts the certain pairs alone.
    /// </summary>
    /// <param name="given">Every card once.</param>
    /// <exception cref="ArgumentException">It is no order of these cards, or they are more than a question may have.</exception>
    public static double Score(OrderGrade grade, Precedence precedence, ImmutableArray<int> given)
    {
        var count = precedence.Order.Length;
        if (count > MostCards || given.Length != count || given.Distinct().Count() != count || given.Any(card => card < 0 || card >= count))
            throw new ArgumentException("not an order of these cards", nameof(given));
        if (grade == OrderGrade.Quiz)
            return precedence.Grade(given).Score;
        if (count < 2)
            return 1;
        var search = new RightOrderSearch(precedence, given);
        var (got, most) = grade switch
        {
            OrderGrade.AllOrNothing => (search.IsRight() ? 1 : 0, 1),
            OrderGrade.AbsolutePosition => (search.Best(RightOrderSearch.InPlace), count),
            OrderGrade.RelativeNextExcludeLast => (search.Best(RightOrderSearch.Follows), count - 1),
            OrderGrade.RelativeNextIncludeLast => (search.Best((at, last, next) => RightOrderSearch.Follows(at, last, next) + search.IsLastInPlace(at, next)), count),
            OrderGrade.RelativeOnePreviousAndNext => (search.Best((at, last, next) => (2 * RightOrderSearch.Follows(at, last, next)) + RightOrderSearch.IsFirstInPlace(at, next) + search.IsLastInPlace(at, next)), 2 * count),
            OrderGrade.RelativeAllPreviousAndNext => (search.Best(RightOrderSearch.Pairs), count * (count - 1)),
            OrderGrade.LongestOrderedSubset => (AloneIsNothing(search.LongestOrdered()), count),
            OrderGrade.LongestContiguousSubset => (AloneIsNothing(search.LongestRun()), count),
            OrderGrade.RelativeToCorrect => (search.Best(search.Nearness), count * (count - 1)),
            _ => throw new ArgumentOutOfRangeException(nameof(grade)),
        };
        return (double)got / most;
    }

    private static int AloneIsNothing(int length) => length > 1 ? length : 0;
}
