namespace Quiz.Core.Text;

/// <summary>What the dots of a cell are drawn with.</summary>
public enum DotSigns
{
    /// <summary>Two dots across and four down.</summary>
    Braille,

    /// <summary>Quarters of a cell, for fonts without braille.</summary>
    Blocks,
}
