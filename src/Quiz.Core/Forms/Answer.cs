using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Maps;

namespace Quiz.Core.Forms;

/// <summary>What the player did, of one of the kinds nested here.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>"I don't know".</summary>
    public sealed record Skipped : Answer;

    /// <param name="Cards">Indices of the dealt cards in the player's order.</param>
    public sealed record Ordered(ImmutableArray<int> Cards) : Answer;

    /// <param name="Position">How many cards of the line stand before the placed one.</param>
    public sealed record Placed(int Position) : Answer;

    public sealed record Picked(int Option) : Answer;

    /// <param name="Options">Indices, each once.</param>
    public sealed record PickedMany(ImmutableArray<int> Options) : Answer;

    /// <param name="CellRadiusKm">Half the diagonal of the cell that the player could aim with; 0 for a typed point.</param>
    public sealed record Pointed(GeoPoint Point, double CellRadiusKm) : Answer;

    /// <param name="Code">A region of the map.</param>
    public sealed record RegionNamed(string Code) : Answer;

    public sealed record Typed(string Text) : Answer
    {
        /// <summary>In UTF-16 units; what is longer is no answer.</summary>
        public const int Longest = 200;
    }

    /// <param name="Date">A year, a month or a day, with no part left open and no qualifier.</param>
    public sealed record Dated(EdtfDate.Point Date) : Answer;

    public sealed record Number(double Value) : Answer;
}

/// <summary>How good an answer was, from 0 to 1, with the facts that explain it.</summary>
public sealed record Verdict(double Score, Finding Finding)
{
    /// <summary>What the score is worth: 0 to 100, a quarter less after a hint.</summary>
    public int Points(bool hint) => (int)Math.Floor(Math.Round(100 * Score * (hint ? 0.75 : 1), 9) + 0.5);
}

/// <summary>What the grader found about an answer.</summary>
public abstract record Finding
{
    private Finding() { }

    /// <summary>All is said by the question and the score.</summary>
    public sealed record None : Finding;

    /// <param name="RightOrder">Indices of the dealt cards, in a right order.</param>
    /// <param name="RightPairs">Pairs whose order is certain and that were in it.</param>
    /// <param name="CertainPairs">Pairs whose order is certain.</param>
    /// <param name="InOrder">A longest selection of the player's cards, by position, in which no certain pair is reversed.</param>
    public sealed record Order(ImmutableArray<int> RightOrder, int RightPairs, int CertainPairs, ImmutableArray<int> InOrder) : Finding
    {
        /// <summary>p of the scoring formula: the share of the certain pairs that were in order.</summary>
        public double Share => (double)RightPairs / CertainPairs;
    }

    /// <param name="Right">A position where the card is right.</param>
    public sealed record Position(int Right) : Finding;

    /// <param name="Missed">Right options not picked.</param>
    /// <param name="Wrong">Picked options that are not right.</param>
    public sealed record Selection(ImmutableArray<int> Missed, ImmutableArray<int> Wrong) : Finding;

    /// <param name="Km">From the point to the target; 0 inside a region.</param>
    /// <param name="FreeKm">The distance that costs nothing.</param>
    public sealed record Distance(double Km, double FreeKm) : Finding;

    /// <param name="Days">From the farthest day that the answer can mean to the true range; 0 within it.</param>
    public sealed record DaysOff(long Days) : Finding;

    /// <param name="Quotient">The smaller of the two numbers by the larger, from 0 to 1.</param>
    public sealed record Ratio(double Quotient) : Finding;

    /// <summary>How a region given for a place lies to it.</summary>
    public sealed record InRegion(Nearness Nearness) : Finding;

    /// <param name="Understood">The name that the typed text was taken for; null for none.</param>
    public sealed record Named(string? Understood) : Finding;
}

/// <summary>How a region given for a place lies to the place's own.</summary>
public enum Nearness { Right, Neighbour, Elsewhere }
