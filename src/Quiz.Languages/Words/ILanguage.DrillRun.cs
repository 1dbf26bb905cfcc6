namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string DrillRunCommand { get; }

    string RecordOption { get; }

    string RecordIsNoJson(string at);

    string RecordIsWrongAt(string at, string property);

    string IsNoRecord(string file);

    string RecordIsNewer(string file, int version);

    string RecordIsOfAnotherDrill(string file, string found, string wanted);

    string RecordIsThere(string file);

    string RecordWasChanged(string file);

    string LessonIsHeld(string file);

    string DrillPackIsMissing(string title, string reference);

    string DrillPackHasChanged(string title, string reference);

    string DrillWasEdited { get; }

    string AnswerIsNotKept(string why);

    string AnswersAreLost(string why);

    string LessonIsNotKept { get; }

    string LessonWasLeftThere(string file);

    string LobbyTitle { get; }

    string DrillIs(int questions, IReadOnlyList<string> packs);

    string GoOnAt(int number, int of, string file);

    string StartWithClass { get; }

    string StartWithTeams(int teams);

    string TimedLesson(int seconds, bool speed);

    string UntimedLesson { get; }

    string StandingsBetween { get; }

    string StandingsAtTheEnd { get; }

    string NothingIsRecorded { get; }

    string RecordedIn(string file);

    string RecordIsProposed(string file);

    string WhereIsItKept { get; }

    string AddATeam { get; }

    string TeamField { get; }

    string RecordField { get; }

    string NameIsTaken { get; }

    string MostTeams(int most);

    string LessonGoesOn(int number, int of);

    string Paused { get; }

    string LeaveTheLesson { get; }

    string LessonIsKeptIn(string file);

    string LessonIsKeptNowhere { get; }

    string TimeIsUp { get; }

    string SecondsLeft(int seconds);

    string TurnOf(string team, int number, int of);

    string ClassAnswers { get; }

    string CountTheHands { get; }

    string HandsFor(string option);

    string HandsWanted(int most);

    string AllHaveAnswered { get; }

    string SoManyHaveAnswered(int answered, int of);

    string ClassHasNotAnswered { get; }

    /// <summary>A sentence: Enter was pressed, and there is no answer.</summary>
    string EnterAgainPasses { get; }

    string TeamsHaveNotAnswered(IReadOnlyList<string> teams);

    string WithoutAnswer { get; }

    string WholeClass { get; }

    string QuestionWasSkipped { get; }

    string ShareWasRight(double share);

    string StandingsAfter(int number, int of);

    string SkippedQuestions(IReadOnlyList<string> numbers);

    string LessonIsOver { get; }

    string ShareOfLesson(double share);

    string LookAtAgain { get; }

    string TypeTheTeams { get; }

    string HowToLeadInLines { get; }

    string LessonIsRecordedIn(string file);

    string RightAnswerIs(string answer);

    string SoManyFor(string option, int count, IReadOnlyList<string> teams);

    string TeamAnswered(string team, double score, string answer);

    /// <summary>An answer on a map, and how far it was from what was asked for.</summary>
    string KmOff(double km, string answer);

    string StandingLine(int rank, string team, int points);

    string PressEnterToGoOn { get; }

    KeyWords PauseKey { get; }

    KeyWords ResumeKey { get; }

    KeyWords LeaveLessonKey { get; }

    KeyWords LeaveNowKey { get; }

    KeyWords StayKey { get; }

    KeyWords RevealKey { get; }

    KeyWords RevealNowKey { get; }

    KeyWords NumberAnswersKey { get; }

    KeyWords LetterAnswersKey { get; }

    KeyWords GiveAnswerKey { get; }

    KeyWords CountHandsKey { get; }

    KeyWords HandsKey { get; }

    KeyWords PassKey { get; }

    KeyWords TakeAnswerBackKey { get; }

    KeyWords SkipQuestionKey { get; }

    KeyWords EarlierQuestionKey { get; }

    KeyWords ChangeAnswersKey { get; }

    KeyWords TeamAboveKey { get; }

    KeyWords TeamBelowKey { get; }

    KeyWords UseBoardKey { get; }

    KeyWords TypeLineKey { get; }

    KeyWords GoOnKey { get; }

    KeyWords NextInLessonKey { get; }

    KeyWords FinalKey { get; }

    KeyWords ReadOnToEndKey { get; }

    KeyWords AddTeamKey { get; }

    KeyWords RemoveKey { get; }

    KeyWords DoneTypingKey { get; }

    KeyWords CancelTypingKey { get; }

    string LinesHaveNoClock { get; }
}
