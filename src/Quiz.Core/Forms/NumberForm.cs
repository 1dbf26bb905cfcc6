using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;
using Quiz.Core.Text;

namespace Quiz.Core.Forms;

/// <summary>A number.</summary>
public sealed record NumberForm : Form
{
    /// <param name="unit">As the pack writes it; null for a bare number.</param>
    public NumberForm(double right, string? unit)
        : base(FormType.Number) => (Right, Unit) = (right, unit);

    public double Right { get; init; }

    public string? Unit { get; init; }

    /// <summary>
    /// min(1, (q / 0.95)^2), q the smaller number by the larger. Of what is measured nothing is below or at 0; where an author asks for such
    /// a number, q is taken of the amounts, and is 0 for the other sign.
    /// </summary>
    private protected override Verdict? Graded(Answer answer)
    {
        if (answer is not Answer.Number { Value: var given })
            return null;
        var (less, more) = (Math.Min(Math.Abs(Right), Math.Abs(given)), Math.Max(Math.Abs(Right), Math.Abs(given)));
        var quotient = given == Right ? 1 : Math.Sign(given) != Math.Sign(Right) ? 0 : less / more;
        return new(Math.Min(1, Math.Pow(quotient / 0.95, 2)), new Finding.Ratio(quotient));
    }

    public override Answer RightAnswer => new Answer.Number(Right);

    /// <summary>Between the nearest below and above of 1, 2 and 5 times a power of ten.</summary>
    public override Hint HintFrom(SplitMix64 random)
    {
        if (Right == 0)
            return new Hint.Between(-1, 1);
        var size = Math.Abs(Right);
        // Near the ends of what a number can hold there is no such power, or no step above.
        var power = Math.Max(double.Epsilon, Math.Pow(10, Math.Floor(Math.Log10(size))));
        double[] steps = [power, 2 * power, 5 * power, 10 * power];
        var (low, high) = (steps.Last(s => s <= size || s == power), steps.Append(double.MaxValue).First(s => s > size || s == double.MaxValue));
        high = Math.Min(high, double.MaxValue);
        return Right > 0 ? new Hint.Between(low, high) : new Hint.Between(-high, -low);
    }

    public override string Word(IFormWords words, Hint hint)
    {
        var between = (Hint.Between)hint;
        return words.NumberHint(words.Number(between.Low), words.Measure(between.High, Unit));
    }

    public override IEnumerable<string> CodeParts() => [Texts.Of(Right), Unit ?? ""];

    public override IEnumerable<string> Explain(IFormWords words, Answer answer, Verdict verdict, IEnumerable<string> why) =>
        answer is Answer.Number { Value: > 0 and var given } && verdict.Finding is Finding.Ratio { Quotient: < 1 } && Right > 0
            ? why.Prepend(given < Right ? words.TooLow(1 - (given / Right)) : words.TooHigh(given / Right))
            : why;

    public override string HowToType(IFormWords words) => words.TypeNumber(Unit);

    private protected override Answer? Exact(string text, Pack pack, IFormWords words, out PointTrouble? trouble)
    {
        trouble = null;
        return NumberReader.TryRead(text, Unit, [.. words.Reading.Select(language => language.Numbers)], out var number) ? new Answer.Number(number) : null;
    }

    /// <summary>About so much is taken for so much.</summary>
    private protected override string? Loose(string text, IFormWords words) => text is ['~' or '≈', ..] ? text[1..] : null;

    public override string? Echo(IFormWords words, Pack pack, Answer answer) => InFull(words, pack, answer);

    public override string? InFull(IFormWords words, Pack pack, Answer answer) => answer is Answer.Number number ? words.Measure(number.Value, Unit) : null;

    public override string RightInBrief(IFormWords words) => words.Measure(Right, Unit);

    public override string HowToWrite(IFormWords words) => words.WriteNumber(Unit);

    public override string RightOnPaper(IFormWords words) => words.Measure(Right, Unit);

    public override void WriteAsked(JsonTextWriter json) => json.Property("unit", Unit);

    public override string JsonWanted(IFormWords words) => words.NumberWanted("{\"number\":N}");

    public override Answer? ReadAnswer(string name, JsonValue value, bool isKept, out PointTrouble? trouble)
    {
        trouble = null;
        return name == "number" && value.Number is { } number ? new Answer.Number(number) : null;
    }
}
