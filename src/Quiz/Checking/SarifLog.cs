using System.Collections.Immutable;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Languages;
using Quiz.Storage;

namespace Quiz.Checking;

/// <summary>Problems as a log of SARIF 2.1.0 (OASIS), which editors and code hosts read.</summary>
public sealed class SarifLog(TextWriter output, string version) : CheckLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly List<CheckedFile> _files = [];

    protected override void Write(CheckedFile file) => _files.Add(file);

    public override void Finish() => output.WriteLine(JsonText.Write(json =>
    {
        json.Property("$schema", Schema);
        json.Property("version", "2.1.0");
        json.ObjectsProperty("runs", (IEnumerable<List<CheckedFile>>)[_files], WriteRun);
    }));

    private void WriteRun(JsonTextWriter json, List<CheckedFile> files)
    {
        var rules = files.SelectMany(f => f.Problems.Told).Select(p => p.Code).Concat(files.Any(f => f.Why is not null) ? [ProblemCode.CannotBeRead] : []).Distinct().Order().ToList();
        json.ObjectProperty("tool", tool => tool.ObjectProperty("driver", driver =>
        {
            driver.Property("name", "quiz");
            driver.Property("semanticVersion", version);
            driver.ObjectsProperty("rules", rules, WriteRule);
        }));
        json.Property("columnKind", "unicodeCodePoints");
        json.ObjectsProperty("results", files.SelectMany(file => ResultsOf(file).Select(problem => (file, problem))), (result, found) => WriteResult(result, found.file, found.problem, rules));
    }

    private static ImmutableArray<Problem> ResultsOf(CheckedFile file) => file.Why is { } why
        ? [new(file.Shown, 1, 1, ProblemCode.CannotBeRead, Spoken.English.FileIsRefused(file.Shown, why))]
        : file.Problems.Told;

    private static void WriteRule(JsonTextWriter json, ProblemCode code)
    {
        var article = ProblemGuide.Of(code);
        json.Property("id", code.Id());
        json.Property("name", code.ToString());
        Text(json, "shortDescription", article.Title);
        Text(json, "fullDescription", article.Text);
        Text(json, "help", article.Mend);
        json.ObjectProperty("defaultConfiguration", level => level.Property("level", LevelOf(code)));
    }

    private static void WriteResult(JsonTextWriter json, CheckedFile file, Problem problem, List<ProblemCode> rules)
    {
        json.Property("ruleId", problem.Code.Id());
        json.Property("ruleIndex", rules.IndexOf(problem.Code));
        json.Property("level", LevelOf(problem.Code));
        Text(json, "message", problem.Message);
        json.ObjectsProperty("locations", (IEnumerable<Problem>)[problem], (location, _) => location.ObjectProperty("physicalLocation", place =>
        {
            place.ObjectProperty("artifactLocation", artifact => artifact.Property("uri", FileAddress.Of(file.Shown)));
            if (file.Why is not null)
                return;
            place.ObjectProperty("region", region =>
            {
                region.Property("startLine", problem.Line);
                region.Property("startColumn", problem.Column);
                region.Property("endColumn", problem.EndColumn);
            });
        }));
    }

    private static void Text(JsonTextWriter json, string name, string text) => json.ObjectProperty(name, inner => inner.Property("text", text));

    private static string LevelOf(ProblemCode code) => Problem.SeverityOf(code) == Severity.Error ? "error" : "warning";
}
