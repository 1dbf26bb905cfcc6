namespace Quiz.Exchange;

/// <summary>Something of a file that could not be carried into a pack, or out of one, as it was. Line and column count from 1, columns in characters.</summary>
/// <param name="What">A phrase that says what was found and what became of it: <c>row left out: "date": month 13 is not from 01 to 12</c>.</param>
public sealed record Loss(int Line, int Column, string What)
{
    /// <summary>How many it stands for: more than one where they are not told one by one.</summary>
    public int Count { get; init; } = 1;
}
