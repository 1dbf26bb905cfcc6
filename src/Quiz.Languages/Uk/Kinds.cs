using Quiz.Core.Forms;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string Number(double number) => number.ToString("#,0.###", Numbers);

    public string Measure(double number, string? unit) => unit switch
    {
        null => Number(number),
        "km2" => $"{Number(number)} км²",
        "km" => $"{Number(number)} км",
        "people" => $"{Number(number)} {FormOf(number, "особа", "особи", "осіб", "особи")}",
        _ => $"{Number(number)} {unit}",
    };

    public string AsOfFact => "Станом на";

    public string TypeDate => "Введіть рік, місяць або день, наприклад «1969», «1969-07» або «1969-07-20».";

    public string TypeNumber(string? unit) => unit switch
    {
        null => "Введіть число.",
        "km2" => "Введіть число, у км².",
        "km" => "Введіть число, у км.",
        "people" => "Введіть кількість осіб.",
        _ => $"Введіть число ({unit}).",
    };

    public string TypeAnswer => "Введіть відповідь.";

    public string DateHint(string span) => $"Це {span}.";

    public string NumberHint(string low, string high) => $"Від {low} до {high}.";

    public string DaysOff(long days) => days < 731
        ? $"Різниця: {Number((double)days)} {Form(days, "день", "дні", "днів")}."
        : $"Різниця: {Number(Math.Round(days / 365.25))} {Form((long)Math.Round(days / 365.25), "рік", "роки", "років")}.";

    public string TooLow(double share) => $"На {Percent(share)} менше, ніж насправді.";

    public string TooHigh(double times)
    {
        var rounded = Math.Round(times, 1);
        return times < 2 ? $"На {Percent(times - 1)} більше, ніж насправді." : $"У {Number(rounded)} {FormOf(rounded, "раз", "рази", "разів", "раза")} більше, ніж насправді.";
    }

    public string DateField => "Дата:";

    public string NumberField => "Число:";

    public string AnswerField => "Відповідь:";

    public string LikeADate => "наприклад 1969, 1969-07 або 1969-07-20";

    public string TypeDateAndEnter => "Введіть рік, місяць або день і натисніть Enter.";

    public string TypeNumberAndEnter => "Введіть число і натисніть Enter.";

    public string TypeAnswerAndEnter => "Введіть відповідь і натисніть Enter.";

    public (string First, string Last) Ends(OrderBegin first) => first switch
    {
        OrderBegin.Earliest => ("найраніше", "найпізніше"),
        OrderBegin.Largest => ("найбільше", "найменше"),
        _ => ("перше", "останнє"),
    };

    public string DateWanted(string json) => $"{json} з датою на зразок 1969, 1969-07 або 1969-07-20";

    public string NumberWanted(string json) => $"{json} з числом";
}
