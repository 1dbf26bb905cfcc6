namespace Quiz.Languages.En;

public sealed partial class English
{
    public string CheckCommand => "Tells every problem of packs and maps with its place, and how to mend it";

    public string CheckFiles => "Packs and maps to check";

    public string AreasOption => "Of maps, tells how large each region is as it is drawn: a check on the drawing, never a fact to ask for";

    public string FormatOption => "Lines of text, one JSON object, or a SARIF log for editors and code hosts";

    public string ExplainOption => "Tells what a code means, with an example, and checks nothing";

    public string AllowOption => "A warning, by its code, that is not to be told. Can be given again";

    public string StrictOption => "Ends with 1 for warnings too";

    public string AreaAsDrawn(string code, string name, double km2) => $"{code} {name}: {Measure(Math.Round(km2), "km2")} as drawn";

    public string AndMoreProblems(string file, int more) => $"{file}: and {Count(more, "more problem", "more problems")}";

    public string ProblemsOf(string file, int errors, int warnings) => $"{file}: {ErrorsAndWarnings(errors, warnings)}";

    public string ProblemsOfAll(int files, int errors, int warnings) => $"{Count(files, "file", "files")}: {ErrorsAndWarnings(errors, warnings)}";

    public string ExplainTellsMore(string code) => $"\"quiz check --explain {code}\" tells more of a code.";

    public string CheckingFile(int file, int files) => $"Checking {Number(file)} of {Number(files)}...";

    public string CodeWanted(string option, string found) => $"{option}: found \"{found}\", wanted a code like Q404";

    public string WarningWanted(string option, string found) => $"{option}: {found} is an error, wanted the code of a warning";

    public string WrongHeading => "Wrong:";

    public string RightHeading => "Right:";

    public string ErrorsAndWarnings(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => "no problems",
        (_, 0) => Errors(errors),
        (0, _) => Warnings(warnings),
        _ => $"{Errors(errors)}, {Warnings(warnings)}",
    };

    private static string Errors(int count) => Count(count, "error", "errors");

    private static string Warnings(int count) => Count(count, "warning", "warnings");
}
