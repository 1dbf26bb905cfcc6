namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string DrillCommand => "Drills for a class: make, run, print and mark them";

    public override string DrillFileArgument => "The drill, as quiz drill make wrote it";

    public override string DrillMakeCommand => "Fixes the questions of a drill in a file; without --output on the screen, where each can be looked at and swapped";

    public override string DrillOutputOption => "The file to write; - for the standard output";

    public override string DrillTitleOption => "The title that the class sees (default: the titles of the packs)";

    public override string DrillSecondsOption => "Seconds for each question; no limit if left out";

    public override string DrillSpeedOption => "A quicker answer is worth more; needs --seconds";

    public override string DrillOrdersOption(IEnumerable<string> grades) => $"How orders are graded, by Moodle's names or as quiz does: {string.Join(", ", grades)}";

    public override string DrillTeamOption => "A team. Can be given again";

    public override string DrillVariantsOption => "So many variants, A, B, C, with other orders of questions and options";

    public override string OutputIsNeeded(string option) => $"{option} FILE is needed where there is no screen to make the drill on";

    public override string NeedsOption(string option, string other) => $"{option} needs {other}";

    public override string TeamWanted(string option, string found, int most) => $"{option}: found \"{found}\", wanted a name of 1 to {most} characters";

    public override string TooManyTeams(string option, int most) => $"{option}: at most {most} teams can play";

    public override string TeamTwice(string option, string team) => $"{option}: \"{team}\" is given twice";

    public override string FewerQuestions(int found, int wanted) => $"only {Count(found, "question", "questions")} could be made, of {wanted} wanted";

    public override string DrillIsWritten(string file, int questions, int variants, string code) => $"{file}: drill {code}, {Count(questions, "question", "questions")}{(variants > 1 ? $", {variants} variants" : "")}.";

    public override string DrillRunIt(string word) => $"Run it on one screen:  quiz drill run {word}";

    public override string DrillPrintIt(string word) => $"Print it:              quiz drill sheet {word}";

    public override string DrillMarkIt(string word) => $"Mark the answers:      quiz drill mark {word} ANSWERS.csv";

    public override string DrillIsEdited(string file, string written, string now) => $"{file} was edited after it was made: its code is {now} now, and no longer {written}";

    public override string DrillTitle => "A drill for a class";

    public override string DrillDetail => "fixed in a file, for a lesson or on paper";

    public override string DrillReviewTitle(string title) => $"Drill: {title}";

    public override string SeedAndQuestions(ulong seed, int questions) => $"{Count(questions, "question", "questions")}, seed {seed}";

    public override string DrillFormHelp => "Teams with commas between them. Orders are graded by quiz's own rule, or by one of Moodle's nine. With a span of time only events and claims are asked. Enter draws the questions; each can then be looked at and swapped.";

    public override string DrillNameField => "Title";

    public override string TitlesOfPacks => "the titles of the packs";

    public override string TeamsField => "Teams";

    public override string TeamsLater => "told in the lesson, or none";

    public override string SeedField => "Seed";

    public override string NewSeed => "a new one";

    public override string LimitField => "Time";

    public override string NoLimit => "no limit";

    public override string SpeedField => "Speed counts";

    public override string On => "yes";

    public override string Off => "no";

    public override string SpeedNeedsLimit => "Speed can only count where there is a time limit.";

    public override string OrdersField => "Orders graded";

    public override string VariantsField => "Variants";

    public override string DrillFileField => "File to write:";

    public override string DrillFileIsThere(string file) => $"{file} is there already. Enter writes over it; another name keeps it.";

    public override string NothingToSwapWith => "There is no other question to put in its place.";

    public override string LastQuestionStays => "A drill has at least one question.";

    public override KeyWords DrawDrillKey => new("Draw", "Draws the questions");

    public override KeyWords SaveDrillKey => new("Save", "Writes the drill into a file");

    public override KeyWords WriteDrillKey => new("Write", "Writes the file");

    public override KeyWords SwapKey => new("Swap", "Puts another question in its place");

    public override KeyWords RemoveQuestionKey => new("Remove", "Takes the question out");

    public override KeyWords QuestionAboveKey => new("Move", "Selects the question above");

    public override KeyWords QuestionBelowKey => new("Move", "Selects the question below");

    public override KeyWords QuestionUpKey => new("", "Moves the question up");

    public override KeyWords QuestionDownKey => new("", "Moves the question down");

    public override string DrillFromPacks(int packs) => $"Drill from {packs} packs";
}
