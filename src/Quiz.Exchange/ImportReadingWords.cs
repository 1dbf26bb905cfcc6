using Quiz.Core.Forms;
using Quiz.Exchange.Csv;
using Quiz.Exchange.FactChecks;

namespace Quiz.Exchange;

/// <summary>What people of one language write in files that packs are made of.</summary>
public sealed record ImportReadingWords
{
    /// <summary>Dates, numbers and names are written in files as in answers.</summary>
    public required ReadingWords Answers { get; init; }

    public required TableReadingWords Tables { get; init; }

    public required YearReadingWords Years { get; init; }

    public required VerdictReadingWords Verdicts { get; init; }
}
