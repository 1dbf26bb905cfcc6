using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Wording;
using Quiz.Wording.Languages;

namespace Quiz.Play;

/// <summary>Every question of a catalog with its answer, as lines to read through.</summary>
public static class PreviewText
{
    /// <returns>How many questions were written.</returns>
    public static int Write(TextWriter output, Language language, QuestionCatalog catalog)
    {
        var count = 0;
        foreach (var entry in catalog.Entries)
        {
            var questions = catalog.QuestionsOf(entry);
            foreach (var (i, question) in questions.Index())
            {
                count++;
                output.WriteLine(language.PreviewHeading(count, language.Of(entry.Kind), entry.Path, i + 1, questions.Length));
                foreach (var line in QuestionLines.Of(language, question))
                    output.WriteLine(line);
                output.WriteLine(Prompts.HowToAnswer(language, question));
                output.WriteLine();
                var answer = new Answer.Skipped();
                var answered = new Answered(1, question, answer, Grader.Grade(question, answer), Hint: false, TimeSpan.Zero);
                output.WriteLine(Language.Ended(Explanation.Of(language, answered).Headline)); // without the points that nobody has lost
                foreach (var line in VerdictLines.Of(language, answered).Skip(1))
                    output.WriteLine(line);
                output.WriteLine();
            }
        }
        return count;
    }
}
