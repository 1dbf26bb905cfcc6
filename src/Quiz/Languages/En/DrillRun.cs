namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string DrillRunCommand => "Runs a drill with a class on one screen";

    public override string RecordOption => "Keeps the lesson in this file, and goes on with the one that was left in it";

    public override string RecordIsNoJson(string at) => $"{at}: not valid JSON, so no record of a lesson; the file was left as it is";

    public override string RecordIsWrongAt(string at, string property) => $"{at}: no lesson of this drill can have {property} like this; the file was left as it is";

    public override string IsNoRecord(string file) => $"{file}: no record of a lesson; the file was left as it is";

    public override string RecordIsNewer(string file, int version) => $"{file}: a newer version of quiz wrote it (format {Number(version)}); the file was left as it is";

    public override string RecordIsOfAnotherDrill(string file, string found, string wanted) => $"{file}: a lesson of another drill, {found}; this one is {wanted}. The file was left as it is";

    public override string RecordIsThere(string file) => $"{file}: there is such a file already; name another";

    public override string RecordWasChanged(string file) => $"{file}: somebody else changed it meanwhile, so it is left as it is";

    public override string LessonIsHeld(string file) => $"{file}: this lesson is being played in another window";

    public override string DrillPackIsMissing(string title, string reference) => $"The pack {Titled(title)} ({reference}) is not here; the lesson runs from what the drill holds.";

    public override string DrillPackHasChanged(string title, string reference) => $"The pack {Titled(title)} ({reference}) has changed since; the lesson runs from what the drill holds.";

    public override string DrillWasEdited => "The drill was changed by hand after it was made.";

    public override string AnswerIsNotKept(string why) => $"Not kept: {why}. The lesson goes on.";

    public override string AnswersAreLost(string why) => $"Not kept: {why}. What was answered since is lost when you leave.";

    public override string LessonIsNotKept => "not kept";

    public override string LessonWasLeftThere(string file) => $"{file} holds a lesson that was left. Enter goes on with it; for a new one name another file.";

    public override string LobbyTitle => "Before the lesson";

    public override string DrillIs(int questions, IReadOnlyList<string> packs) => $"{Questions(questions)} from {List(packs)}";

    public override string GoOnAt(int number, int of, string file) => $"Go on with the lesson that was left at question {Number(number)} of {Number(of)}: {file}";

    public override string StartWithClass => "Start with the whole class, without teams: hands are counted";

    public override string StartWithTeams(int teams) => $"Start with {Count(teams, "team", "teams")}";

    public override string TimedLesson(int seconds, bool speed) => $"Time: {Count(seconds, "second", "seconds")} for each question{(speed ? ", and quick answers are worth more" : "")}";

    public override string UntimedLesson => "Time: as long as it takes; only being right counts";

    public override string StandingsBetween => "Standings: after each question";

    public override string StandingsAtTheEnd => "Standings: at the end only";

    public override string NothingIsRecorded => "Record: none; nothing of the lesson is kept";

    public override string RecordedIn(string file) => $"Record: kept in {file}";

    public override string RecordIsProposed(string file) => $"Record: not yet settled. Enter keeps it in {file}";

    public override string WhereIsItKept => "Shall the lesson be kept, so that it survives a crash? Enter keeps it in this file, x keeps nothing.";

    public override string AddATeam => "Add a team or a name";

    public override string TeamField => "Name:";

    public override string RecordField => "File:";

    public override string NameIsTaken => "There is such a name already.";

    public override string MostTeams(int most) => $"At most {Number(most)} can take part.";

    public override string LessonGoesOn(int number, int of) => $"The lesson goes on at question {Number(number)} of {Number(of)}. Enter shows it.";

    public override string Paused => "Pause";

    public override string LeaveTheLesson => "Leave the lesson?";

    public override string LessonIsKeptIn(string file) => $"The lesson is kept in {file}. It goes on there when it is named again with --record.";

    public override string LessonIsKeptNowhere => "Nothing of this lesson is kept.";

    public override string TimeIsUp => "Time is up";

    public override string SecondsLeft(int seconds) => $"{Number(seconds)} s";

    public override string TurnOf(string team, int number, int of) => $"{team}: your answer ({Number(number)} of {Number(of)})";

    public override string ClassAnswers => "The whole class answers together";

    public override string CountTheHands => "Count the hands for each option";

    public override string HandsFor(string option) => $"Hands for {option}:";

    public override string HandsWanted(int most) => $"Wanted a number of hands, from 0 to {Number(most)}.";

    public override string AllHaveAnswered => "All have answered. Enter reveals.";

    public override string SoManyHaveAnswered(int answered, int of) => $"{Number(answered)} of {Number(of)} have answered";

    public override string ClassHasNotAnswered => "The class has not answered yet. Again reveals.";

    public override string TeamsHaveNotAnswered(IReadOnlyList<string> teams) => $"Not yet answered: {List(teams)}. Again reveals.";

    public override string Passed => "passed";

    public override string AsPosition(int position) => $"after {Count(position, "card", "cards")}";

    public override string WithoutAnswer => "No answer";

    public override string WholeClass => "The class";

    public override string QuestionWasSkipped => "This question was skipped and counts for nobody.";

    public override string ShareWasRight(double share) => $"Right: {Percent(share)}";

    public override string StandingsAfter(int number, int of) => $"Standings after question {Number(number)} of {Number(of)}";

    public override string SkippedQuestions(IReadOnlyList<string> numbers) => $"Skipped, and counted for nobody: {List(numbers)}";

    public override string LessonIsOver => "The lesson is over";

    public override string ShareOfLesson(double share) => $"Of all that was asked the class had {Percent(share)} right.";

    public override string LookAtAgain => "Worth looking at again, with the share that was right";

    public override string TypeTheTeams => "Type the names of the teams with commas between them, or an empty line for the whole class.";

    public override string HowToLeadInLines => "Type an answer for each team and press Enter. Also: pass, skip, back, quit; ? tells the question again.";

    public override string LessonIsRecordedIn(string file) => $"The lesson is kept in {file}.";

    public override string RightAnswerIs(string answer) => $"The right answer: {answer}";

    public override string SoManyFor(string option, int count, IReadOnlyList<string> teams) => $"{option}: {Number(count)}{(teams.Count == 0 ? "" : $", {List(teams)}")}";

    public override string TeamAnswered(string team, double score, string answer) => $"{team}: {Percent(score)}, {answer}";

    public override string StandingLine(int rank, string team, int points) => $"{Number(rank)}. {team}: {Points(points)}";

    public override string PressEnterToGoOn => "Enter goes on.";

    public override KeyWords PauseKey => new("Pause", "Blanks the question and stops the clock");

    public override KeyWords ResumeKey => new("Go on", "Shows the question again");

    public override KeyWords LeaveLessonKey => new("Leave", "Asks whether to leave the lesson");

    public override KeyWords LeaveNowKey => new("Leave", "Leaves the lesson");

    public override KeyWords StayKey => new("Stay", "Goes back to the lesson");

    public override KeyWords RevealKey => new("Reveal", "Shows the right answer and who gave it");

    public override KeyWords RevealNowKey => new("", "Reveals before all have answered");

    public override KeyWords NumberAnswersKey => new("Answer", "Answers for the team whose turn it is");

    public override KeyWords LetterAnswersKey => new("", "The same, by the letter of the option");

    public override KeyWords GiveAnswerKey => new("Answer", "Takes the answer and goes to the next team");

    public override KeyWords CountHandsKey => new("Next option", "Takes the number and goes to the next option");

    public override KeyWords HandsKey => new("", "A digit of the number of hands");

    public override KeyWords PassKey => new("Pass", "The team gives no answer");

    public override KeyWords TakeAnswerBackKey => new("Take back", "Takes the last answer of this question back");

    public override KeyWords SkipQuestionKey => new("Skip", "Skips the question: it counts for nobody");

    public override KeyWords EarlierQuestionKey => new("Earlier", "Goes back to the question before");

    public override KeyWords ChangeAnswersKey => new("Change", "Changes the answers to this question");

    public override KeyWords TeamAboveKey => new("Team", "Gives the turn to the team before");

    public override KeyWords TeamBelowKey => new("Team", "Gives the turn to the next team");

    public override KeyWords UseBoardKey => new("By keys", "Answers by arrows, cards or the map");

    public override KeyWords TypeLineKey => new("Type it", "Answers by a typed line");

    public override KeyWords GoOnKey => new("Next", "Goes on");

    public override KeyWords NextInLessonKey => new("Next question", "Goes on to the next question");

    public override KeyWords FinalKey => new("The end", "Goes on to the final standings");

    public override KeyWords AddTeamKey => new("Add", "Adds a team; several with commas between them, or pasted as lines");

    public override KeyWords RemoveKey => new("Remove", "Removes the team, or keeps no record");

    public override KeyWords DoneTypingKey => new("Done", "Takes what was typed");

    public override KeyWords CancelTypingKey => new("Cancel", "Leaves it as it was");

    public override string LinesHaveNoClock => "In lines no time is measured: neither the limit nor speed counts.";
}
