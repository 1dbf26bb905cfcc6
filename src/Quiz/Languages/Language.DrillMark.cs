using Quiz.Drills;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string MarkCommand { get; }

    public abstract string MarkAnswers { get; }

    public abstract string MarkPupilsOption { get; }

    public abstract string MarkQuestionsOption { get; }

    public abstract string MarkResultsOption { get; }

    public abstract string MarkPageOption { get; }

    public abstract string MarkDifficultyOption { get; }

    public abstract string MarkAnonymousOption { get; }

    public abstract string CompareCommand { get; }

    public abstract string CompareResults { get; }

    public abstract string CompareTableOption { get; }

    public abstract string SameOutputTwice(string file);

    public abstract string AnswerIsUnreadable(int question, string found, string why);

    public abstract string IsOfAnotherDrill(string found, string wanted);

    public abstract string VariantIsMissing(IReadOnlyList<string> names);

    public abstract string VariantIsUnknown(string found, IReadOnlyList<string> names);

    public abstract string PupilIsDoubled(string cell);

    public abstract string PupilIsNameless { get; }

    public abstract string PupilOfRow(int row);

    public abstract string NobodyMarked { get; }

    public abstract string MarkedPupils(int pupils, int absent, int leftOut);

    public abstract string NoFigure { get; }

    public abstract string ClassFiguresLine(string mean, string median, string deviation);

    public abstract string AlphaLine(string alpha);

    public abstract string AbsentLine(IReadOnlyList<string> names);

    public abstract string QuestionsHeading { get; }

    public abstract string NumberedQuestion(int number, string text);

    public abstract string ItemLine(string facility, string discrimination, int answered, int blank, int unreadable);

    public abstract string Of(NoDiscrimination why);

    public abstract string OptionTaken(string letter, string text, int count, string mark);

    public abstract string RightMark { get; }

    public abstract string HalfRightMark { get; }

    public abstract string FiguresExplained { get; }

    public abstract string ReteachHeading { get; }

    public abstract string NothingToReteach { get; }

    public abstract string Of(Reteach reason);

    public abstract string PupilsHeading { get; }

    public abstract string PupilLine(string name, int points, int most, string share);

    public abstract string FileIsWritten(string file);

    public abstract string SomeUnreadable(int count);

    public abstract string PageTitle { get; }

    public abstract string PageNamesNobody { get; }

    public abstract string PageClass(int pupils, string mean);

    public abstract string PageShare(string share);

    public abstract string PageBlank(int blank);

    public abstract string PageTakenCaption { get; }

    public abstract string PageOptionColumn { get; }

    public abstract string PageCountColumn { get; }

    public abstract string PageBarColumn { get; }

    public abstract string PageBar(int count, int of);

    public abstract string SittingLine(int number, string title, string code, int pupils, string mean);

    public abstract string SittingFigures(int sitting, string facility, string discrimination);

    public abstract string GotBetter(string by);

    public abstract string GotWorse(string by);

    public abstract string StayedTheSame { get; }

    public abstract string SittingWithout(int sitting);

    public abstract string NothingInCommon { get; }

    public abstract string TwoResultsWanted { get; }

    public abstract string ComparedCount(int better, int worse, int same);

    public abstract string NumbersAreOfVariantA { get; }
}
