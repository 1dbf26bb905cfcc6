namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string CheckCommand { get; }

    string CheckFiles { get; }

    string AreasOption { get; }

    string FormatOption { get; }

    string ExplainOption { get; }

    string AllowOption { get; }

    string StrictOption { get; }

    string AreaAsDrawn(string code, string name, double km2);

    /// <param name="more">Problems that are only counted.</param>
    string AndMoreProblems(string file, int more);

    string ProblemsOf(string file, int errors, int warnings);

    string ErrorsAndWarnings(int errors, int warnings);

    /// <summary>Of several files.</summary>
    string ProblemsOfAll(int files, int errors, int warnings);

    /// <param name="code">One of those that were told.</param>
    string ExplainTellsMore(string code);

    string CheckingFile(int file, int files);

    string CodeWanted(string option, string found);

    string WarningWanted(string option, string found);

    /// <summary>Stands above a piece of a file.</summary>
    string WrongHeading { get; }

    string RightHeading { get; }
}
