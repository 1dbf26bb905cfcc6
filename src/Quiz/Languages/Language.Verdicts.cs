using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Rounds;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string TheAnswer { get; }

    public abstract string Right { get; }

    public abstract string PartlyRight { get; }

    public abstract string NotRight { get; }

    /// <param name="headline">One of the four above.</param>
    public abstract string Verdict(string headline, int points, bool hasHint);

    /// <param name="share">p of the scoring formula.</param>
    public abstract string PairsInOrder(int pairs, int of, double share);

    public abstract string LongestRun(int cards);

    public abstract string PairsNotCounted(int pairs);

    public abstract string After(string card, string date);

    public abstract string Before(string card, string date);

    /// <param name="side">On which side of the target it lies.</param>
    public abstract string Away(double km, CompassPoint side);

    public abstract string AwayNearEnough(double km);

    /// <summary>How the region that was given for a place lies to it.</summary>
    public abstract string Of(Nearness nearness);

    public abstract string AllThatAreRight(IReadOnlyList<string> options);

    public abstract string WasUnderstoodAs(string name);

    public abstract string NoteLabel { get; }

    public abstract string SourceLabel { get; }

    /// <summary>Before what the player answered.</summary>
    public abstract string YoursLabel { get; }

    /// <summary>Where the player placed a card; so of the two below.</summary>
    public abstract string PlacedBefore(string card);

    public abstract string PlacedAfter(string card);

    public abstract string PlacedBetween(string earlier, string later);

    /// <summary>What the signs on the map of a verdict mean.</summary>
    /// <param name="isFilled">Whether the target is a region; else it is a point.</param>
    /// <param name="isShaded">Whether a region was answered; else a point.</param>
    public abstract string OnTheMap(bool isFilled, bool isShaded);

    public abstract string RoundIsOver { get; }

    public abstract string RoundIsOverWith(int points, int of, TimeSpan took);

    public abstract string PointsIn(int points, int of, TimeSpan took);

    public abstract string Of(KindScore score);

    public abstract string Of(Discrimination claims);

    public abstract string NothingWasAnswered { get; }

    public abstract string NothingToLookAtAgain { get; }

    public abstract string WorthLookingAtAgain { get; }
}
