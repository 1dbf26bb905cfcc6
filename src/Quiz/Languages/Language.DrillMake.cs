namespace Quiz.Languages;

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

    public abstract string DrillTitle { get; }

    public abstract string DrillDetail { get; }

    public abstract string DrillReviewTitle(string title);

    public abstract string SeedAndQuestions(ulong seed, int questions);

    public abstract string DrillFormHelp { get; }

    public abstract string DrillNameField { get; }

    public abstract string TitlesOfPacks { get; }

    public abstract string TeamsField { get; }

    public abstract string TeamsLater { get; }

    public abstract string SeedField { get; }

    public abstract string NewSeed { get; }

    public abstract string LimitField { get; }

    public abstract string NoLimit { get; }

    public abstract string SpeedField { get; }

    public abstract string On { get; }

    public abstract string Off { get; }

    public abstract string SpeedNeedsLimit { get; }

    public abstract string OrdersField { get; }

    public abstract string VariantsField { get; }

    public abstract string DrillFileField { get; }

    public abstract string DrillFileIsThere(string file);

    public abstract string NothingToSwapWith { get; }

    public abstract string LastQuestionStays { get; }

    public abstract KeyWords DrawDrillKey { get; }

    public abstract KeyWords SaveDrillKey { get; }

    public abstract KeyWords WriteDrillKey { get; }

    public abstract KeyWords SwapKey { get; }

    public abstract KeyWords RemoveQuestionKey { get; }

    public abstract KeyWords QuestionAboveKey { get; }

    public abstract KeyWords QuestionBelowKey { get; }

    public abstract KeyWords QuestionUpKey { get; }

    public abstract KeyWords QuestionDownKey { get; }

    public abstract string DrillFromPacks(int packs);
}
