using System.Globalization;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Rounds;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string TheAnswer => "The answer";

    public override string Right => "Right";

    public override string PartlyRight => "Partly right";

    public override string NotRight => "Not right";

    public override string Verdict(string headline, int points, bool hasHint) => $"{headline}. {Points(points)}{(hasHint ? ", with a hint" : "")}.";

    public override string PairsInOrder(int pairs, int of, double share) => string.Create(CultureInfo.InvariantCulture, $"{pairs} of {Count(of, "pair", "pairs")} in order (p = {share:0.00}).");

    public override string LongestRun(int cards) => $"The longest run without a mistake has {Cards(cards)}.";

    public override string PairsNotCounted(int pairs) => $"{Count(pairs, "pair", "pairs")} can't be ordered with certainty and did not count.";

    public override string After(string card, string date) => $"After {card} ({date}).";

    public override string Before(string card, string date) => $"Before {card} ({date}).";

    public override string Away(double km, CompassPoint side) => $"{Km(km)} away: yours lies to the {Direction(side)}.";

    public override string AwayNearEnough(double km) => $"{Km(km)} away, near enough.";

    public override string Of(Nearness nearness) => nearness switch
    {
        Nearness.Right => "That is its region: half the points.",
        Nearness.Neighbour => "That region borders the right one: a quarter of the points.",
        _ => "It lies in another region.",
    };

    public override string AllThatAreRight(IReadOnlyList<string> options) => $"All that are right: {List(options)}.";

    public override string WasUnderstoodAs(string name) => $"That was understood as {name}.";

    public override string NoteLabel => "Note";

    public override string SourceLabel => "Source";

    public override string YoursLabel => "Yours";

    public override string PlacedBefore(string card) => $"before {card}";

    public override string PlacedAfter(string card) => $"after {card}";

    public override string PlacedBetween(string earlier, string later) => $"between {earlier} and {later}";

    public override string OnTheMap(bool isFilled, bool isShaded) => $"On the map: {(isFilled ? "filled" : "●")} where it is, {(isShaded ? "hatched" : "┼")} yours";

    public override string RoundIsOver => "The round is over";

    public override string RoundIsOverWith(int points, int of, TimeSpan took) => $"The round is over: {PointsIn(points, of, took)}.";

    public override string PointsIn(int points, int of, TimeSpan took) => $"{points} of {of} points in {Span(took)}";

    public override string Of(KindScore score) => $"{Of(score.Kind)}: {Percent(score.Share)}, {OutOf(score.Points, score.Of)}.";

    public override string Of(Discrimination claims) =>
        $"Open matters called settled: {claims.OpenCalledSettled} of {claims.Open}. Settled matters called open: {claims.SettledCalledOpen} of {claims.Settled}. {ToldApart(claims.ToldRight, claims.Matters, claims.Open, claims.Settled)}";

    public override string NothingWasAnswered => "Nothing was answered.";

    public override string NothingToLookAtAgain => "Nothing to look at again.";

    public override string WorthLookingAtAgain => "Worth looking at again";
}
