using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Drills;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Wording;
using Quiz.Wording.Languages;
using ForeignText = Quiz.Core.Text.ForeignText;

namespace Quiz.Sheets;

/// <summary>The same sheets as plain text: no line is wider than 80 columns, and maps are told in words.</summary>
internal sealed class SheetText(Language language, Drill drill)
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
            var blanks = PaperWords.BlanksOf(question);
            Line($"{PaperWords.HowToAnswerWithoutMap(language, question)} {(blanks == 0 ? Ruled(24) : string.Join(' ', Enumerable.Repeat(Blank, blanks)))}");
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
                Line($"{i + 1}. {PaperWords.RightAnswer(language, question)}", "   ");
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
        if (question.Challenge is not Challenge.PlaceInLine c)
            return QuestionLines.Of(language, question);
        var gaps = c.Line.SelectMany((card, i) => (string[])[$"* {DateWords.Of(language, card.Date)}: {card.Text}", $"({language.Gap(i + 1)})"]);
        return [Prompts.Of(language, question), language.TheCard(c.Card.Text), language.TheTimeLineSoFar, $"({language.Gap(0)})", .. gaps];
    }

    private void Explain(Question question)
    {
        Line(Prompts.InFull(language, question));
        if (question.Challenge is Challenge.PlaceInLine c)
            Line(language.TheCard(c.Card.Text));
        var explanation = KeyPage.ExplanationOf(language, question);
        foreach (var why in explanation.Why)
            Line(why, "  ");
        if (PaperWords.HasSeveralOrders(question))
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
        if (SlipPage.HasBoxes(question))
            return string.Join("  ", QuestionLines.OptionsOf(question.Challenge).Select((_, i) => $"[ ] {OptionLetter.Of(i)}"));
        var blanks = PaperWords.BlanksOf(question);
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
