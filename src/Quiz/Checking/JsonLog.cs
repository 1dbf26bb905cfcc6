using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Languages;
using Quiz.Storage;

namespace Quiz.Checking;

/// <summary>Problems as one JSON object, for scripts.</summary>
public sealed class JsonLog(TextWriter output) : CheckLog
{
    private readonly List<CheckedFile> _files = [];

    protected override void Write(CheckedFile file) => _files.Add(file);

    public override void Finish() => output.WriteLine(JsonText.Write(json =>
    {
        json.Property("format", 1);
        json.Property("errors", Errors);
        json.Property("warnings", Warnings);
        json.ObjectsProperty("files", _files, WriteFile);
    }));

    private static void WriteFile(JsonTextWriter json, CheckedFile file)
    {
        json.Property("file", file.Shown);
        if (file.Why is { } why)
            json.Property("unreadable", Spoken.English.FileIsRefused(file.Shown, why));
        json.Property("untold", file.Problems.Untold);
        json.ObjectsProperty("problems", file.Problems.Told, WriteProblem);
    }

    private static void WriteProblem(JsonTextWriter json, Problem problem)
    {
        json.Property("code", problem.Code.Id());
        json.Property("severity", problem.Severity == Severity.Error ? "error" : "warning");
        json.Property("line", problem.Line);
        json.Property("column", problem.Column);
        json.Property("endColumn", problem.EndColumn);
        json.Property("message", problem.Message);
        json.Property("mend", ProblemGuide.Of(problem.Code).Mend);
    }
}
