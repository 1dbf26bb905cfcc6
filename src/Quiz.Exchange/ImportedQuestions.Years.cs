using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Core.Packs;

namespace Quiz.Exchange;

/// <summary>Foreign formats ask for a year as for any number; here that would be right when it is centuries off.</summary>
internal sealed partial class ImportedQuestions
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2100;

    /// <summary>They ask for a year unless a number stands beside them, as in "in the year 1900".</summary>
    private static readonly HashSet<string> YearWords = Set("year date рік року році роком дата дату");

    private static readonly HashSet<string> TimeWords = Set("when born founded died established built published invented discovered коли народився народилася народилось засновано заснували помер померла");

    private static readonly HashSet<string> AmountWords = Set("how скільки наскільки");

    /// <summary>Null where the number is no year, or not asked for as one.</summary>
    private static WrittenForm.Date? Year(ForeignQuestion question, ForeignAnswer answer) =>
        answer.Tolerance == 0 && question.Units.Count == 0 && IsYear(answer.Text.Trim()) && AsksForTime(question.Prompt) ? new(EdtfDate.Parse(answer.Text.Trim())) : null;

    private static bool IsYear(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear;

    private static bool AsksForTime(string prompt)
    {
        var words = Words(prompt);
        return !words.Exists(AmountWords.Contains)
            && Enumerable.Range(0, words.Count).Any(i => TimeWords.Contains(words[i]) || (YearWords.Contains(words[i]) && !IsNumber(i - 1) && !IsNumber(i + 1)));

        bool IsNumber(int i) => i >= 0 && i < words.Count && char.IsAsciiDigit(words[i][0]);
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > start)
                words.Add(text[start..at].ToLowerInvariant());
        }
        return words;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
