using Quiz.Core.Json;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Checking;

/// <summary>Problems as a compiler prints them: the place, the line with a mark, and how to mend it.</summary>
public sealed class TextLog(TextWriter output, ILanguage language) : CheckLog
{
    private readonly HashSet<ProblemCode> _explained = [];

    protected override void Write(CheckedFile file)
    {
        if (file.Why is { } why)
        {
            output.WriteLine(language.FileIsRefusedLine(file.Shown, why));
            return;
        }
        foreach (var problem in file.Problems.Told)
        {
            output.WriteLine(problem);
            foreach (var line in SourceExcerpt.Of(file.Json, problem))
                output.WriteLine(line);
            if (_explained.Add(problem.Code))
                output.WriteLine($"       = {ProblemGuide.Of(problem.Code).Mend}");
        }
        if (file.Problems.Untold > 0)
            output.WriteLine(language.AndMoreProblems(file.Problems.File, file.Problems.Untold));
        output.WriteLine(language.ProblemsOf(file.Shown, file.Problems.CountOf(Severity.Error), file.Problems.CountOf(Severity.Warning)));
    }

    public override void Finish()
    {
        if (_explained.Count > 0)
            output.WriteLine(language.ExplainTellsMore(_explained.Min().Id()));
        if (Files > 1)
            output.WriteLine(language.ProblemsOfAll(Files, Errors, Warnings));
    }
}
