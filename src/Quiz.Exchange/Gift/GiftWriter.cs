using System.Globalization;
using System.Text;
using Quiz.Core.Packs;

namespace Quiz.Exchange.Gift;

/// <summary>Writes a pack's written questions, and its events as questions of order, in GIFT.</summary>
public static class GiftWriter
{
    public static Exported Write(Pack pack, IExchangeWords words)
    {
        var losses = new ExportLosses();
        var file = new StringBuilder();
        var line = 1;
        foreach (var question in ExportedQuestions.Of(pack, words, "GIFT", losses))
        {
            if (Answers(question, words, line, losses) is not { } answers)
                continue;
            var tags = string.Concat(question.Tags.Where(IsHeld).Select(t => $" [tag:{t.Replace("]", "\\]", StringComparison.Ordinal)}]"));
            if (!question.Tags.All(IsHeld))
                losses.Add(line, $"questions/{question.Id}", "tags with a backslash are left out: GIFT has no sign for it");
            var text = $"// [id:{question.Id}]{tags}\n::{question.Id}::[plain]{GiftText.Escaped(question.Prompt)}{{{answers}\t####{Text(question.Why)}\n}}\n\n";
            file.Append(text);
            line += text.AsSpan().Count('\n');
        }
        return new(Encoding.UTF8.GetBytes(file.ToString()), losses.InOrder());
    }

    /// <summary>Null where they can't be held, which is told.</summary>
    private static string? Answers(WrittenQuestion question, IExchangeWords words, int line, ExportLosses losses)
    {
        var item = $"questions/{question.Id}";
        switch (question.Form)
        {
            case WrittenForm.Choice { Options: [var first, var second] } truth when first.Text == words.TrueOption && second.Text == words.FalseOption:
                return truth.Answer == first.Id ? "TRUE" : "FALSE";
            case WrittenForm.Choice choice:
                return "\n" + string.Concat(choice.Options.Select(o => $"\t{(o.Id == choice.Answer ? "=" : "~")}{Text(o.Text)}\n"));
            case WrittenForm.Choices choices:
                var share = ExportedQuestions.ShareOf(choices.Answer.Length);
                ExportedQuestions.TellShare(question, choices.Answer.Length, line, losses);
                return "\n" + string.Concat(choices.Options.Select(o => $"\t~%{(choices.Answer.Contains(o.Id) ? "" : "-")}{share}%{Text(o.Text)}\n"));
            case WrittenForm.Order order:
                losses.Add(line, item, "GIFT has no questions of order: it is written as matching of 1, 2, 3... with the cards");
                return "\n" + string.Concat(order.Answer.Select((id, i) => string.Create(CultureInfo.InvariantCulture, $"\t={i + 1} -> {GiftText.Escaped(order.Options.First(o => o.Id == id).Text)}\n")));
            case WrittenForm.Number number:
                if (number.Unit is not null)
                    losses.Add(line, item, "its unit is not carried: say it in the question");
                return $"#={ExportedQuestions.Number(number.Answer)}:{ExportedQuestions.Tolerance(number.Answer)}\n";
            case WrittenForm.Date date:
                return ExportedQuestions.Typed(question, date.Answer, line, losses) is { } typed ? $"={typed}\n" : null;
            case WrittenForm.Text text:
                return Texts(text, item, line, losses);
            default:
                throw new ArgumentException($"no GIFT for {question.Form.GetType().Name}", nameof(question));
        }
    }

    /// <summary>An arrow beside an equals sign would be a pair: such a text can only stand alone, without the sign.</summary>
    private static string Texts(WrittenForm.Text text, string item, int line, ExportLosses losses)
    {
        var plain = text.Answer.Where(a => !a.Contains("->", StringComparison.Ordinal)).ToList();
        if (plain.Count < text.Answer.Length)
            losses.Add(line, item, "answers with -> are left out, or all others: GIFT takes them for pairs");
        return plain.Count > 0 && !text.Answer[0].Contains("->", StringComparison.Ordinal)
            ? "\n" + string.Concat(plain.Select(a => $"\t={Typed(a)}\n"))
            : $"{Typed(text.Answer[0])}\n";
    }

    private static string Typed(string answer) => Text(answer.Replace("*", "\\*", StringComparison.Ordinal));

    /// <summary>Escaped, and kept from being read as a form, a weight or a list of cards.</summary>
    private static string Text(string text) => (text.Length > 0 && text[0] is '[' or '%' or '>' ? "[plain]" : "") + GiftText.Escaped(text);

    private static bool IsHeld(string tag) => !tag.Contains('\\');
}
