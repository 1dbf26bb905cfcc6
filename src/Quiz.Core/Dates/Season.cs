namespace Quiz.Core.Dates;

/// <summary>A season of EDTF level 1. It does not say of which hemisphere, so it can lie anywhere in its year.</summary>
public enum Season
{
    Spring = 21,
    Summer = 22,
    Autumn = 23,
    Winter = 24,
}
