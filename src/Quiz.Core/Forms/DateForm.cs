using Newtonsoft.Json;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Forms;

/// <summary>A year, a month or a day.</summary>
public sealed record DateForm : Form
{
    /// <param name="right">Finite.</param>
    /// <param name="scaleDays">So many days off score 1/e.</param>
    public DateForm(EdtfDate right, double scaleDays)
        : base(FormType.Date) => (Right, ScaleDays) = (right, scaleDays);

    public EdtfDate Right { get; init; }

    public double ScaleDays { get; init; }

    /// <summary>Whether a date can be answered with a year, a month or a day, written like 1969-07-20.</summary>
    public static bool CanTake(EdtfDate date) => date.IsFinite && Math.Abs(date.Earliest.Year) <= RoughDate.FarthestYear && Math.Abs(date.Latest.Year) <= RoughDate.FarthestYear;

    /// <summary>exp(-d / scale): d the days from the farthest day that the answer can mean to the true range.</summary>
    private protected override Verdict? Graded(Answer answer)
    {
        if (answer is not Answer.Dated { Date: var given })
            return null;
        var days = Math.Max(0, Math.Max(Right.Earliest - given.Earliest, given.Latest - Right.Latest));
        return new(Math.Exp(-days / ScaleDays), new Finding.DaysOff(days));
    }

    public override Answer RightAnswer => new Answer.Dated(DateAnswer.Right(Right));

    public override Hint HintFrom(SplitMix64 random) => new Hint.Decade(RoughDate.Decade(Right));

    public override string Word(IFormWords words, Hint hint) => words.DateHint(words.Of(((Hint.Decade)hint).Date));

    public override IEnumerable<string> CodeParts() => [Right.Text, Texts.Of(ScaleDays)];

    public override IEnumerable<string> Explain(IFormWords words, Answer answer, Verdict verdict, IEnumerable<string> why) =>
        verdict.Finding is Finding.DaysOff { Days: > 0 and var days } ? why.Prepend(words.DaysOff(days)) : why;

    public override string HowToType(IFormWords words) => words.TypeDate;

    private protected override Answer? Exact(string text, Pack pack, IFormWords words, out PointTrouble? trouble)
    {
        trouble = null;
        return DateAnswer.TryRead(text, out var date) || DateAnswer.TryReadLoosely(text, [.. words.Reading.Select(language => language.Dates)], out date) ? new Answer.Dated(date) : null;
    }

    public override string? Echo(IFormWords words, Pack pack, Answer answer) => InFull(words, pack, answer);

    public override string? InFull(IFormWords words, Pack pack, Answer answer) => answer is Answer.Dated dated ? words.Of(dated.Date) : null;

    public override string RightInBrief(IFormWords words) => words.Of(Right);

    public override string HowToWrite(IFormWords words) => words.WriteDate;

    public override string RightOnPaper(IFormWords words) => words.Of(Right);

    public override void WriteGrounds(JsonTextWriter json) => json.Property("scaleDays", ScaleDays);

    public override string JsonWanted(IFormWords words) => words.DateWanted("{\"date\":\"...\"}");

    public override Answer? ReadAnswer(string name, JsonValue value, bool isKept, out PointTrouble? trouble)
    {
        trouble = null;
        return name == "date" && value.Text is { } text && DateAnswer.TryRead(text, out var date) ? new Answer.Dated(date) : null;
    }
}
