using System.Collections.Immutable;
using System.Text;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Kinds;
using Quiz.Languages.Words;
using ForeignText = Quiz.Core.Text.ForeignText;

namespace Quiz.Classroom.Sheets;

/// <summary>The same sheets as plain text: no line is wider than 80 columns, and maps are told in words.</summary>
internal sealed class SheetText(ILanguage language, Drill drill)
{
    public const int Width = 80;
    private const string Blank = "____";

    private readonly StringBuilder _text = new();

    public byte[] Worksheet(DrillVariant variant)
    {
        Heading(drill.Title, '=');
        Line($"{language.VariantLabel(variant.Name)} – {language.DrillCode(drill.Code)}");
        Line($"{language.PupilField}: {Ruled(24)}  {language.DayField}: {Ruled(14)}");
        Line();
        Line(language.WorksheetHowTo);
        foreach (var (i, question) in drill.QuestionsOf(variant).Index())
        {
            Line();
            Heading($"{language.QuestionHeading(i + 1)} ({Blank} {language.OfHundredPoints})", '-');
            foreach (var line in LinesOf(question))
                Line(line, "   ");
            Line();
            var blanks = question.Form.Blanks;
            Line($"{language.Word(question).Form.HowToWriteWithoutMap(language)} {(blanks == 0 ? Ruled(24) : string.Join(' ', Enumerable.Repeat(Blank, blanks)))}");
        }
        Line();
        Line(language.EndOfSheet(drill.Code, variant.Name));
        return Taken();
    }

    public byte[] Key(ImmutableArray<DrillVariant> variants)
    {
        Heading($"{drill.Title} – {language.KeyTitle}", '=');
        Line(language.DrillCode(drill.Code));
        Line(language.KeyIsForTeachers);
        foreach (var variant in variants)
        {
            Line();
            Heading($"{language.RightAnswers}: {language.VariantLabel(variant.Name)}", '-');
            foreach (var (i, question) in drill.QuestionsOf(variant).Index())
                Line($"{i + 1}. {language.Word(question).Form.RightOnPaper(language)}", "   ");
        }
        Line();
        Heading(language.Explanations, '-');
        foreach (var (i, question) in drill.Questions.Index())
        {
            Line();
            Line(language.StandsAt(KeyPage.Places(drill, variants, i)));
            Explain(question);
        }
        return Taken();
    }

    public byte[] Slips(ImmutableArray<DrillVariant> variants)
    {
        Heading($"{drill.Title} – {language.SlipTitle}", '=');
        Line(language.SlipHowTo);
        foreach (var variant in variants)
        {
            Line();
            Heading($"{language.VariantLabel(variant.Name)} – {language.DrillCode(drill.Code)}", '-');
            Line($"{language.PupilField}: {Ruled(40)}");
            foreach (var (i, question) in drill.QuestionsOf(variant).Index())
                Line($"{i + 1}. {RoomFor(question)}", "   ");
        }
        return Taken();
    }

    /// <summary>As the round in lines asks it; a time line with the numbers of its gaps.</summary>
    private IEnumerable<string> LinesOf(Question question)
    {
        if (question.Form is not GapForm c)
            return language.Word(question).Lines;
        var gaps = c.Line.SelectMany((card, i) => (string[])[$"* {language.Of(card.Date)}: {card.Text}", $"({language.Gap(i + 1)})"]);
        return [language.Word(question).Prompt, language.TheCard(c.Card.Text), language.TheTimeLineSoFar, $"({language.Gap(0)})", .. gaps];
    }

    private void Explain(Question question)
    {
        var worded = language.Word(question);
        Line(worded.InFull);
        if (question.Form is GapForm c)
            Line(language.TheCard(c.Card.Text));
        var explanation = worded.Explanation;
        foreach (var why in explanation.Why)
            Line(why, "  ");
        if (question.Form is OrderForm { HasSeveralOrders: true })
            Line(language.SeveralOrdersAreRight);
        foreach (var step in explanation.Sequence)
            Line($"- {step.Date}, {step.Who}: {step.What}", "  ");
        foreach (var note in explanation.Notes)
            Line($"{language.NoteLabel}: {note}", "  ");
        foreach (var source in explanation.Sources)
            Line($"{language.SourceLabel}: {Explanation.Cite(language, source)}", "  ");
    }

    private static string RoomFor(Question question)
    {
        if (question.Form.HasBoxes)
            return string.Join("  ", question.Form.Options.Select((_, i) => $"[ ] {OptionLetter.Of(i)}"));
        var blanks = question.Form.Blanks;
        return blanks == 0 ? Ruled(40) : string.Join(' ', Enumerable.Repeat(Blank, blanks));
    }

    private static string Ruled(int width) => new('_', width);

    private void Heading(string text, char under)
    {
        var lines = TextLayout.Wrap(ForeignText.Clean(text), Width);
        foreach (var line in lines)
            _text.Append(line).Append('\n');
        _text.Append(under, lines.Max(line => TextWidth.Of(line))).Append('\n');
    }

    /// <param name="hanging">Before each line but the first.</param>
    private void Line(string text = "", string hanging = "")
    {
        var lines = TextLayout.Wrap(ForeignText.Clean(text), Width - hanging.Length);
        foreach (var (i, line) in lines.Index())
            _text.Append(i > 0 ? hanging : "").Append(line.TrimEnd()).Append('\n');
        if (lines.Count == 0)
            _text.Append('\n');
    }

    private byte[] Taken()
    {
        var bytes = Encoding.UTF8.GetBytes(_text.ToString());
        _text.Clear();
        return bytes;
    }
}
