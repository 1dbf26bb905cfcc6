namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string CheckCommand { get; }

    public abstract string CheckFiles { get; }

    public abstract string AreasOption { get; }

    public abstract string FormatOption { get; }

    public abstract string ExplainOption { get; }

    public abstract string AllowOption { get; }

    public abstract string StrictOption { get; }

    public abstract string AreaAsDrawn(string code, string name, double km2);

    /// <param name="more">Problems that are only counted.</param>
    public abstract string AndMoreProblems(string file, int more);

    public abstract string ProblemsOf(string file, int errors, int warnings);

    public abstract string ErrorsAndWarnings(int errors, int warnings);

    /// <summary>Of several files.</summary>
    public abstract string ProblemsOfAll(int files, int errors, int warnings);

    /// <param name="code">One of those that were told.</param>
    public abstract string ExplainTellsMore(string code);

    public abstract string CheckingFile(int file, int files);

    public abstract string CodeWanted(string option, string found);

    public abstract string WarningWanted(string option, string found);

    /// <summary>Stands above a piece of a file.</summary>
    public abstract string WrongHeading { get; }

    public abstract string RightHeading { get; }
}
