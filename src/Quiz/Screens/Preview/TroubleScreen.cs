using Quiz.Checking;
using Quiz.Core.Json;
using Quiz.Core.Text;
using Quiz.Storage;

namespace Quiz.Screens.Preview;

/// <summary>The problems of a pack that is previewed.</summary>
public sealed record TroubleScreen(Look Look, PackRead Read, int Offset = 0) : PageScreen(Look, Offset)
{
    /// <summary>The number of the line and the signs that it is cut.</summary>
    private const int Margins = 16;

    /// <summary>A space that stays where it is when lines are wrapped.</summary>
    private const char NoBreak = '\u00A0';

    protected override string Title => Words.PreviewProblems;

    protected override Screen? Back => null;

    protected override Page MakePage()
    {
        var page = new Page();
        foreach (var file in Read.Troubles)
        {
            page.Add(file.Why is { } why ? Words.FileIsRefusedLine(file.Shown, why) : Words.ProblemsOf(file.Shown, file.Problems.CountOf(Severity.Error), file.Problems.CountOf(Severity.Warning)), Look.Theme.Title);
            foreach (var problem in file.Problems.Told)
            {
                page.Gap().Add(problem.Message, problem.Severity == Severity.Error ? Look.Theme.Wrong : Look.Theme.Warning, lead: FormattableString.Invariant($"{problem.Line}:{problem.Column} {problem.Code.Id()} "));
                foreach (var line in Excerpt(file, problem))
                    page.Add(line.Replace(' ', NoBreak), Look.Theme.Text);
                page.Add(ProblemGuide.Of(problem.Code).Mend, Look.Theme.Muted, indent: 2);
            }
        }
        if (Read.File.Pack is not null && !Read.HasQuestions)
            page.Gap().Add(Words.NothingToPreview, Look.Theme.Warning);
        return page;
    }

    /// <summary>Wide characters may still need more than the page has: wrapped, the mark would be nowhere.</summary>
    private string[] Excerpt(CheckedFile file, Problem problem) =>
        SourceExcerpt.Of(file.Json, problem, (BodySize.Columns - Margins) / 2).ToArray() is var lines && lines.All(line => TextWidth.Of(line) <= BodySize.Columns) ? lines : [];
}
