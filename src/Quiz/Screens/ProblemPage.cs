using Quiz.Checking;
using Quiz.Core.Json;
using Quiz.Core.Text;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>The problems of a file, as checking tells them.</summary>
internal static class ProblemPage
{
    /// <summary>The number of the line and the signs that it is cut.</summary>
    private const int Margins = 16;

    /// <summary>A space that stays where it is when lines are wrapped.</summary>
    private const char NoBreak = '\u00A0';

    /// <param name="page">That they are added to.</param>
    /// <param name="file">What was checked.</param>
    /// <param name="look">The language and the colours.</param>
    /// <param name="columns">Of the page.</param>
    /// <param name="isNamed">Whether each place is told with its file, as editors make a link of.</param>
    public static void Add(Page page, CheckedFile file, Look look, int columns, bool isNamed)
    {
        var words = look.Language;
        page.Add(file.Why is { } why ? words.FileIsRefusedLine(file.Shown, why) : words.ProblemsOf(file.Shown, file.Problems.CountOf(Severity.Error), file.Problems.CountOf(Severity.Warning)), look.Theme.Title);
        foreach (var problem in file.Problems.Told)
        {
            var style = problem.Severity == Severity.Error ? look.Theme.Wrong : look.Theme.Warning;
            page.Gap();
            if (isNamed)
                page.Add(problem.ToString(), style);
            else
                page.Add(problem.Message, style, lead: FormattableString.Invariant($"{problem.Line}:{problem.Column} {problem.Code.Id()} "));
            foreach (var line in Excerpt(file, problem, columns))
                page.Add(line.Replace(' ', NoBreak), look.Theme.Text);
            page.Add(ProblemGuide.Of(problem.Code).Mend, look.Theme.Muted, indent: 2);
        }
        if (isNamed && file.Problems.Untold > 0)
            page.Gap().Add(words.AndMoreProblems(file.Problems.File, file.Problems.Untold), look.Theme.Text);
    }

    /// <summary>Wide characters may still need more than the page has: wrapped, the mark would be nowhere.</summary>
    private static string[] Excerpt(CheckedFile file, Problem problem, int columns) =>
        SourceExcerpt.Of(file.Json, problem, (columns - Margins) / 2).ToArray() is var lines && lines.All(line => TextWidth.Of(line) <= columns) ? lines : [];
}
