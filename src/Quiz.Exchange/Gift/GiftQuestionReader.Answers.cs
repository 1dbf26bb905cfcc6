using Quiz.Core.Text;

namespace Quiz.Exchange.Gift;

internal sealed partial class GiftQuestionReader
{
    /// <summary>False where they are none, which is told.</summary>
    private bool ReadAnswers(ForeignQuestion question, string answers)
    {
        if (answers[0] == '#')
            ReadNumbers(question, answers[1..]);
        else if (answers[0] == '>')
            ReadCards(question, answers);
        else if (GiftText.IndexOf(answers, '~', 0) >= 0)
            ReadOptions(question, answers);
        else if (GiftText.IndexOf(answers, '=', 0) >= 0 && answers.Contains("->", StringComparison.Ordinal))
            ReadPairs(question, answers);
        else if (!ReadTruth(question, answers))
            ReadTexts(question, answers);
        if (question.Answers.Count <= GiftText.MostParts)
            return true;
        losses.Add(question.Offset, FormattableString.Invariant($"question left out: it has more than {GiftText.MostParts} answers"));
        return false;
    }

    private void ReadOptions(ForeignQuestion question, string answers)
    {
        var parts = GiftText.Split(answers, "=~");
        question.Kind = parts.Exists(p => p.Sign == '=') ? ForeignKind.One : ForeignKind.Several;
        foreach (var (sign, text) in parts)
            question.Answers.Add(Answer(text, sign == '=' ? 100 : 0));
    }

    private void ReadTexts(ForeignQuestion question, string answers)
    {
        question.Kind = ForeignKind.Typed;
        question.HasWildcards = true;
        foreach (var (_, text) in GiftText.Split(answers, "="))
            question.Answers.Add(Answer(text, 100, isMarkup: false));
    }

    private void ReadPairs(ForeignQuestion question, string answers)
    {
        question.Kind = ForeignKind.Pairs;
        foreach (var (_, text) in GiftText.Split(answers, "="))
        {
            var arrow = text.IndexOf("->", StringComparison.Ordinal);
            if (arrow < 0)
                losses.Add(question.Offset, "an answer of a matching question is left out: wanted \"left -> right\"");
            else
                question.Answers.Add(new(Plain(text[..arrow]), 100) { Match = GiftText.Unescaped(text[(arrow + 2)..]).Trim() });
        }
    }

    /// <summary>As the question type for ordering writes them: <c>{&gt;4 ALL VERTICAL ... </c> and a card a line.</summary>
    private void ReadCards(ForeignQuestion question, string answers)
    {
        question.Kind = ForeignKind.Order;
        foreach (var card in answers.Split('\n', GiftText.MostParts + 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1))
            question.Answers.Add(new(Plain(card), 100));
    }

    private bool ReadTruth(ForeignQuestion question, string answers)
    {
        var parts = GiftText.Split(answers, "#");
        if (parts[0].Text is not ("T" or "TRUE" or "F" or "FALSE"))
            return false;
        var isTrue = parts[0].Text[0] == 'T';
        var (wrong, right) = (parts.Count > 1 ? Plain(parts[1].Text) : "", parts.Count > 2 ? Plain(parts[2].Text) : "");
        question.Answers.Add(new(words.TrueOption, isTrue ? 100 : 0) { Feedback = isTrue ? right : wrong });
        question.Answers.Add(new(words.FalseOption, isTrue ? 0 : 100) { Feedback = isTrue ? wrong : right });
        return true;
    }

    private void ReadNumbers(ForeignQuestion question, string answers)
    {
        question.Kind = ForeignKind.Number;
        foreach (var (sign, text) in GiftText.Split(answers, "=~"))
        {
            var answer = Answer(text, sign == '~' ? 0 : 100, isMarkup: false);
            if (sign == '~' && answer.Text.Length == 0)
                question.Answers.Add(answer with { Text = "*" });
            else if (TryRange(answer.Text, out var number, out var tolerance))
                question.Answers.Add(answer with { Text = number, Tolerance = tolerance });
            else if (answer.Text != "*")
                losses.Add(question.Offset, $"an answer is left out: \"{ForeignText.Clean(answer.Text, 60)}\" is no number like 1822, 1822:5 or 1..5");
        }
    }

    /// <summary>A number, one with how far off it may be, or two that it must be between.</summary>
    private static bool TryRange(string text, out string number, out double tolerance)
    {
        tolerance = 0;
        number = text;
        if (text.IndexOf("..", StringComparison.Ordinal) is > 0 and var dots)
        {
            if (!ImportedQuestions.TryNumber(text[..dots].Trim(), out var least) || !ImportedQuestions.TryNumber(text[(dots + 2)..].Trim(), out var most))
                return false;
            number = ExportedQuestions.Number((least / 2) + (most / 2));
            tolerance = Math.Abs((most / 2) - (least / 2));
        }
        else if (text.IndexOf(':') is > 0 and var colon)
        {
            if (!ImportedQuestions.TryNumber(text[(colon + 1)..].Trim(), out tolerance))
                return false;
            number = text[..colon].Trim();
        }
        return ImportedQuestions.TryNumber(number, out _);
    }

    /// <param name="isMarkup">Whether the text may have a form, as options do; what is to be typed has none.</param>
    private ForeignAnswer Answer(string text, double weight, bool isMarkup = true)
    {
        if (text.StartsWith('%') && text.IndexOf('%', 1) is > 1 and var end && ImportedQuestions.TryNumber(text[1..end], out var told))
            (weight, text) = (told, text[(end + 1)..]);
        var hash = GiftText.IndexOf(text, '#', 0);
        var answer = hash < 0 ? text : text[..hash];
        return new(isMarkup ? Plain(answer) : WithoutForm(answer), weight) { Feedback = hash < 0 ? "" : Plain(text[(hash + 1)..]) };
    }

    private static string WithoutForm(string text)
    {
        var (form, media) = ("[plain]", false);
        var trimmed = text.Trim();
        return trimmed.StartsWith("[html]", StringComparison.Ordinal) || trimmed.StartsWith("[moodle]", StringComparison.Ordinal)
            ? GiftText.Plain(trimmed, ref form, ref media)
            : GiftText.Plain(text, ref form, ref media);
    }
}
