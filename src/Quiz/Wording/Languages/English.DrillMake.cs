namespace Quiz.Wording.Languages;

public sealed partial class English
{
    public override string DrillCommand => "make, run, print and mark drills for a class";

    public override string DrillFileArgument => "the drill, as quiz drill make wrote it";

    public override string DrillMakeCommand => "fix the questions of a drill in a file; without --output on the screen, where each can be looked at and swapped";

    public override string DrillOutputOption => "the file to write; - for the standard output";

    public override string DrillTitleOption => "the title that the class sees; without it the titles of the packs";

    public override string DrillSecondsOption => "seconds for each question; without it there is no limit";

    public override string DrillSpeedOption => "give more points for quicker answers; needs --seconds";

    public override string DrillOrdersOption(IEnumerable<string> grades) => $"how orders are graded: {string.Join(", ", grades)}";

    public override string DrillTeamOption => "a team; can be given again";

    public override string DrillVariantsOption => "so many variants, A, B, C, with other orders of questions and options";

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
}
