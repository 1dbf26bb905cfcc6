using Quiz.Core.Statistics;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string MarkCommand { get; }

    string MarkAnswers { get; }

    string MarkPupilsOption { get; }

    string MarkQuestionsOption { get; }

    string MarkResultsOption { get; }

    string MarkPageOption { get; }

    string MarkDifficultyOption { get; }

    string MarkAnonymousOption { get; }

    string CompareCommand { get; }

    string CompareResults { get; }

    string CompareTableOption { get; }

    string SameOutputTwice(string file);

    string AnswerIsUnreadable(int question, string found, string why);

    string IsOfAnotherDrill(string found, string wanted);

    string VariantIsMissing(IReadOnlyList<string> names);

    string VariantIsUnknown(string found, IReadOnlyList<string> names);

    string PupilIsDoubled(string cell);

    string PupilIsNameless { get; }

    string PupilOfRow(int row);

    string NobodyMarked { get; }

    string MarkedPupils(int pupils, int absent, int leftOut);

    string NoFigure { get; }

    string ClassFiguresLine(string mean, string median, string deviation);

    string AlphaLine(string alpha);

    string AbsentLine(IReadOnlyList<string> names);

    string QuestionsHeading { get; }

    string NumberedQuestion(int number, string text);

    string ItemLine(string facility, string discrimination, int answered, int blank, int unreadable);

    string Of(NoDiscrimination why);

    string OptionTaken(string letter, string text, int count, string mark);

    string RightMark { get; }

    string HalfRightMark { get; }

    string FiguresExplained { get; }

    string ReteachHeading { get; }

    string NothingToReteach { get; }

    string Of(Reteach reason);

    string PupilsHeading { get; }

    string PupilLine(string name, int points, int most, string share);

    string FileIsWritten(string file);

    string SomeUnreadable(int count);

    string PageTitle { get; }

    string PageNamesNobody { get; }

    string PageClass(int pupils, string mean);

    string PageShare(string share);

    string PageBlank(int blank);

    string PageTakenCaption { get; }

    string PageOptionColumn { get; }

    string PageCountColumn { get; }

    string PageBarColumn { get; }

    string PageBar(int count, int of);

    string SittingLine(int number, string title, string code, int pupils, string mean);

    string SittingFigures(int sitting, string facility, string discrimination);

    string GotBetter(string by);

    string GotWorse(string by);

    string StayedTheSame { get; }

    string SittingWithout(int sitting);

    string NothingInCommon { get; }

    string TwoResultsWanted { get; }

    string ComparedCount(int better, int worse, int same);

    string NumbersAreOfVariantA { get; }
}
