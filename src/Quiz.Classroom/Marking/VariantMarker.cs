using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Statistics;
using Quiz.Core.Text;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Marking;

/// <summary>Marks the answers to one variant.</summary>
/// <param name="asMade">What is known already of each question as the drill has it, which several variants may show alike.</param>
internal sealed class VariantMarker(Drill drill, DrillVariant variant, ImmutableArray<KnownAnswers> asMade, ILanguage language)
{
    private const int LongestShown = 60;

    private readonly ImmutableArray<Question> _questions = drill.QuestionsOf(variant);
    private readonly ImmutableArray<KnownAnswers> _known = [.. variant.Questions.Select(q => q.Shown.IsEmpty ? asMade[q.Index] : [])];

    public string Name => variant.Name;

    /// <summary>What was answered, in the order of the drill's questions. What can't be read is told at its cell.</summary>
    public ImmutableArray<MarkedAnswer> Mark(PupilRow row)
    {
        var answers = new MarkedAnswer[_questions.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            var cell = row[i];
            if (!_known[i].TryGetValue(cell, out var marked))
                marked = _known[i][cell] = Mark(i, AnswerCell.Plain(cell));
            if (marked.Why is { } why)
                row.TellAnswer(i, language.AnswerIsUnreadable(i + 1, ForeignText.Clean(AnswerCell.Plain(cell), LongestShown), why));
            answers[variant.Questions[i].Index] = marked.Answer;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(answers);
    }

    private (MarkedAnswer, string?) Mark(int index, string cell)
    {
        if (AnswerCell.IsBlank(cell))
            return (MarkedAnswer.Blank, null);
        var question = _questions[index];
        var worded = language.Word(question);
        if (worded.Read(cell, out var trouble) is { } answer)
            return (new(AnswerState.Given, DrillGrader.Score(drill.Options, question, answer), OptionsOf(variant.Questions[index], question, answer)), null);
        return (MarkedAnswer.Unreadable, worded.WhyUnread(trouble));
    }

    /// <summary>As the drill has them, wherever the variant shows them.</summary>
    private static ImmutableArray<int> OptionsOf(VariantQuestion shown, Question question, Answer answer) => (question.Form, answer) switch
    {
        (_, Answer.Picked a) => [shown.OriginalOf(a.Option)],
        (_, Answer.PickedMany a) => [.. a.Options.Select(shown.OriginalOf).Order()],
        (NameForm c, Answer.Typed a) when c.Names.Understand(a.Text) is { } name && c.Options.FirstOrDefault(o => o.Text == name) is { } option => [shown.OriginalOf(c.Options.IndexOf(option))],
        _ => [],
    };
}

/// <summary>Answers to a question by what stands in their cells, with why they can't be read. Pupils write the same few over and over, so each is marked once.</summary>
internal sealed class KnownAnswers() : Dictionary<string, (MarkedAnswer Answer, string? Why)>(StringComparer.Ordinal);
