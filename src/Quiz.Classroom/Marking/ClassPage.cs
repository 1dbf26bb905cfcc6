using System.Globalization;
using Quiz.Classroom.Sheets;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Statistics;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Marking;

/// <summary>A page to show in class: how it did, question by question, with the explanations and their sources. It names nobody, and shows no pupil's result.</summary>
/// <param name="language">The drill's.</param>
public sealed class ClassPage(DrillResults results, ILanguage language)
{
    private const int BarWidth = 200;
    private const int BarHeight = 16;

    // Bars are pictures with an outline: browsers print no backgrounds, and a bar of nothing is seen too.
    private const string Css = """

        @page { margin: 15mm; }
        html { font: 14pt/1.4 sans-serif; color: #000; background: #fff; }
        body { margin: 0 auto; padding: 8mm; max-width: 240mm; overflow-wrap: break-word; }
        h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 .3em; }
        h2 { font-size: 1.25em; margin: 1.2em 0 .3em; break-after: avoid; }
        h3 { font-size: 1.05em; margin: 0 0 .3em; break-after: avoid; }
        p, ul { margin: .3em 0; }
        section.question { break-inside: avoid; border-top: 2px solid #000; padding: .6em 0 1em; }
        table { border-collapse: collapse; margin: .4em 0; }
        caption { text-align: left; font-weight: bold; padding: .2em 0; }
        th, td { border: 1px solid #000; padding: .2em .5em; text-align: left; vertical-align: middle; }
        td.count { text-align: right; }
        svg rect.frame { fill: none; stroke: #000; }
        svg rect.bar { fill: #555; stroke: #000; }
        .small { font-size: .8em; }
        @media print { html { font-size: 11pt; } body { padding: 0; } }

        """;

    public byte[] Write()
    {
        var html = new HtmlWriter();
        using (html.In("html", ("lang", language.Code)))
        {
            using (html.In("head"))
            {
                html.Void("meta", ("charset", "utf-8"));
                html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
                html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                html.Put("title", $"{language.PageTitle}: {results.Drill.Title}");
                html.Style(Css);
            }
            using (html.In("body"))
                WriteBody(html);
        }
        return html.ToUtf8();
    }

    private void WriteBody(HtmlWriter html)
    {
        using (html.In("header"))
        {
            html.Put("h1", $"{language.PageTitle}: {results.Drill.Title}");
            html.Put("p", language.PageClass(results.Pupils.Length, ResultsWords.Share(language, results.Class.Mean)));
        }
        using (html.In("main"))
        {
            WriteReteach(html);
            html.Put("h2", language.QuestionsHeading);
            foreach (var (i, question) in results.Drill.Questions.Index())
                WriteQuestion(html, i, question);
        }
        using (html.In("footer"))
            html.Put("p", $"{results.Code}. {language.PageNamesNobody}", ("class", "small"));
    }

    private void WriteReteach(HtmlWriter html)
    {
        html.Put("h2", language.ReteachHeading);
        var again = results.Items.Index().Where(i => i.Item.Reteach.Any(IsForTheClass)).Select(i => i.Index).ToList();
        if (again.Count == 0)
        {
            html.Put("p", language.NothingToReteach);
            return;
        }
        using (html.In("ul"))
        {
            foreach (var i in again)
            {
                using (html.In("li"))
                    html.Put("a", language.NumberedQuestion(i + 1, ResultsWords.TitleOf(language, results.Drill.Questions[i])), ("href", $"#{IdOf(i)}"));
            }
        }
    }

    private void WriteQuestion(HtmlWriter html, int index, Question question)
    {
        var item = results.Items[index];
        using var section = html.In("section", ("class", "question"), ("id", IdOf(index)), ("aria-labelledby", $"{IdOf(index)}-title"));
        html.Put("h3", language.NumberedQuestion(index + 1, language.Word(question).Prompt), ("id", $"{IdOf(index)}-title"));
        foreach (var fact in language.Word(question).Wording.Facts)
            html.Put("p", $"{fact.Name}: {fact.Value}");
        if (question.Form is GapForm line)
            html.Put("p", language.TheCard(line.Card.Text));
        using (html.In("p"))
        {
            html.Text($"{language.PageShare(ResultsWords.Share(language, item.Facility))} ");
            if (item.Blank > 0)
                html.Text(Texts.Ended(language.PageBlank(item.Blank)));
        }
        if (item.Taken.IsEmpty)
            Bar(html, item.Facility ?? 0, ResultsWords.Share(language, item.Facility));
        else
            WriteOptions(html, index, question);
        foreach (var reason in item.Reteach.Where(IsForTheClass))
            html.Put("p", Texts.Ended($"{language.ReteachHeading}: {language.Of(reason)}"));
        WriteWhy(html, question.Wording!);
    }

    private void WriteOptions(HtmlWriter html, int index, Question question)
    {
        var (item, options) = (results.Items[index], results.Options[index]);
        using var table = html.In("table");
        html.Put("caption", language.PageTakenCaption);
        using (html.In("thead"))
        {
            using var row = html.In("tr");
            foreach (var column in (string[])[language.PageOptionColumn, language.PageCountColumn, language.PageBarColumn])
                html.Put("th", column, ("scope", "col"));
        }
        using var body = html.In("tbody");
        for (var option = 0; option < options.Count; option++)
        {
            var mark = ResultsWords.MarkOf(language, options, option);
            using var row = html.In("tr");
            html.Put("th", $"{OptionLetter.NameOf(option)}. {language.Word(question).Form.Options[option].Text}{(mark.Length > 0 ? $" ({mark})" : "")}", ("scope", "row"));
            html.Put("td", item.Taken[option].ToString(CultureInfo.InvariantCulture), ("class", "count"));
            using (html.In("td"))
                Bar(html, results.Pupils.Length == 0 ? 0 : (double)item.Taken[option] / results.Pupils.Length, language.PageBar(item.Taken[option], results.Pupils.Length));
        }
    }

    private void WriteWhy(HtmlWriter html, Wording words)
    {
        foreach (var line in words.Why)
            html.Put("p", line);
        foreach (var note in words.Notes)
            html.Put("p", $"{language.NoteLabel}: {note}", ("class", "small"));
        foreach (var source in words.Sources)
            html.Put("p", $"{language.SourceLabel}: {Explanation.Cite(language, source)}", ("class", "small"));
    }

    private static void Bar(HtmlWriter html, double share, string told)
    {
        using var picture = html.In("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-label", told), ("width", Told(BarWidth + 2)), ("height", Told(BarHeight + 2)), ("viewBox", $"-1 -1 {Told(BarWidth + 2)} {Told(BarHeight + 2)}"));
        html.Void("rect", ("class", "frame"), ("width", Told(BarWidth)), ("height", Told(BarHeight)));
        html.Void("rect", ("class", "bar"), ("width", Told((int)Math.Round(BarWidth * Math.Clamp(share, 0, 1)))), ("height", Told(BarHeight)));
    }

    /// <summary>That a question may be at fault is for its author.</summary>
    private static bool IsForTheClass(Reteach reason) => reason != Reteach.NegativeDiscrimination;

    private static string IdOf(int index) => $"q{Told(index + 1)}";

    private static string Told(int number) => number.ToString(CultureInfo.InvariantCulture);
}
