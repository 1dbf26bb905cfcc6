using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Sheets.Pictures;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Sheets;

/// <summary>The right answers of all variants in their own letters, and for each question why, and where it is from.</summary>
internal sealed class KeyPage(SheetLook look, Drill drill, ImmutableArray<DrillVariant> variants)
{
    private readonly ILanguage _language = look.Language;

    public byte[] Write() => SheetPage.Write(look, $"{drill.Title} – {_language.KeyTitle} – {drill.Code}", drill.Code, html =>
    {
        using (html.In("header"))
        {
            html.Put("h1", $"{drill.Title} – {_language.KeyTitle}");
            html.Put("p", _language.DrillCode(drill.Code));
        }
        using (html.In("main"))
        {
            html.Put("h2", _language.RightAnswers);
            foreach (var columns in variants.Chunk(look.IsLarge ? 2 : 3))
                WriteTable(html, columns);
            html.Put("h2", _language.Explanations, ("class", "new-page"));
            foreach (var (i, question) in drill.Questions.Index())
                WriteQuestion(html, i, question);
        }
    });

    private void WriteTable(HtmlWriter html, DrillVariant[] columns)
    {
        var answers = columns.Select(variant => drill.QuestionsOf(variant).Select(q => _language.Word(q).Form.RightOnPaper(_language)).ToList()).ToList();
        using (html.In("table"))
        {
            html.Put("caption", _language.KeyIsForTeachers);
            using (html.In("thead"))
            using (html.In("tr"))
            {
                html.Put("th", _language.NumberColumn, ("scope", "col"));
                foreach (var variant in columns)
                    html.Put("th", _language.VariantLabel(variant.Name), ("scope", "col"));
            }
            using (html.In("tbody"))
            {
                for (var i = 0; i < drill.Questions.Length; i++)
                {
                    using (html.In("tr"))
                    {
                        html.Put("th", FormattableString.Invariant($"{i + 1}"), ("scope", "row"));
                        foreach (var column in answers)
                            html.Put("td", column[i]);
                    }
                }
            }
        }
    }

    private void WriteQuestion(HtmlWriter html, int index, Question question)
    {
        using (html.In("article", ("class", "question")))
        {
            html.Put("h3", _language.StandsAt(Places(drill, variants, index)));
            var worded = _language.Word(question);
            html.Put("p", worded.InFull);
            if (question.Form is GapForm line)
                html.Put("p", _language.TheCard(line.Card.Text));
            var explanation = worded.Explanation;
            foreach (var why in explanation.Why)
                html.Put("p", why);
            if (question.Form is OrderForm { HasSeveralOrders: true })
                html.Put("p", _language.SeveralOrdersAreRight);
            WriteLine(html, index, question);
            if (SheetMaps.Answered(_language, question) is { } map)
                WorksheetPage.WriteMap(html, look, map, FormattableString.Invariant($"k{index + 1}"));
            WriteSequence(html, explanation);
            foreach (var note in explanation.Notes)
                html.Put("p", $"{_language.NoteLabel}: {note}");
            if (explanation.Sources.IsEmpty)
                return;
            using (html.In("ul", ("class", "note")))
            {
                foreach (var source in explanation.Sources)
                    html.Put("li", $"{_language.SourceLabel}: {Explanation.Cite(_language, source)}");
            }
        }
    }

    /// <summary>Dated cards on a line, by the letters of the first variant of this key.</summary>
    private void WriteLine(HtmlWriter html, int index, Question question)
    {
        var place = variants[0].Questions.ToList().FindIndex(q => q.Index == index);
        ImmutableArray<TimelineMark> marks = drill.QuestionsOf(variants[0])[place].Form switch
        {
            OrderForm c when c.Cards.All(card => card is DatedCard) => [.. c.Cards.Select((card, i) => new TimelineMark(OptionLetter.Of(i).ToString(), ((DatedCard)card).Date))],
            GapForm c => [.. c.Line.Select((card, i) => new TimelineMark(OptionLetter.NameOf(i).ToUpperInvariant(), card.Date)), new("?", c.Card.Date)],
            _ => [],
        };
        if (marks.IsEmpty)
            return;
        var (first, last) = (marks.MinBy(m => m.Date.Earliest)!, marks.MaxBy(m => m.Date.Latest)!);
        new TimelineSvg(html, marks, look.LetterHeight).Write(FormattableString.Invariant($"k{index + 1}-line"), _language.RightOrderOnALine(variants[0].Name), (_language.Of(first.Date), _language.Of(last.Date)));
    }

    private static void WriteSequence(HtmlWriter html, Explanation explanation)
    {
        if (explanation.Sequence.IsEmpty)
            return;
        using (html.In("ul"))
        {
            foreach (var step in explanation.Sequence)
                html.Put("li", $"{step.Date}, {step.Who}: {step.What}");
        }
    }

    /// <summary>Where a question stands in each variant: A 1, B 4.</summary>
    internal static IReadOnlyList<string> Places(Drill drill, ImmutableArray<DrillVariant> variants, int index) =>
        [.. variants.Select(variant => FormattableString.Invariant($"{variant.Name} {variant.Questions.ToList().FindIndex(q => q.Index == index) + 1}"))];
}
