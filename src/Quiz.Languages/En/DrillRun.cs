using Quiz.Languages.Words;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string DrillRunCommand => "Runs a drill with a class on one screen";

    public string RecordOption => "Keeps the lesson in this file, and goes on with the one that was left in it";

    public string RecordIsNoJson(string at) => $"{at}: not valid JSON, so no record of a lesson; the file was left as it is";

    public string RecordIsWrongAt(string at, string property) => $"{at}: no lesson of this drill can have {property} like this; the file was left as it is";

    public string IsNoRecord(string file) => $"{file}: no record of a lesson; the file was left as it is";

    public string RecordIsNewer(string file, int version) => $"{file}: a newer version of quiz wrote it (format {Number(version)}); the file was left as it is";

    public string RecordIsOfAnotherDrill(string file, string found, string wanted) => $"{file}: a lesson of another drill, {found}; this one is {wanted}. The file was left as it is";

    public string RecordIsThere(string file) => $"{file}: there is such a file already; name another";

    public string RecordWasChanged(string file) => $"{file}: somebody else changed it meanwhile, so it is left as it is";

    public string LessonIsHeld(string file) => $"{file}: this lesson is being played in another window";

    public string DrillPackIsMissing(string title, string reference) => $"The pack {Titled(title)} ({reference}) is not here; the lesson runs from what the drill holds.";

    public string DrillPackHasChanged(string title, string reference) => $"The pack {Titled(title)} ({reference}) has changed since; the lesson runs from what the drill holds.";

    public string DrillWasEdited => "The drill was changed by hand after it was made.";

    public string AnswerIsNotKept(string why) => $"Not kept: {why}. The lesson goes on.";

    public string AnswersAreLost(string why) => $"Not kept: {why}. What was answered since is lost when you leave.";

    public string LessonIsNotKept => "not kept";

    public string LessonWasLeftThere(string file) => $"{file} holds a lesson that was left. Enter goes on with it; for a new one name another file.";

    public string LobbyTitle => "Before the lesson";

    public string DrillIs(int questions, IReadOnlyList<string> packs) => $"{Questions(questions)} from {List(packs)}";

    public string GoOnAt(int number, int of, string file) => $"Go on with the lesson that was left at question {Number(number)} of {Number(of)}: {file}";

    public string StartWithClass => "Start with the whole class, without teams: hands are counted";

    public string StartWithTeams(int teams) => $"Start with {Count(teams, "team", "teams")}";

    public string TimedLesson(int seconds, bool speed) => $"Time: {Count(seconds, "second", "seconds")} for each question{(speed ? ", and quick answers are worth more" : "")}";

    public string UntimedLesson => "Time: as long as it takes; only being right counts";

    public string StandingsBetween => "Standings: after each question";

    public string StandingsAtTheEnd => "Standings: at the end only";

    public string NothingIsRecorded => "Record: none; nothing of the lesson is kept";

    public string RecordedIn(string file) => $"Record: kept in {file}";

    public string RecordIsProposed(string file) => $"Record: not yet settled. Enter keeps it in {file}";

    public string WhereIsItKept => "Shall the lesson be kept, so that it survives a crash? Enter keeps it in this file, x keeps nothing.";

    public string AddATeam => "Add a team or a name";

    public string TeamField => "Name:";

    public string RecordField => "File:";

    public string NameIsTaken => "There is such a name already.";

    public string MostTeams(int most) => $"At most {Number(most)} can take part.";

    public string LessonGoesOn(int number, int of) => $"The lesson goes on at question {Number(number)} of {Number(of)}. Enter shows it.";

    public string Paused => "Pause";

    public string LeaveTheLesson => "Leave the lesson?";

    public string LessonIsKeptIn(string file) => $"The lesson is kept in {file}. It goes on there when it is named again with --record.";

    public string LessonIsKeptNowhere => "Nothing of this lesson is kept.";

    public string TimeIsUp => "Time is up";

    public string SecondsLeft(int seconds) => $"{Number(seconds)} s";

    public string TurnOf(string team, int number, int of) => $"{team}: your answer ({Number(number)} of {Number(of)})";

    public string ClassAnswers => "The whole class answers together";

    public string CountTheHands => "Count the hands for each option";

    public string HandsFor(string option) => $"Hands for {option}:";

    public string HandsWanted(int most) => $"Wanted a number of hands, from 0 to {Number(most)}.";

    public string AllHaveAnswered => "All have answered. Enter reveals.";

    public string SoManyHaveAnswered(int answered, int of) => $"{Number(answered)} of {Number(of)} have answered";

    public string ClassHasNotAnswered => "The class has not answered yet. Again reveals.";

    public string EnterAgainPasses => "Enter again goes on without an answer.";

    public string TeamsHaveNotAnswered(IReadOnlyList<string> teams) => $"Not yet answered: {List(teams)}. Again reveals.";

    public string Passed => "passed";

    public string AsPosition(int position) => $"after {Count(position, "card", "cards")}";

    public string WithoutAnswer => "No answer";

    public string WholeClass => "The class";

    public string QuestionWasSkipped => "This question was skipped and counts for nobody.";

    public string ShareWasRight(double share) => $"Right: {Percent(share)}";

    public string StandingsAfter(int number, int of) => $"Standings after question {Number(number)} of {Number(of)}";

    public string SkippedQuestions(IReadOnlyList<string> numbers) => $"Skipped, and counted for nobody: {List(numbers)}";

    public string LessonIsOver => "The lesson is over";

    public string ShareOfLesson(double share) => $"Of all that was asked the class had {Percent(share)} right.";

    public string LookAtAgain => "Worth looking at again, with the share that was right";

    public string TypeTheTeams => "Type the names of the teams with commas between them, or an empty line for the whole class.";

    public string HowToLeadInLines => "Type an answer for each team and press Enter. Also: pass, skip, back, quit; ? tells the question again.";

    public string LessonIsRecordedIn(string file) => $"The lesson is kept in {file}.";

    public string RightAnswerIs(string answer) => $"The right answer: {answer}";

    public string SoManyFor(string option, int count, IReadOnlyList<string> teams) => $"{option}: {Number(count)}{(teams.Count == 0 ? "" : $", {List(teams)}")}";

    public string TeamAnswered(string team, double score, string answer) => $"{team}: {Percent(score)}, {answer}";

    public string KmOff(double km, string answer) => $"{Km(km)} off ({answer})";

    public string StandingLine(int rank, string team, int points) => $"{Number(rank)}. {team}: {Points(points)}";

    public string PressEnterToGoOn => "Enter goes on.";

    public KeyWords PauseKey => new("Pause", "Blanks the question and stops the clock");

    public KeyWords ResumeKey => new("Go on", "Shows the question again");

    public KeyWords LeaveLessonKey => new("Leave", "Asks whether to leave the lesson");

    public KeyWords LeaveNowKey => new("Leave", "Leaves the lesson");

    public KeyWords StayKey => new("Stay", "Goes back to the lesson");

    public KeyWords RevealKey => new("Reveal", "Shows the right answer and who gave it");

    public KeyWords RevealNowKey => new("", "Reveals before all have answered");

    public KeyWords NumberAnswersKey => new("Answer", "Answers for the team whose turn it is");

    public KeyWords LetterAnswersKey => new("", "The same, by the letter of the option");

    public KeyWords GiveAnswerKey => new("Answer", "Takes the answer and goes to the next team");

    public KeyWords CountHandsKey => new("Next option", "Takes the number and goes to the next option");

    public KeyWords HandsKey => new("", "A digit of the number of hands");

    public KeyWords PassKey => new("Pass", "The team gives no answer");

    public KeyWords TakeAnswerBackKey => new("Take back", "Takes the last answer of this question back");

    public KeyWords SkipQuestionKey => new("Skip", "Skips the question: it counts for nobody");

    public KeyWords EarlierQuestionKey => new("Earlier", "Goes back to the question before");

    public KeyWords ChangeAnswersKey => new("Change", "Changes the answers to this question");

    public KeyWords TeamAboveKey => new("Team", "Gives the turn to the team before");

    public KeyWords TeamBelowKey => new("Team", "Gives the turn to the next team");

    public KeyWords UseBoardKey => new("By keys", "Answers by arrows, cards or the map");

    public KeyWords TypeLineKey => new("Type it", "Answers by a typed line");

    public KeyWords GoOnKey => new("Next", "Goes on");

    public KeyWords NextInLessonKey => new("Next question", "Goes on to the next question");

    public KeyWords FinalKey => new("The end", "Goes on to the final standings");

    public KeyWords ReadOnToEndKey => new("Read on", "Scrolls down; at the end it asks whether to leave the lesson");

    public KeyWords AddTeamKey => new("Add", "Adds a team; several with commas between them, or pasted as lines");

    public KeyWords RemoveKey => new("Remove", "Removes the team, or keeps no record");

    public KeyWords DoneTypingKey => new("Done", "Takes what was typed");

    public KeyWords CancelTypingKey => new("Cancel", "Leaves it as it was");

    public string LinesHaveNoClock => "In lines no time is measured: neither the limit nor speed counts.";
}
