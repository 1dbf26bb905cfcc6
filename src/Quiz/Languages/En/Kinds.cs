using System.Globalization;
using Quiz.Core.Forms;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string Number(double number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);

    public override string Measure(double number, string? unit) => unit switch
    {
        null => Number(number),
        "km2" => $"{Number(number)} km²",
        "people" => number == 1 ? "1 person" : $"{Number(number)} people",
        _ => $"{Number(number)} {unit}",
    };

    public override string AsOfFact => "As of";

    public override string TypeDate => "Type a year, a month or a day, like \"1969\", \"1969-07\" or \"1969-07-20\".";

    public override string TypeNumber(string? unit) => unit switch
    {
        null => "Type a number.",
        "km2" => "Type a number, in km².",
        "people" => "Type a number of people.",
        _ => $"Type a number, in {unit}.",
    };

    public override string TypeAnswer => "Type the answer.";

    public override string DateHint(string span) => $"When: {span}.";

    public override string NumberHint(string low, string high) => $"It is between {low} and {high}.";

    public override string DaysOff(long days) => days switch
    {
        1 => "1 day off.",
        < 731 => $"{Number(days)} days off.",
        _ => $"{Number(Math.Round(days / 365.25))} years off.",
    };

    public override string TooLow(double share) => $"{Percent(share)} too low.";

    public override string TooHigh(double times) => times < 2 ? $"{Percent(times - 1)} too high." : $"{Number(Math.Round(times, 1))} times the right number.";

    public override string DateField => "Date:";

    public override string NumberField => "Number:";

    public override string AnswerField => "Answer:";

    public override string LikeADate => "like 1969, 1969-07 or 1969-07-20";

    public override string TypeDateAndEnter => "Type a year, a month or a day, then press Enter.";

    public override string TypeNumberAndEnter => "Type a number, then press Enter.";

    public override string TypeAnswerAndEnter => "Type the answer, then press Enter.";

    public override (string First, string Last) Ends(OrderBegin first) => first switch
    {
        OrderBegin.Earliest => ("earliest", "latest"),
        OrderBegin.Largest => ("largest", "smallest"),
        _ => ("first", "last"),
    };

    public override string DateWanted(string json) => $"{json} with a date like 1969, 1969-07 or 1969-07-20";

    public override string NumberWanted(string json) => $"{json} with a number";
}
