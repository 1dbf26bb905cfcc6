using System.Globalization;
using System.Security;
using System.Text;
using Quiz.Core.Packs;

namespace Quiz.Exchange.MoodleXml;

/// <summary>Writes a pack's written questions, and its events as questions of order, in Moodle's XML.</summary>
public static class MoodleXmlWriter
{
    private const string Plain = "format=\"plain_text\"";

    public static Exported Write(Pack pack, IExchangeWords words)
    {
        var losses = new ExportLosses();
        var file = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
        var line = 3;
        foreach (var question in ExportedQuestions.Of(pack, words, "Moodle XML", losses))
        {
            if (Form(question, words, line, losses) is not var (type, form))
                continue;
            var text = $"""
                  <question type="{type}">
                    <name><text>{question.Id}</text></name>
                    <questiontext {Plain}><text>{Escaped(question.Prompt)}</text></questiontext>
                    <generalfeedback {Plain}><text>{Escaped(question.Why)}</text></generalfeedback>
                    <defaultgrade>1</defaultgrade>
                    <penalty>0.3333333</penalty>
                    <hidden>0</hidden>
                    <idnumber>{question.Id}</idnumber>
                {form}{Tags(question)}  </question>

                """;
            file.Append(text);
            line += text.AsSpan().Count('\n');
        }
        return new(Encoding.UTF8.GetBytes(file.Append("</quiz>\n").ToString()), losses.InOrder());
    }

    /// <summary>Moodle's kind, and what such a question has of its own; null where it can't be held, which is told.</summary>
    private static (string Type, string Form)? Form(WrittenQuestion question, IExchangeWords words, int line, ExportLosses losses)
    {
        switch (question.Form)
        {
            case WrittenForm.Choice { Options: [var first, var second] } truth when first.Text == words.TrueOption && second.Text == words.FalseOption:
                return ("truefalse", Answer(truth.Answer == first.Id ? "100" : "0", "true") + Answer(truth.Answer == second.Id ? "100" : "0", "false"));
            case WrittenForm.Choice choice:
                return ("multichoice", Options(true) + string.Concat(choice.Options.Select(o => Answer(o.Id == choice.Answer ? "100" : "0", o.Text))));
            case WrittenForm.Choices choices:
                var share = ExportedQuestions.ShareOf(choices.Answer.Length);
                ExportedQuestions.TellShare(question, choices.Answer.Length, line, losses);
                return ("multichoice", Options(false) + string.Concat(choices.Options.Select(o => Answer((choices.Answer.Contains(o.Id) ? "" : "-") + share, o.Text))));
            case WrittenForm.Order order:
                return ("ordering", Cards(order));
            case WrittenForm.Number number:
                return ("numerical", Answer("100", ExportedQuestions.Number(number.Answer), $"<tolerance>{ExportedQuestions.Tolerance(number.Answer)}</tolerance>") + Unit(number.Unit));
            case WrittenForm.Date date:
                return ExportedQuestions.Typed(question, date.Answer, line, losses) is { } typed ? ("shortanswer", "    <usecase>0</usecase>\n" + Answer("100", typed)) : null;
            case WrittenForm.Text text:
                return ("shortanswer", "    <usecase>0</usecase>\n" + string.Concat(text.Answer.Select(a => Answer("100", a.Replace("*", "\\*", StringComparison.Ordinal)))));
            default:
                throw new ArgumentException($"no Moodle XML for {question.Form.GetType().Name}", nameof(question));
        }
    }

    private static string Answer(string fraction, string text, string more = "") =>
        $"    <answer fraction=\"{fraction}\" {Plain}><text>{Escaped(text)}</text>{more}<feedback {Plain}><text></text></feedback></answer>\n";

    private static string Options(bool single) =>
        $"    <single>{(single ? "true" : "false")}</single>\n    <shuffleanswers>true</shuffleanswers>\n    <answernumbering>abc</answernumbering>\n";

    private static string Cards(WrittenForm.Order order) =>
        "    <layouttype>VERTICAL</layouttype>\n    <selecttype>ALL</selecttype>\n    <selectcount>0</selectcount>\n    <gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype>\n    <showgrading>SHOW</showgrading>\n"
        + string.Concat(order.Answer.Select((id, i) => Answer((i + 1).ToString(CultureInfo.InvariantCulture), order.Options.First(o => o.Id == id).Text)));

    /// <summary>A pupil may leave it out.</summary>
    private static string Unit(string? unit) => unit is null
        ? ""
        : $"    <unitgradingtype>0</unitgradingtype>\n    <unitpenalty>0</unitpenalty>\n    <showunits>0</showunits>\n    <unitsleft>0</unitsleft>\n    <units><unit><multiplier>1</multiplier><unit_name>{Escaped(unit)}</unit_name></unit></units>\n";

    private static string Tags(WrittenQuestion question) =>
        question.Tags.IsEmpty ? "" : $"    <tags>{string.Concat(question.Tags.Select(t => $"<tag><text>{Escaped(t)}</text></tag>"))}</tags>\n";

    /// <summary>XML has no U+FFFE and U+FFFF, which are no characters either.</summary>
    private static string Escaped(string text) => SecurityElement.Escape(text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD'))!;
}
