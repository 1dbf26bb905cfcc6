using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Sheets;

/// <summary>Slips to cut apart: boxes to tick and lines to write on, for each variant as many as fit on a page.</summary>
internal sealed class SlipPage(SheetLook look, Drill drill, ImmutableArray<DrillVariant> variants)
{
    /// <summary>A slip of so many questions fits on a page four times, or twice.</summary>
    private const int FourTimes = 12;
    private const int Twice = 28;

    private readonly ILanguage _language = look.Language;

    private int Copies => look.IsLarge ? 1 : drill.Questions.Length <= FourTimes ? 4 : drill.Questions.Length <= Twice ? 2 : 1;

    public byte[] Write() => SheetPage.Write(look, $"{drill.Title} – {_language.SlipTitle} – {drill.Code}", drill.Code, html =>
    {
        using (html.In("header"))
        {
            html.Put("h1", $"{drill.Title} – {_language.SlipTitle}");
            html.Put("p", _language.SlipHowTo);
        }
        using (html.In("main"))
        {
            foreach (var (i, variant) in variants.Index())
            {
                var questions = drill.QuestionsOf(variant);
                using (html.In("div", ("class", $"slips{(Copies > 1 ? " two" : "")}{(i > 0 ? " new-page" : "")}")))
                {
                    for (var copy = 0; copy < Copies; copy++)
                        WriteSlip(html, variant, questions);
                }
            }
        }
    });

    private void WriteSlip(HtmlWriter html, DrillVariant variant, ImmutableArray<Question> questions)
    {
        using (html.In("article", ("class", Copies > 1 ? "slip whole" : "slip")))
        {
            html.Put("h2", $"{_language.VariantLabel(variant.Name)} – {_language.DrillCode(drill.Code)}");
            using (html.In("p"))
            {
                html.Text($"{_language.PupilField}:");
                SheetPage.Blanks(html, 0);
            }
            using (html.In("ol", ("class", Copies > 1 || look.IsLarge ? "rows" : "rows two")))
            {
                foreach (var (i, question) in questions.Index())
                {
                    using (html.In("li"))
                    {
                        html.Put("span", FormattableString.Invariant($"{i + 1}."), ("class", "letter"));
                        WriteRoom(html, question);
                    }
                }
            }
        }
    }

    /// <summary>Boxes with letters, short lines or a long one.</summary>
    private static void WriteRoom(HtmlWriter html, Question question)
    {
        if (!question.Form.HasBoxes)
        {
            SheetPage.Blanks(html, question.Form.Blanks);
            return;
        }
        for (var i = 0; i < question.Form.Options.Length; i++)
        {
            html.Text(" ");
            using (html.In("span", ("class", "pick")))
            {
                html.Text(OptionLetter.Of(i).ToString());
                html.Put("span", "", ("class", "box"));
            }
        }
    }
}
