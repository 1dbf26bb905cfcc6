namespace Quiz.Core.Dates;

/// <summary>How one date lies to another, as far as both are known.</summary>
public enum DateOrder
{
    Before,
    After,
    Undetermined,
}
