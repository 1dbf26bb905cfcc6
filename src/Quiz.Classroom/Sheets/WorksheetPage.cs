using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Sheets.Pictures;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Sheets;

/// <summary>The questions of a variant, with room for the answers and nothing that gives them away.</summary>
internal sealed class WorksheetPage(SheetLook look, Drill drill, DrillVariant variant)
{
    private readonly ILanguage _language = look.Language;

    public byte[] Write()
    {
        var (label, code) = (_language.VariantLabel(variant.Name), drill.Code);
        return SheetPage.Write(look, $"{drill.Title} – {label} – {code}", $"{code} {variant.Name}", html =>
        {
            using (html.In("header"))
            {
                html.Put("h1", drill.Title);
                html.Put("p", $"{label} – {_language.DrillCode(code)}");
                using (html.In("p", ("class", "fields")))
                {
                    Field(html, _language.PupilField);
                    Field(html, _language.DayField);
                }
            }
            using (html.In("main"))
            {
                html.Put("p", _language.WorksheetHowTo);
                foreach (var (i, question) in drill.QuestionsOf(variant).Index())
                    WriteQuestion(html, i + 1, question);
            }
            html.Put("footer", _language.EndOfSheet(code, variant.Name), ("class", "small"));
        });
    }

    private static void Field(HtmlWriter html, string label)
    {
        html.Text($"{label}: ");
        html.Put("span", "", ("class", "blank field"));
        html.Text(" ");
    }

    private void WriteQuestion(HtmlWriter html, int number, Question question)
    {
        using (html.In("article", ("class", "question")))
        {
            using (html.In("h2"))
            {
                html.Text(_language.QuestionHeading(number));
                using (html.In("span", ("class", "points")))
                {
                    SheetPage.Blanks(html, 1);
                    html.Text($" {_language.OfHundredPoints}");
                }
            }
            html.Put("p", _language.Word(question).Prompt);
            Facts(html, _language, question);
            if (SheetMaps.Asked(_language, question) is { } map)
                WriteMap(html, look, map, $"q{number}", question.Wording?.InWords);
            if (question.Form is GapForm line)
                WriteLine(html, number, line);
            Choices(html, _language, question);
            using (html.In("p"))
            {
                html.Text(_language.Word(question).Form.HowToWrite(_language));
                SheetPage.Blanks(html, question.Form.Blanks);
            }
        }
    }

    internal static void Facts(HtmlWriter html, ILanguage language, Question question)
    {
        if (language.Word(question).Wording.Facts is not { IsEmpty: false } facts)
            return;
        using (html.In("dl"))
        {
            foreach (var (name, value) in facts)
            {
                html.Put("dt", name);
                html.Put("dd", value);
            }
        }
    }

    internal static void Choices(HtmlWriter html, ILanguage language, Question question)
    {
        if (language.Word(question).Form.Listed.ToList() is not { Count: > 0 } choices)
            return;
        using (html.In("ol", ("class", "options")))
        {
            foreach (var (i, text) in choices.Index())
            {
                using (html.In("li"))
                {
                    html.Put("span", $"{OptionLetter.Of(i)}.", ("class", "letter"));
                    html.Text($" {text}");
                }
            }
        }
    }

    internal static void WriteMap(HtmlWriter html, SheetLook look, SheetMap map, string id, string? inWords = null)
    {
        new MapSvg(html, map, look.Language, $"{id}-map", look.LetterHeight).Write(inWords);
        html.Put("p", map.Map.Note, ("class", "note"));
    }

    private void WriteLine(HtmlWriter html, int number, GapForm form)
    {
        html.Put("p", _language.TheCard(form.Card.Text), ("class", "card"));
        html.Put("p", _language.TheTimeLineSoFar);
        using (html.In("ol", ("class", "line-cards")))
        {
            html.Put("li", _language.Gap(0), ("class", "gap"));
            foreach (var (i, card) in form.Line.Index())
            {
                html.Put("li", $"{OptionLetter.NameOf(i).ToUpperInvariant()}. {_language.Of(card.Date)}: {card.Text}");
                html.Put("li", _language.Gap(i + 1), ("class", "gap"));
            }
        }
        ImmutableArray<TimelineMark> marks = [.. form.Line.Select((card, i) => new TimelineMark(OptionLetter.NameOf(i).ToUpperInvariant(), card.Date))];
        new TimelineSvg(html, marks, look.LetterHeight).Write($"q{number}-line", _language.LineOfCards, (_language.Of(form.Line[0].Date), _language.Of(form.Line[^1].Date)));
    }
}
