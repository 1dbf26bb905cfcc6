using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;

namespace Quiz.Kinds;

/// <summary>A question in the words of one language: all that a screen, a line, a page or a program on the other side sees of it. See <see cref="KindWords"/>.</summary>
public sealed class WordedQuestion
{
    internal WordedQuestion(IQuestionWords language, Question question)
    {
        (Language, Question) = (language, question);
        var kind = (WordedKind)question.Kind;
        if (question.Wording is { } wording)
        {
            (Wording, Form) = (wording, question.Form.Worded(i => question.Form.Options[i] with { Label = kind.LabelIn(language, question.Form.Options[i]) }, i => ((OrderForm)question.Form).Cards[i].Text));
            return;
        }
        Wording = kind.WordingIn(language, question);
        Form = question.Form.Worded(i => kind.OptionIn(language, question, question.Form.Options[i]), i => kind.CardIn(language, question, i));
    }

    public IQuestionWords Language { get; }

    public Question Question { get; }

    public Wording Wording { get; }

    /// <summary>With the words of its options and cards.</summary>
    public Form Form { get; }

    /// <summary>One or two sentences, for whoever sees the map and the facts.</summary>
    public string Prompt => Wording.Prompt;

    /// <summary>The prompt with all that a player needs who sees no map and no facts.</summary>
    public string InFull => Wording.InWords ?? string.Join(" ", Wording.Facts.Select(f => Texts.Ended($"{f.Name}: {f.Value}")).Prepend(Prompt));

    /// <summary>The prompt, where it does not name what it is about after the title of that.</summary>
    public string Headed => string.Join(" ", Wording.About.Select(Texts.Ended).Append(Prompt));

    /// <summary>What it shows on a map; null for a question without.</summary>
    public Scene? Scene => Wording.Scene?.Value;

    /// <summary>The prompt, the facts and the options in lines of text.</summary>
    public IEnumerable<string> Lines => [Wording.InWords ?? Prompt, .. Wording.Facts.Select(fact => $"{fact.Name}: {fact.Value}"), .. Form.Lines(Language)];

    /// <summary>How to answer, for somebody who types lines.</summary>
    public string HowToType => Form.HowToType(Language);

    /// <summary>Its hint, a sentence.</summary>
    public string Hint => Form.Word(Language, Question.Hint);

    /// <summary>What a typed answer means; null for what is none.</summary>
    /// <param name="trouble">Why it is no point, where one was wanted.</param>
    public Answer? Read(string line, out PointTrouble? trouble) => Form.Read(line, Question.Pack, Language, out trouble);

    /// <param name="why">On failure, what is wrong and what was wanted, in sentences.</param>
    public bool TryRead(string line, [NotNullWhen(true)] out Answer? answer, [NotNullWhen(false)] out string? why)
    {
        answer = Read(line, out var trouble);
        why = answer is null ? WhyUnread(trouble) : null;
        return answer is not null;
    }

    /// <summary>What to say of an answer that can't be read, and what was wanted.</summary>
    public string WhyUnread(PointTrouble? trouble) => $"{(trouble is null ? Language.CantBeRead : Language.CantBeReadFor(trouble))} {HowToType}";

    /// <inheritdoc cref="Form.Echo"/>
    public string? Echo(Answer answer) => Form.Echo(Language, Question.Pack, answer);

    /// <inheritdoc cref="Form.Brief"/>
    public string Brief(Answer answer) => Form.Brief(Language, Question.Pack, answer);

    /// <inheritdoc cref="Form.InFull"/>
    public string? Full(Answer answer) => Form.InFull(Language, Question.Pack, answer);

    /// <summary>Why the right answer is right, before anything was answered.</summary>
    public Explanation Explanation => Explain(Answered.Unanswered(Question));

    /// <summary>Why an answer was right or wrong.</summary>
    public Explanation Explain(Answered answered) => new(
        HeadlineOf(answered),
        [.. Wording.IsWhole ? Wording.Why : Form.Explain(Language, answered.Answer, answered.Verdict, Wording.Why)],
        Wording.Sequence,
        Wording.Notes,
        Wording.Sources);

    private string HeadlineOf(Answered answered) => answered switch
    {
        { IsSkipped: true } => Language.TheAnswer,
        { Verdict.Score: >= 1 } => Language.Right,
        { Verdict.Score: >= 0.5 } => Language.PartlyRight,
        _ => Language.NotRight,
    };
}
