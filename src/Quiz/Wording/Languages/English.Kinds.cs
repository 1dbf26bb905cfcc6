using System.Globalization;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Wording.Languages;

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

    public override string WhenWas(string title) => $"When was this: {title}?";

    public override string PutInOrderBy(Quantity quantity) => quantity switch
    {
        Quantity.Area => "Put these in order by area, largest first.",
        Quantity.Population => "Put these in order by population, largest first.",
        _ => "Put these distances in order, longest first.",
    };

    public override string PutStepsInOrder => "Put these statements and findings in order, earliest first.";

    public override string HowLarge(string name) => $"What is the area of {name}?";

    public override string HowManyPeople(string name) => $"What is the population of {name}?";

    public override string HowFar(string from, string to) => $"How far is it in a straight line from {from} to {to}?";

    public override string WhoDenied => "Who denied this?";

    public override string WhichAct => "What was this statement?";

    public override string WhatWasDenied(string who) => $"What exactly did {Closed(who)} deny? Pick the whole, or the parts.";

    public override string Option(Act act) => act switch
    {
        Act.Claim => "A claim: says that something is so",
        Act.Denial => "A denial: says that what somebody stated is not so",
        Act.Confirmation => "A confirmation: says that what somebody else stated is so",
        Act.PartialConfirmation => "A partial confirmation: says that some of it is so",
        Act.NoComment => "No comment: neither confirms nor denies",
        _ => "A query: asks whether something is so",
    };

    public override string TheWhole => "The whole statement";

    public override string SaidOnCard(string who, Act act, string text) => $"{Closed(who)} {Did(act)}: {text}";

    public override string FoundOnCard(string text) => $"Finding: {text}";

    public override string AnsweringLabel => "Answering";

    public override string DenialLabel => "Denial";

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

    public override string FigureIs(Figure figure, string of, string? to, string measure, string? asOf)
    {
        var about = figure.Bound == Bound.About ? "about " : "";
        var year = asOf is null ? "" : $" (as of {asOf})";
        return figure.Quantity switch
        {
            Quantity.Area => $"The area of {of} is {about}{measure}{year}.",
            Quantity.Population => $"The population of {of} is {about}{measure}{year}.",
            _ => $"From {of} to {to} it is {about}{measure}{year}.",
        };
    }

    public override string DeniedTheWhole(string who, string date) => $"{Closed(who)} denied the whole of it ({date}).";

    public override string DeniedParts(string who, string date, IReadOnlyList<string> parts) => $"{Closed(who)} denied a part of it ({date}): {List(parts)}";

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
