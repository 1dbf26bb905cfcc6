using Quiz.Core.Forms;
using Quiz.Core.Statistics;
using Quiz.Core.Text;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Marking;

/// <summary>Results as lines of text for the teacher.</summary>
public sealed class ResultsText(ILanguage language, TextWriter output)
{
    private const int LongestLine = 4_000;

    public void Tell(DrillResults results)
    {
        Line($"{results.Drill.Title} ({results.Code})");
        TellClass(results);
        Heading(language.QuestionsHeading);
        Line(language.FiguresExplained);
        if (results.Drill.Variants.Length > 1)
            Line(language.NumbersAreOfVariantA);
        foreach (var (i, question) in results.Drill.Questions.Index())
        {
            var item = results.Items[i];
            Line(language.NumberedQuestion(i + 1, $"{language.TitleOf(question.Kind)}: {ResultsWords.TitleOf(language, question)}"));
            Line($"   {language.ItemLine(ResultsWords.Share(language, item.Facility), ResultsWords.Discrimination(language, item), item.Answered, item.Blank, item.Unreadable)}");
            for (var option = 0; option < item.Taken.Length; option++)
                Line($"   {language.OptionTaken(OptionLetter.NameOf(option), ResultsWords.OptionText(language, question, option), item.Taken[option], ResultsWords.MarkOf(language, results.Options[i], option))}");
        }
        TellReteach(results);
        Heading(language.PupilsHeading);
        foreach (var group in results.Groups)
        {
            if (results.Groups.Length > 1)
                Line(group.Name);
            foreach (var pupil in group.Pupils)
                Line(language.PupilLine(pupil.Name, pupil.Points, results.MostPoints, language.Percent(pupil.Share)));
            if (!group.Absent.IsEmpty)
                Line(language.AbsentLine(group.Absent));
        }
    }

    private void TellClass(DrillResults results)
    {
        Line(language.MarkedPupils(results.Pupils.Length, results.Groups.Sum(g => g.Absent.Length), results.Groups.Sum(g => g.LeftOut)));
        TellFigures("", results.Class);
        if (results.Class.Alpha is { } alpha)
            Line(language.AlphaLine(ResultsWords.Number(language, alpha)));
        if (results.Groups.Length < 2)
            return;
        foreach (var group in results.Groups)
        {
            Line($"  {group.Name}: {language.MarkedPupils(group.Pupils.Length, group.Absent.Length, group.LeftOut)}");
            TellFigures("    ", DrillStatistics.OfClass(group.Pupils));
        }
    }

    private void TellFigures(string indent, ClassFigures figures)
    {
        if (figures.Pupils > 0)
            Line($"{indent}{language.ClassFiguresLine(ResultsWords.Share(language, figures.Mean), ResultsWords.Share(language, figures.Median), ResultsWords.Share(language, figures.Deviation))}");
    }

    private void TellReteach(DrillResults results)
    {
        Heading(language.ReteachHeading);
        if (results.Items.All(i => i.Reteach.IsEmpty))
            Line(language.NothingToReteach);
        foreach (var (i, item) in results.Items.Index().Where(i => !i.Item.Reteach.IsEmpty))
        {
            Line(language.NumberedQuestion(i + 1, ResultsWords.TitleOf(language, results.Drill.Questions[i])));
            foreach (var reason in item.Reteach)
                Line($"   - {language.Of(reason)}");
        }
    }

    private void Heading(string text)
    {
        output.WriteLine();
        Line(text);
    }

    private void Line(string text) => output.WriteLine(ForeignText.Clean(text, LongestLine));
}
