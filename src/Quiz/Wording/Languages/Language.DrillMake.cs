namespace Quiz.Wording.Languages;

public abstract partial class Language
{
    public abstract string DrillCommand { get; }

    public abstract string DrillFileArgument { get; }

    public abstract string DrillMakeCommand { get; }

    public abstract string DrillOutputOption { get; }

    public abstract string DrillTitleOption { get; }

    public abstract string DrillSecondsOption { get; }

    public abstract string DrillSpeedOption { get; }

    public abstract string DrillOrdersOption(IEnumerable<string> grades);

    public abstract string DrillTeamOption { get; }

    public abstract string DrillVariantsOption { get; }

    public abstract string OutputIsNeeded(string option);

    public abstract string NeedsOption(string option, string other);

    public abstract string TeamWanted(string option, string found, int most);

    public abstract string TooManyTeams(string option, int most);

    public abstract string TeamTwice(string option, string team);

    public abstract string FewerQuestions(int found, int wanted);

    /// <param name="code">That tells it from other drills.</param>
    public abstract string DrillIsWritten(string file, int questions, int variants, string code);

    public abstract string DrillRunIt(string word);

    public abstract string DrillPrintIt(string word);

    public abstract string DrillMarkIt(string word);

    public abstract string DrillIsEdited(string file, string written, string now);
}
