using System.Collections.Immutable;
using Quiz.Core.Drills;
using Quiz.Core.Questions;
using Quiz.Sheets.Pictures;
using Quiz.Wording;

namespace Quiz.Sheets;

/// <summary>The questions of a variant, with room for the answers and nothing that tells them.</summary>
internal sealed class WorksheetPage(SheetLook look, Drill drill, DrillVariant variant)
{
    private readonly Wording.Languages.Language _language = look.Language;

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
            html.Put("p", Prompts.Of(_language, question));
            Facts(html, _language, question);
            if (SheetMaps.Asked(_language, question) is { } map)
                WriteMap(html, look, map, $"q{number}", InWords(question));
            if (question.Challenge is Challenge.PlaceInLine line)
                WriteLine(html, number, line);
            Choices(html, _language, question);
            using (html.In("p"))
            {
                html.Text(PaperWords.HowToAnswer(_language, question));
                SheetPage.Blanks(html, PaperWords.BlanksOf(question));
            }
        }
    }

    /// <summary>What the map shows, for whoever does not see it; null where the question says it.</summary>
    private string? InWords(Question question) => question.Kind == Kind.Name ? Prompts.InFull(_language, question) : null;

    internal static void Facts(HtmlWriter html, Wording.Languages.Language language, Question question)
    {
        if (Dossier.Facts(language, question) is not { IsEmpty: false } facts)
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

    internal static void Choices(HtmlWriter html, Wording.Languages.Language language, Question question)
    {
        if (PaperWords.ChoicesOf(language, question).ToList() is not { Count: > 0 } choices)
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

    private void WriteLine(HtmlWriter html, int number, Challenge.PlaceInLine challenge)
    {
        html.Put("p", _language.TheCard(challenge.Card.Text), ("class", "card"));
        html.Put("p", _language.TheTimeLineSoFar);
        using (html.In("ol", ("class", "line-cards")))
        {
            html.Put("li", _language.Gap(0), ("class", "gap"));
            foreach (var (i, card) in challenge.Line.Index())
            {
                html.Put("li", $"{OptionLetter.NameOf(i).ToUpperInvariant()}. {DateWords.Of(_language, card.Date)}: {card.Text}");
                html.Put("li", _language.Gap(i + 1), ("class", "gap"));
            }
        }
        ImmutableArray<TimelineMark> marks = [.. challenge.Line.Select((card, i) => new TimelineMark(OptionLetter.NameOf(i).ToUpperInvariant(), card.Date))];
        new TimelineSvg(html, marks, look.LetterHeight).Write($"q{number}-line", _language.LineOfCards, (DateWords.Of(_language, challenge.Line[0].Date), DateWords.Of(_language, challenge.Line[^1].Date)));
    }
}
