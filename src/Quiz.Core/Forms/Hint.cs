using Quiz.Core.Dates;
using Quiz.Core.Maps;

namespace Quiz.Core.Forms;

/// <summary>A help that costs a quarter of the points, of one of the kinds nested here.</summary>
public abstract record Hint
{
    private Hint() { }

    /// <summary>This option is wrong.</summary>
    public sealed record NotThis(int Option) : Hint;

    /// <summary>This dealt card comes first.</summary>
    public sealed record Begin(int Card) : Hint;

    /// <summary>This dealt card comes last; told where the first one is dealt at its place.</summary>
    public sealed record End(int Card) : Hint;

    /// <summary>When one of the two events was, no nearer than needed: the decade, or the year or month where both share that.</summary>
    public sealed record RoughDate(int Option, EdtfDate Date) : Hint;

    /// <summary>When it was, no nearer than the decade, or the year where it could be any of its days.</summary>
    public sealed record Decade(EdtfDate Date) : Hint;

    /// <summary>The number lies between these, the larger up to five times the smaller.</summary>
    public sealed record Between(double Low, double High) : Hint;

    /// <summary>The card belongs after (or before) this card of the line.</summary>
    public sealed record BesideCard(int Card, bool After) : Hint;

    /// <summary>On which side of what the map shows first the target lies; null for its middle.</summary>
    public sealed record SideOfMap(CompassPoint? Side) : Hint;

    /// <summary>How the name begins and how many letters it has.</summary>
    public sealed record Initial(string First, int Letters) : Hint;

    /// <summary>So many options are right, in all.</summary>
    public sealed record HowMany(int Right) : Hint;
}
