using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Wording.Languages;

public abstract partial class Language
{
    /// <summary>31,914; 3.5.</summary>
    public abstract string Number(double number);

    /// <summary>31,914 km²; 3,000,604 people.</summary>
    /// <param name="unit">As packs write it; one that is not known stands as it is, null for a bare number.</param>
    public abstract string Measure(double number, string? unit);

    /// <summary>A question; so of all up to <see cref="WhatWasDenied"/>.</summary>
    public abstract string WhenWas(string title);

    public abstract string PutInOrderBy(Quantity quantity);

    public abstract string PutStepsInOrder { get; }

    public abstract string HowLarge(string name);

    public abstract string HowManyPeople(string name);

    public abstract string HowFar(string from, string to);

    public abstract string WhoDenied { get; }

    public abstract string WhichAct { get; }

    public abstract string WhatWasDenied(string who);

    /// <summary>An act as an option, with what it means.</summary>
    public abstract string Option(Act act);

    /// <summary>The option beside the parts of a statement.</summary>
    public abstract string TheWhole { get; }

    /// <summary>A statement on a card.</summary>
    public abstract string SaidOnCard(string who, Act act, string text);

    /// <summary>A finding on a card.</summary>
    public abstract string FoundOnCard(string text);

    public abstract string AnsweringLabel { get; }

    public abstract string DenialLabel { get; }

    public abstract string AsOfFact { get; }

    public abstract string TypeDate { get; }

    /// <param name="unit">As packs write it; null for none.</param>
    public abstract string TypeNumber(string? unit);

    public abstract string TypeAnswer { get; }

    public abstract string DateHint(string span);

    public abstract string NumberHint(string low, string high);

    /// <summary>How far a date was from the right one.</summary>
    public abstract string DaysOff(long days);

    /// <param name="share">Of the right number, above 0.</param>
    public abstract string TooLow(double share);

    /// <param name="times">The given number by the right one, above 1.</param>
    public abstract string TooHigh(double times);

    /// <summary>The right number; a sentence.</summary>
    public abstract string FigureIs(Figure figure, string of, string? to, string measure, string? asOf);

    public abstract string DeniedTheWhole(string who, string date);

    public abstract string DeniedParts(string who, string date, IReadOnlyList<string> parts);

    public abstract string DateField { get; }

    public abstract string NumberField { get; }

    public abstract string AnswerField { get; }

    public abstract string LikeADate { get; }

    /// <summary>What is missing where nothing that can be read was typed; so of the two below.</summary>
    public abstract string TypeDateAndEnter { get; }

    public abstract string TypeNumberAndEnter { get; }

    public abstract string TypeAnswerAndEnter { get; }

    /// <summary>Above the first card, and below the last.</summary>
    public abstract (string First, string Last) Ends(OrderBegin first);

    public abstract string DateWanted(string json);

    public abstract string NumberWanted(string json);
}
