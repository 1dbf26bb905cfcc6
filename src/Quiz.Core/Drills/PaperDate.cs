using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Dates;
using Quiz.Core.Exchange;
using Quiz.Core.Questions;

namespace Quiz.Core.Drills;

/// <summary>Dates as pupils write them on paper: March 2014, 20.07.1969, July 20, 1969.</summary>
public static class PaperDate
{
    public static bool TryRead(string text, [NotNullWhen(true)] out EdtfDate.Point? date)
    {
        date = null;
        return text.Length <= EdtfDate.LongestText && ForeignDate.TryRead(text, out var read, out _) && DateAnswer.TryRead(read.Text, out date);
    }
}
