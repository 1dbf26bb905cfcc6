using Quiz.Core.Text;

namespace Quiz.Exchange.MoodleXml;

/// <summary>Makes questions of the elements of Moodle's XML.</summary>
internal sealed class MoodleQuestionReader(ImportedQuestions questions, LossList losses, IExchangeWords words)
{
    private const double Whole = 100;

    private string? _category;
    private int _questions;
    private int _firstOffset;
    private int _withHints;
    private int _withFeedback;
    private bool _hadMedia;

    public void Read(XmlPart question, int offset)
    {
        var type = question.Attribute("type");
        if (type == "category")
        {
            _category = question.Part("category")?.Content;
            return;
        }
        _hadMedia = question.Has("file") || question.Parts.Exists(p => p.Name is "image" or "image_base64" && p.Text.Length > 0);
        var title = HtmlText.Plain(question.Part("name")?.Content ?? "", out _);
        var prompt = question.Part("questiontext") is { } stem ? Plain(stem) : "";
        if (KindOf(type, question) is not { } kind)
        {
            losses.Add(offset, $"question \"{ForeignText.Clean(title.Length > 0 ? title : prompt, 60)}\" is left out: {WhyNot(type)}");
            return;
        }
        var foreign = new ForeignQuestion
        {
            Offset = offset,
            Kind = kind,
            Key = question.Part("idnumber")?.Content,
            Title = title,
            Prompt = prompt,
            Explanation = question.Part("generalfeedback") is { } general ? Plain(general) : "",
            HasWildcards = kind == ForeignKind.Typed,
        };
        if (_category is not null)
            foreign.Tags.Add(_category[(_category.LastIndexOf('/') + 1)..].Trim());
        foreign.Tags.AddRange(question.Part("tags")?.All("tag").Select(t => t.Content) ?? []);
        foreign.Answers.AddRange(AnswersOf(type, question));
        foreign.Units.AddRange(question.Part("units")?.All("unit").Select(u => u.Part("unit_name")?.Content ?? "") ?? []);
        foreign.HasCase = kind == ForeignKind.Typed && question.Part("usecase")?.Text is "1" or "true";
        foreign.HadMedia = _hadMedia;
        CountSettings(question, offset);
        questions.Add(foreign);
    }

    /// <summary>What all questions of Moodle have and none of a pack is told once.</summary>
    public void TellSettings()
    {
        if (_questions > 0)
            losses.Add(_firstOffset, FormattableString.Invariant($"marks, penalties and the like of {_questions} questions are not carried"));
        if (_withHints > 0)
            losses.Add(_firstOffset, FormattableString.Invariant($"hints of {_withHints} questions are not carried"));
        if (_withFeedback > 0)
            losses.Add(_firstOffset, FormattableString.Invariant($"what {_withFeedback} questions tell after any right, partly right or wrong answer is not carried"));
    }

    private void CountSettings(XmlPart question, int offset)
    {
        if (_questions++ == 0)
            _firstOffset = offset;
        _withHints += question.All("hint").Any(h => h.Content.Length > 0) ? 1 : 0;
        _withFeedback += question.Parts.Exists(p => p.Name is "correctfeedback" or "partiallycorrectfeedback" or "incorrectfeedback" && p.Content.Length > 0) ? 1 : 0;
    }

    private static ForeignKind? KindOf(string type, XmlPart question) => type switch
    {
        "multichoice" => question.Part("single")?.Text is "false" or "0" ? ForeignKind.Several : ForeignKind.One,
        "truefalse" => ForeignKind.One,
        "shortanswer" => ForeignKind.Typed,
        "numerical" => ForeignKind.Number,
        "ordering" => ForeignKind.Order,
        "matching" => ForeignKind.Pairs,
        _ => null,
    };

    private static string WhyNot(string type) => type switch
    {
        "essay" => "an essay has no answer that could be checked",
        "description" => "a description asks nothing",
        "cloze" or "multianswer" => "a pack holds no question with several gaps",
        "calculated" or "calculatedmulti" or "calculatedsimple" => "a pack holds no numbers that are drawn anew",
        "ddwtos" or "gapselect" or "ddimageortext" or "ddmarker" => $"a pack holds no question of Moodle's kind {type}",
        _ => $"found the kind \"{ForeignText.Clean(type, 40)}\"; wanted multichoice, truefalse, shortanswer, numerical, matching or ordering",
    };

    private IEnumerable<ForeignAnswer> AnswersOf(string type, XmlPart question) => type switch
    {
        "matching" => question.All("subquestion").Select(s => new ForeignAnswer(Plain(s), Whole) { Match = s.Part("answer")?.Content ?? "" }),
        "ordering" => question.All("answer").OrderBy(Fraction).Select(a => new ForeignAnswer(Plain(a), Whole)),
        "truefalse" => question.All("answer").Select(a => Answer(a, a.Content.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) ? words.TrueOption : words.FalseOption)),
        "multichoice" => question.All("answer").Select(a => Answer(a, Plain(a))),
        _ => question.All("answer").Select(a => Answer(a, a.Content)), // what is to be typed is no HTML
    };

    private ForeignAnswer Answer(XmlPart answer, string text) => new(text, Fraction(answer))
    {
        Feedback = answer.Part("feedback") is { } feedback ? Plain(feedback) : "",
        Tolerance = answer.Part("tolerance") is { } tolerance && ImportedQuestions.TryNumber(tolerance.Text.Replace(',', '.'), out var number) ? number : 0,
    };

    private static double Fraction(XmlPart answer) => ImportedQuestions.TryNumber(answer.Attribute("fraction"), out var fraction) ? fraction : 0;

    private string Plain(XmlPart part)
    {
        var format = part.Attribute("format");
        if (format == "plain_text")
            return part.Content;
        var plain = format == "markdown" ? MarkdownText.Plain(part.Content, out var media) : HtmlText.Plain(part.Content, out media);
        _hadMedia |= media;
        return plain;
    }
}
