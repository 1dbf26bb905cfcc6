namespace Quiz.Core.Dates;

/// <summary>The finest part that a date names: 1985-04-XX names the month, 1560-XX-25 the day, a season no more than its year.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
}
