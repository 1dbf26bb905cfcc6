namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string DrillCommand { get; }

    string DrillFileArgument { get; }

    string DrillMakeCommand { get; }

    string DrillOutputOption { get; }

    string DrillTitleOption { get; }

    string DrillSecondsOption { get; }

    string DrillSpeedOption { get; }

    string DrillOrdersOption(IEnumerable<string> grades);

    string DrillTeamOption { get; }

    string DrillVariantsOption { get; }

    string OutputIsNeeded(string option);

    string NeedsOption(string option, string other);

    string TeamWanted(string option, string found, int most);

    string TooManyTeams(string option, int most);

    string TeamTwice(string option, string team);

    string FewerQuestions(int found, int wanted);

    /// <param name="code">That distinguishes it from other drills.</param>
    string DrillIsWritten(string file, int questions, int variants, string code);

    string DrillRunIt(string word);

    string DrillPrintIt(string word);

    string DrillMarkIt(string word);

    string DrillIsEdited(string file, string written, string now);

    string DrillTitle { get; }

    string DrillDetail { get; }

    string DrillReviewTitle(string title);

    string SeedAndQuestions(ulong seed, int questions);

    string DrillFormHelp { get; }

    string TeamsHelp { get; }

    string OrdersHelp { get; }

    string DrillNameField { get; }

    string TitlesOfPacks { get; }

    string TeamsField { get; }

    string TeamsLater { get; }

    string SeedField { get; }

    string NewSeed { get; }

    string LimitField { get; }

    string NoLimit { get; }

    string SpeedField { get; }

    string On { get; }

    string Off { get; }

    string SpeedNeedsLimit { get; }

    string OrdersField { get; }

    string VariantsField { get; }

    string DrillFileField { get; }

    string DrillFileIsThere(string file);

    string NothingToSwapWith { get; }

    string LastQuestionStays { get; }

    KeyWords DrawDrillKey { get; }

    KeyWords SaveDrillKey { get; }

    KeyWords WriteDrillKey { get; }

    KeyWords SwapKey { get; }

    KeyWords RemoveQuestionKey { get; }

    KeyWords QuestionAboveKey { get; }

    KeyWords QuestionBelowKey { get; }

    KeyWords QuestionUpKey { get; }

    KeyWords QuestionDownKey { get; }

    string DrillFromPacks(int packs);
}
