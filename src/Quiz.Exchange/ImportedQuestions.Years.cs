using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Core.Packs;

namespace Quiz.Exchange;

/// <summary>Foreign formats ask for a year as for any number; here that would be right when it is centuries off.</summary>
internal sealed partial class ImportedQuestions
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2100;

    /// <summary>Null where the number is no year, or not asked for as one.</summary>
    private WrittenForm.Date? Year(ForeignQuestion question, ForeignAnswer answer) =>
        answer.Tolerance == 0 && question.Units.Count == 0 && IsYear(answer.Text.Trim()) && AsksForTime(question.Prompt) ? new(EdtfDate.Parse(answer.Text.Trim())) : null;

    private static bool IsYear(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear;

    private bool AsksForTime(string prompt)
    {
        var words = Words(prompt);
        return !words.Exists(word => IsOf(word, language => language.Amount))
            && Enumerable.Range(0, words.Count).Any(i => IsOf(words[i], language => language.Time) || (IsOf(words[i], language => language.Year) && !IsNumber(i - 1) && !IsNumber(i + 1)));

        bool IsOf(string word, Func<YearReadingWords, ImmutableArray<string>> of) => options.Reading.Any(language => of(language.Years).Contains(word));

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
}
