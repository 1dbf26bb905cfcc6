using Quiz.Core.Forms;

namespace Quiz.Languages;

public abstract partial class Language
{
    /// <summary>31,914; 3.5.</summary>
    public abstract string Number(double number);

    /// <summary>31,914 km²; 3,000,604 people.</summary>
    /// <param name="unit">As packs write it; one that is not known stands as it is, null for a bare number.</param>
    public abstract string Measure(double number, string? unit);

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
