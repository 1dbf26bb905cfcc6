using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Play;

/// <summary>Every question of a catalog with its answer, as lines to read through.</summary>
public static class PreviewText
{
    /// <returns>How many questions were written.</returns>
    public static int Write(TextWriter output, ILanguage language, QuestionCatalog catalog)
    {
        var count = 0;
        foreach (var entry in catalog.Entries)
        {
            var questions = catalog.QuestionsOf(entry);
            foreach (var (i, question) in questions.Index())
            {
                count++;
                output.WriteLine(language.PreviewHeading(count, language.TitleOf(entry.Kind), entry.Path, i + 1, questions.Length));
                var worded = language.Word(question);
                foreach (var line in worded.Lines)
                    output.WriteLine(line);
                output.WriteLine(worded.HowToType);
                output.WriteLine();
                output.WriteLine(Texts.Ended(worded.Explanation.Headline)); // without the points that nobody has lost
                foreach (var line in worded.Explanation.Lines(language))
                    output.WriteLine(line);
                output.WriteLine();
            }
        }
        return count;
    }
}
