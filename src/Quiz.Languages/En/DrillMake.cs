using Quiz.Languages.Words;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string DrillCommand => "Drills for a class: make, run, print and mark them";

    public string DrillFileArgument => "The drill, as quiz drill make wrote it";

    public string DrillMakeCommand => "Fixes the questions of a drill in a file; without --output on the screen, where each can be looked at and swapped";

    public string DrillOutputOption => "The file to write; - for the standard output";

    public string DrillTitleOption => "The title that the class sees (default: the titles of the packs)";

    public string DrillSecondsOption => "Seconds for each question; no limit if left out";

    public string DrillSpeedOption => "A quicker answer is worth more; needs --seconds";

    public string DrillOrdersOption(IEnumerable<string> grades) => $"How orders are graded, by Moodle's names or as quiz does: {string.Join(", ", grades)}";

    public string DrillTeamOption => "A team, or several with commas between them. Can be given again";

    public string DrillVariantsOption => "So many variants, A, B, C, with other orders of questions and options";

    public string OutputIsNeeded(string option) => $"{option} FILE is needed where there is no screen to make the drill on";

    public string NeedsOption(string option, string other) => $"{option} needs {other}";

    public string TeamWanted(string option, string found, int most) => $"{option}: found \"{found}\", wanted a name of 1 to {most} characters";

    public string TooManyTeams(string option, int most) => $"{option}: at most {most} teams can play";

    public string TeamTwice(string option, string team) => $"{option}: \"{team}\" is given twice";

    public string FewerQuestions(int found, int wanted) => $"only {Count(found, "question", "questions")} could be made, of {wanted} wanted";

    public string DrillIsWritten(string file, int questions, int variants, string code) => $"{file}: drill {code}, {Count(questions, "question", "questions")}{(variants > 1 ? $", {variants} variants" : "")}.";

    public string DrillRunIt(string word) => $"Run it on one screen:  quiz drill run {word}";

    public string DrillPrintIt(string word) => $"Print it:              quiz drill sheet {word}";

    public string DrillMarkIt(string word) => $"Mark the answers:      quiz drill mark {word} ANSWERS.csv";

    public string DrillIsEdited(string file, string written, string now) => $"{file} was edited after it was made: its code is {now} now, and no longer {written}";

    public string DrillTitle => "A drill for a class";

    public string DrillDetail => "fixed in a file, for a lesson or on paper";

    public string DrillReviewTitle(string title) => $"Drill: {title}";

    public string SeedAndQuestions(ulong seed, int questions) => $"{Count(questions, "question", "questions")}, seed {seed}";

    public string DrillFormHelp => "Enter draws the questions; each can then be looked at and swapped.";

    public string TeamsHelp => "The names of the teams, with commas between them.";

    public string OrdersHelp => "Orders are graded by quiz's own rule, or by one of Moodle's nine.";

    public string DrillNameField => "Title";

    public string TitlesOfPacks => "the titles of the packs";

    public string TeamsField => "Teams";

    public string TeamsLater => "told in the lesson, or none";

    public string SeedField => "Seed";

    public string NewSeed => "a new one";

    public string LimitField => "Time";

    public string NoLimit => "no limit";

    public string SpeedField => "Speed counts";

    public string On => "yes";

    public string Off => "no";

    public string SpeedNeedsLimit => "Speed can only count where there is a time limit.";

    public string OrdersField => "Orders graded";

    public string VariantsField => "Variants";

    public string DrillFileField => "File to write:";

    public string DrillFileIsThere(string file) => $"{file} is there already. What is in it now would be lost.";

    public string NothingToSwapWith => "There is no other question to put in its place.";

    public string LastQuestionStays => "A drill has at least one question.";

    public KeyWords DrawDrillKey => new("Draw", "Draws the questions");

    public KeyWords SaveDrillKey => new("Save", "Writes the drill into a file");

    public KeyWords WriteDrillKey => new("Write", "Writes the file");

    public KeyWords SwapKey => new("Swap", "Puts another question in its place");

    public KeyWords RemoveQuestionKey => new("Remove", "Takes the question out");

    public KeyWords QuestionAboveKey => new("Move", "Selects the question above");

    public KeyWords QuestionBelowKey => new("Move", "Selects the question below");

    public KeyWords QuestionUpKey => new("", "Moves the question up");

    public KeyWords QuestionDownKey => new("", "Moves the question down");

    public string DrillFromPacks(int packs) => $"Drill from {packs} packs";
}
