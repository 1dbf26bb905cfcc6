namespace Quiz.Languages.Words;

/// <summary>The parts of a date that are to be told: a day, a month and a year, or some of them.</summary>
/// <param name="Year">Astronomical; null where it is told elsewhere.</param>
/// <param name="Month">Null for a year alone, and where a day's month is told elsewhere.</param>
public readonly record struct DateParts(int? Year, int? Month = null, int? Day = null);

/// <summary>What a date is a part of, which in some languages bends its words.</summary>
public enum DateUse
{
    /// <summary>It stands for itself.</summary>
    Alone,

    /// <summary>A year or decade whose season, day or month is told before it.</summary>
    Whole,
    About,
    Since,
    Until,
    From,
    To,

    /// <summary>Either end of what is told as between two dates.</summary>
    Between,
}
