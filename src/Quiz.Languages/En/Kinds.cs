using System.Globalization;
using Quiz.Core.Forms;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string Number(double number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);

    public string Measure(double number, string? unit) => unit switch
    {
        null => Number(number),
        "km2" => $"{Number(number)} km²",
        "people" => number == 1 ? "1 person" : $"{Number(number)} people",
        _ => $"{Number(number)} {unit}",
    };

    public string AsOfFact => "As of";

    public string TypeDate => "Type a year, a month or a day, like \"1969\", \"1969-07\" or \"1969-07-20\".";

    public string TypeNumber(string? unit) => unit switch
    {
        null => "Type a number.",
        "km2" => "Type a number, in km².",
        "people" => "Type a number of people.",
        _ => $"Type a number, in {unit}.",
    };

    public string TypeAnswer => "Type the answer.";

    public string DateHint(string span) => $"When: {span}.";

    public string NumberHint(string low, string high) => $"It is between {low} and {high}.";

    public string DaysOff(long days) => days switch
    {
        1 => "1 day off.",
        < 731 => $"{Number(days)} days off.",
        _ => $"{Number(Math.Round(days / 365.25))} years off.",
    };

    public string TooLow(double share) => $"{Percent(share)} too low.";

    public string TooHigh(double times) => times < 2 ? $"{Percent(times - 1)} too high." : $"{Number(Math.Round(times, 1))} times the right number.";

    public string DateField => "Date:";

    public string NumberField => "Number:";

    public string AnswerField => "Answer:";

    public string LikeADate => "like 1969, 1969-07 or 1969-07-20";

    public string TypeDateAndEnter => "Type a year, a month or a day, then press Enter.";

    public string TypeNumberAndEnter => "Type a number, then press Enter.";

    public string TypeAnswerAndEnter => "Type the answer, then press Enter.";

    public (string First, string Last) Ends(OrderBegin first) => first switch
    {
        OrderBegin.Earliest => ("earliest", "latest"),
        OrderBegin.Largest => ("largest", "smallest"),
        _ => ("first", "last"),
    };

    public string DateWanted(string json) => $"{json} with a date like 1969, 1969-07 or 1969-07-20";

    public string NumberWanted(string json) => $"{json} with a number";
}
