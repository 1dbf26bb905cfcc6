using Quiz.Core.Statistics;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string MarkCommand => "Marks answers on paper that were typed into tables, and tells what they say of questions and class";

    public string MarkAnswers => "Tables of answers, one for each class or sitting";

    public string MarkPupilsOption => "Writes a table with a row for each pupil";

    public string MarkQuestionsOption => "Writes a table with a row for each question";

    public string MarkResultsOption => "Writes all results as JSON, for comparing";

    public string MarkPageOption => "Writes a page to show in class, which names nobody";

    public string MarkDifficultyOption => "Writes as JSON how hard each question was, for the authors of its packs, without names";

    public string MarkAnonymousOption => "Replaces names by numbers in everything that is told and written";

    public string CompareCommand => "Compares the results of several drills or sittings, question by question";

    public string CompareResults => "Results that marking wrote as JSON, the earliest first; two or more";

    public string CompareTableOption => "Writes the comparison as a table";

    public string SameOutputTwice(string file) => $"{file} is named twice among the files";

    public string AnswerIsUnreadable(int question, string found, string why) => $"question {question}: \"{found}\": {why}";

    public string IsOfAnotherDrill(string found, string wanted) => $"found the drill {found}, wanted {wanted}; the row is left out";

    public string VariantIsMissing(IReadOnlyList<string> names) => $"no variant is told, wanted one of {string.Join(", ", names)}; the row is left out";

    public string VariantIsUnknown(string found, IReadOnlyList<string> names) => $"\"{found}\" is no variant, wanted one of {string.Join(", ", names)}; the row is left out";

    public string PupilIsDoubled(string cell) => $"this pupil stands in {cell} already; the row is left out";

    public string PupilIsNameless => "nobody is named here; the pupil is called by the row";

    public string PupilOfRow(int row) => $"row {row}";

    public string NobodyMarked => "nobody could be marked";

    public string MarkedPupils(int pupils, int absent, int leftOut) => string.Join(", ", new[] { Count(pupils, "pupil", "pupils"), absent > 0 ? $"{absent} without any answer" : "", leftOut > 0 ? $"{Count(leftOut, "row", "rows")} left out" : "" }.Where(part => part.Length > 0));

    public string NoFigure => "not told";

    public string ClassFiguresLine(string mean, string median, string deviation) => $"mean {mean}, median {median}, standard deviation {deviation}";

    public string AlphaLine(string alpha) => $"Cronbach's alpha {alpha} (how far the questions agree; 1 at most)";

    public string AbsentLine(IReadOnlyList<string> names) => $"Without any answer: {string.Join(", ", names)}";

    public string QuestionsHeading => "Questions";

    public string NumberedQuestion(int number, string text) => $"{number}. {text}";

    public string ItemLine(string facility, string discrimination, int answered, int blank, int unreadable) => $"facility {facility}, discrimination {discrimination}; {answered} answered, {blank} left blank{(unreadable > 0 ? $", {unreadable} not readable" : "")}";

    public string Of(NoDiscrimination why) => why switch
    {
        NoDiscrimination.FewPupils => "not told for fewer than three pupils",
        NoDiscrimination.SameScore => "none, since all scored the same",
        _ => "none, since all scored the same on the rest",
    };

    public string OptionTaken(string letter, string text, int count, string mark) => $"{letter}. {text}: {count}{(mark.Length > 0 ? $" ({mark})" : "")}";

    public string RightMark => "right";

    public string HalfRightMark => "half right";

    public string FiguresExplained => "Facility: the share of its points that the class got. Discrimination, from -1 to 1: how far those who did well on the other questions did well on this one.";

    public string ReteachHeading => "To teach again";

    public string NothingToReteach => "Nothing: in no question did the class get less than half of the points, nor take a wrong option more often than a right one.";

    public string Of(Reteach reason) => reason switch
    {
        Reteach.LowFacility => "the class got less than half of the points",
        Reteach.WrongOptionLeads => "a wrong option was taken more often than a right one",
        _ => "those who did well on the other questions did worse on this one: look at the question itself",
    };

    public string PupilsHeading => "Pupils";

    public string PupilLine(string name, int points, int most, string share) => $"{name}: {points} of {most}, {share}";

    public string FileIsWritten(string file) => $"{file} is written";

    public string SomeUnreadable(int count) => $"{Count(count, "thing", "things")} could not be read or {(count == 1 ? "was" : "were")} left out, as told; the rest is marked";

    public string PageTitle => "How the class did";

    public string PageNamesNobody => "This page names nobody and tells no pupil's result.";

    public string PageClass(int pupils, string mean) => $"{Count(pupils, "pupil", "pupils")}; on average {mean} of all points";

    public string PageShare(string share) => $"The class got {share} of the points.";

    public string PageBlank(int blank) => $"{blank} left it blank";

    public string PageTakenCaption => "What was answered";

    public string PageOptionColumn => "Answer";

    public string PageCountColumn => "How often";

    public string PageBarColumn => "Drawn";

    public string PageBar(int count, int of) => $"{count} of {of}";

    public string SittingLine(int number, string title, string code, int pupils, string mean) => $"{number}. {title} ({code}): {Count(pupils, "pupil", "pupils")}, mean {mean}";

    public string SittingFigures(int sitting, string facility, string discrimination) => $"{sitting}: facility {facility}, discrimination {discrimination}";

    public string GotBetter(string by) => $"better by {by} percentage points";

    public string GotWorse(string by) => $"worse by {by} percentage points";

    public string StayedTheSame => "about the same";

    public string SittingWithout(int sitting) => $"{sitting}: not asked";

    public string NothingInCommon => "these results have no question in common";

    public string TwoResultsWanted => "wanted two or more results to compare";

    public string ComparedCount(int better, int worse, int same) => $"{better} better, {worse} worse, {same} about the same";

    public string NumbersAreOfVariantA => "Numbers and letters are those of variant A; the answer key tells those of the others.";
}
