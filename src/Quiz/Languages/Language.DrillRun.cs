namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string DrillRunCommand { get; }

    public abstract string RecordOption { get; }

    public abstract string RecordIsNoJson(string at);

    public abstract string RecordIsWrongAt(string at, string property);

    public abstract string IsNoRecord(string file);

    public abstract string RecordIsNewer(string file, int version);

    public abstract string RecordIsOfAnotherDrill(string file, string found, string wanted);

    public abstract string RecordIsThere(string file);

    public abstract string RecordWasChanged(string file);

    public abstract string LessonIsHeld(string file);

    public abstract string DrillPackIsMissing(string title, string reference);

    public abstract string DrillPackHasChanged(string title, string reference);

    public abstract string DrillWasEdited { get; }

    public abstract string AnswerIsNotKept(string why);

    public abstract string AnswersAreLost(string why);

    public abstract string LessonIsNotKept { get; }

    public abstract string LessonWasLeftThere(string file);

    public abstract string LobbyTitle { get; }

    public abstract string DrillIs(int questions, IReadOnlyList<string> packs);

    public abstract string GoOnAt(int number, int of, string file);

    public abstract string StartWithClass { get; }

    public abstract string StartWithTeams(int teams);

    public abstract string TimedLesson(int seconds, bool speed);

    public abstract string UntimedLesson { get; }

    public abstract string StandingsBetween { get; }

    public abstract string StandingsAtTheEnd { get; }

    public abstract string NothingIsRecorded { get; }

    public abstract string RecordedIn(string file);

    public abstract string RecordIsProposed(string file);

    public abstract string WhereIsItKept { get; }

    public abstract string AddATeam { get; }

    public abstract string TeamField { get; }

    public abstract string RecordField { get; }

    public abstract string NameIsTaken { get; }

    public abstract string MostTeams(int most);

    public abstract string LessonGoesOn(int number, int of);

    public abstract string Paused { get; }

    public abstract string LeaveTheLesson { get; }

    public abstract string LessonIsKeptIn(string file);

    public abstract string LessonIsKeptNowhere { get; }

    public abstract string TimeIsUp { get; }

    public abstract string SecondsLeft(int seconds);

    public abstract string TurnOf(string team, int number, int of);

    public abstract string ClassAnswers { get; }

    public abstract string CountTheHands { get; }

    public abstract string HandsFor(string option);

    public abstract string HandsWanted(int most);

    public abstract string AllHaveAnswered { get; }

    public abstract string SoManyHaveAnswered(int answered, int of);

    public abstract string ClassHasNotAnswered { get; }

    public abstract string TeamsHaveNotAnswered(IReadOnlyList<string> teams);

    public abstract string Passed { get; }

    public abstract string AsPosition(int position);

    public abstract string WithoutAnswer { get; }

    public abstract string WholeClass { get; }

    public abstract string QuestionWasSkipped { get; }

    public abstract string ShareWasRight(double share);

    public abstract string StandingsAfter(int number, int of);

    public abstract string SkippedQuestions(IReadOnlyList<string> numbers);

    public abstract string LessonIsOver { get; }

    public abstract string ShareOfLesson(double share);

    public abstract string LookAtAgain { get; }

    public abstract string TypeTheTeams { get; }

    public abstract string HowToLeadInLines { get; }

    public abstract string LessonIsRecordedIn(string file);

    public abstract string RightAnswerIs(string answer);

    public abstract string SoManyFor(string option, int count, IReadOnlyList<string> teams);

    public abstract string TeamAnswered(string team, double score, string answer);

    public abstract string StandingLine(int rank, string team, int points);

    public abstract string PressEnterToGoOn { get; }

    public abstract KeyWords PauseKey { get; }

    public abstract KeyWords ResumeKey { get; }

    public abstract KeyWords LeaveLessonKey { get; }

    public abstract KeyWords LeaveNowKey { get; }

    public abstract KeyWords StayKey { get; }

    public abstract KeyWords RevealKey { get; }

    public abstract KeyWords RevealNowKey { get; }

    public abstract KeyWords NumberAnswersKey { get; }

    public abstract KeyWords LetterAnswersKey { get; }

    public abstract KeyWords GiveAnswerKey { get; }

    public abstract KeyWords CountHandsKey { get; }

    public abstract KeyWords HandsKey { get; }

    public abstract KeyWords PassKey { get; }

    public abstract KeyWords TakeAnswerBackKey { get; }

    public abstract KeyWords SkipQuestionKey { get; }

    public abstract KeyWords EarlierQuestionKey { get; }

    public abstract KeyWords ChangeAnswersKey { get; }

    public abstract KeyWords TeamAboveKey { get; }

    public abstract KeyWords TeamBelowKey { get; }

    public abstract KeyWords UseBoardKey { get; }

    public abstract KeyWords TypeLineKey { get; }

    public abstract KeyWords GoOnKey { get; }

    public abstract KeyWords NextInLessonKey { get; }

    public abstract KeyWords FinalKey { get; }

    public abstract KeyWords AddTeamKey { get; }

    public abstract KeyWords RemoveKey { get; }

    public abstract KeyWords DoneTypingKey { get; }

    public abstract KeyWords CancelTypingKey { get; }

    public abstract string LinesHaveNoClock { get; }
}
