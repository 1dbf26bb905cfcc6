using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Wording.Languages;

public sealed partial class Ukrainian
{
    public override string Number(double number) => number.ToString("#,0.###", Numbers);

    public override string Measure(double number, string? unit) => unit switch
    {
        null => Number(number),
        "km2" => $"{Number(number)} км²",
        "km" => $"{Number(number)} км",
        "people" => $"{Number(number)} {FormOf(number, "особа", "особи", "осіб", "особи")}",
        _ => $"{Number(number)} {unit}",
    };

    public override string WhenWas(string title) => $"Коли це сталося: {title}?";

    public override string PutInOrderBy(Quantity quantity) => quantity switch
    {
        Quantity.Area => "Розташуйте за площею, починаючи з найбільшої.",
        Quantity.Population => "Розташуйте за кількістю населення, починаючи з найбільшої.",
        _ => "Розташуйте ці відстані, починаючи з найбільшої.",
    };

    public override string PutStepsInOrder => "Розташуйте ці заяви й висновки за часом, починаючи з найранішого.";

    public override string HowLarge(string name) => $"{name}: яка площа?";

    public override string HowManyPeople(string name) => $"{name}: яка кількість населення?";

    public override string HowFar(string from, string to) => $"{from} – {to}: яка відстань по прямій?";

    public override string WhoDenied => "Хто це заперечив?";

    public override string WhichAct => "Чим була ця заява?";

    public override string WhatWasDenied(string who) => $"Що саме заперечено ({who})? Позначте всю заяву або її частини.";

    public override string Option(Act act) => act switch
    {
        Act.Claim => "Твердження: каже, що щось є або сталося",
        Act.Denial => "Заперечення: каже, що сказане кимось не відповідає дійсності",
        Act.Confirmation => "Підтвердження: каже, що сказане кимось іншим відповідає дійсності",
        Act.PartialConfirmation => "Часткове підтвердження: каже, що дещо з цього відповідає дійсності",
        Act.NoComment => "Без коментаря: не підтверджує й не заперечує",
        _ => "Запит: питає, чи це так",
    };

    public override string TheWhole => "Уся заява";

    public override string SaidOnCard(string who, Act act, string text) => $"{who} ({NounOf(act)}): {text}";

    public override string FoundOnCard(string text) => $"Висновок: {text}";

    public override string AnsweringLabel => "Відповідь на";

    public override string DenialLabel => "Заперечення";

    public override string AsOfFact => "Станом на";

    public override string TypeDate => "Введіть рік, місяць або день, наприклад «1969», «1969-07» або «1969-07-20».";

    public override string TypeNumber(string? unit) => unit switch
    {
        null => "Введіть число.",
        "km2" => "Введіть число, у км².",
        "km" => "Введіть число, у км.",
        "people" => "Введіть кількість осіб.",
        _ => $"Введіть число ({unit}).",
    };

    public override string TypeAnswer => "Введіть відповідь.";

    public override string DateHint(string span) => $"Це {span}.";

    public override string NumberHint(string low, string high) => $"Від {low} до {high}.";

    public override string DaysOff(long days) => days < 731
        ? $"Різниця: {Number((double)days)} {Form(days, "день", "дні", "днів")}."
        : $"Різниця: {Number(Math.Round(days / 365.25))} {Form((long)Math.Round(days / 365.25), "рік", "роки", "років")}.";

    public override string TooLow(double share) => $"На {Percent(share)} менше, ніж насправді.";

    public override string TooHigh(double times)
    {
        var rounded = Math.Round(times, 1);
        return times < 2 ? $"На {Percent(times - 1)} більше, ніж насправді." : $"У {Number(rounded)} {FormOf(rounded, "раз", "рази", "разів", "раза")} більше, ніж насправді.";
    }

    public override string FigureIs(Figure figure, string of, string? to, string measure, string? asOf)
    {
        var about = figure.Bound == Bound.About ? "близько " : "";
        var year = asOf is null ? "" : $" (станом на {asOf})";
        return figure.Quantity switch
        {
            Quantity.Area => $"{of}: площа – {about}{measure}{year}.",
            Quantity.Population => $"{of}: кількість населення – {about}{measure}{year}.",
            _ => $"{of} – {to}: {about}{measure}{year}.",
        };
    }

    public override string DeniedTheWhole(string who, string date) => $"{who}: заперечення всієї заяви ({date}).";

    public override string DeniedParts(string who, string date, IReadOnlyList<string> parts) => $"{who}: заперечення частини заяви ({date}): {List(parts)}";

    public override string DateField => "Дата:";

    public override string NumberField => "Число:";

    public override string AnswerField => "Відповідь:";

    public override string LikeADate => "наприклад 1969, 1969-07 або 1969-07-20";

    public override string TypeDateAndEnter => "Введіть рік, місяць або день і натисніть Enter.";

    public override string TypeNumberAndEnter => "Введіть число і натисніть Enter.";

    public override string TypeAnswerAndEnter => "Введіть відповідь і натисніть Enter.";

    public override (string First, string Last) Ends(OrderBegin first) => first switch
    {
        OrderBegin.Earliest => ("найраніше", "найпізніше"),
        OrderBegin.Largest => ("найбільше", "найменше"),
        _ => ("перше", "останнє"),
    };

    public override string DateWanted(string json) => $"{json} з датою на зразок 1969, 1969-07 або 1969-07-20";

    public override string NumberWanted(string json) => $"{json} з числом";
}
