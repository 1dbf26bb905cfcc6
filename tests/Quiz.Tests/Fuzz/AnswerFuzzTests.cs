using System.Text;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Fuzz;

/// <summary>Answers of every kind as lines of JSON and as typed lines, right ones, changed ones and none at all.</summary>
public class AnswerFuzzTests
{
    private static readonly Question[] Questions = [.. KindTable.All.SelectMany(kind => Samples.All(Samples.Deck(Samples.Full), 7).Where(q => q.Kind == kind).Take(3))];

    [Fact]
    public void A_line_is_an_answer_that_can_be_judged_and_kept_or_is_refused_in_clean_words() => Fuzzing.Run(1_500, random =>
    {
        var mutator = new Mutator(random);
        var question = mutator.Pick(Questions);
        var language = mutator.Pick(Spoken.All);
        // As the program reads it: bounded and cleaned.
        using var reader = new StringReader(Line(question, mutator, random));
        if (new LineInput(reader).Read() is not { } line)
            return;
        if (AnswerJson.TryRead(language, question, line, out var request, out var why))
            Judge(language, question, request.Answer);
        else
            AssertRefused(why);
        if (language.Word(question).TryRead(line, out var answer, out var whyNot))
            Judge(language, question, answer);
        else
            AssertRefused(whyNot);
        AnswerJson.TryRead(language, question, line, out _, out _, isKept: true);
    });

    private static void Judge(ILanguage language, Question question, Answer? answer)
    {
        if (answer is not null)
            Examiner.Judge(language, question, answer);
    }

    private static void AssertRefused(string why)
    {
        Foreign.AssertHarmless(why);
        Assert.InRange(why.Length, 1, 1_000);
    }

    private static string Line(Question question, Mutator mutator, Random random)
    {
        var right = AnswerJson.Write(random.Next(2) == 0 ? question.Form.RightAnswer : RandomAnswers.To(question, random));
        return random.Next(6) switch
        {
            0 => mutator.Text(),
            1 => Encoding.UTF8.GetString(mutator.Bytes(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(AnswerJson.Write(new Answer.Skipped())))),
            2 or 3 => Encoding.UTF8.GetString(mutator.Json(Encoding.UTF8.GetBytes(right))),
            4 => $"{{\"{mutator.Pick(["order", "choice", "choices", "text", "date", "number", "point", "region", "position", "hint", "undo", "skip"])}\":{System.Text.Json.JsonSerializer.Serialize(mutator.Text())}}}",
            _ => mutator.Date(),
        };
    }
}
