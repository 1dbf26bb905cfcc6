namespace Quiz.Core.Forms;

/// <summary>How an order is graded: by the program's own rule, or by one of Moodle's nine. The names that files and commands use are in <see cref="OrderGrades"/>.</summary>
public enum OrderGrade
{
    /// <summary>Ours: the share p of the certain pairs in the right order, as max(0, 2p - 1).</summary>
    Quiz,
    AllOrNothing,
    /// <summary>Cards in their right position.</summary>
    AbsolutePosition,
    /// <summary>Cards followed by the right one, the last not asked.</summary>
    RelativeNextExcludeLast,
    /// <summary>Cards followed by the right one, the last by none.</summary>
    RelativeNextIncludeLast,
    /// <summary>Cards preceded by the right one, and cards followed by the right one.</summary>
    RelativeOnePreviousAndNext,
    /// <summary>For each card, those rightly before it and rightly after it.</summary>
    RelativeAllPreviousAndNext,
    /// <summary>The most cards that stand in the right order among themselves; one alone counts nothing.</summary>
    LongestOrderedSubset,
    /// <summary>The most cards that follow each other in the right order and stand in it, whatever lies between; one alone counts nothing.</summary>
    LongestContiguousSubset,
    /// <summary>For each card, how near it stands to its right position.</summary>
    RelativeToCorrect,
}
