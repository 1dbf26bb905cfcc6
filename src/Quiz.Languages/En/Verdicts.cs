using System.Globalization;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Rounds;
using Quiz.Kinds;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string TheAnswer => "The answer";

    public string Right => "Right";

    public string PartlyRight => "Partly right";

    public string NotRight => "Not right";

    public string Verdict(string headline, int points, bool hasHint) => $"{headline}. {Points(points)}{(hasHint ? ", with a hint" : "")}.";

    public string PairsInOrder(int pairs, int of, double share) => string.Create(CultureInfo.InvariantCulture, $"{pairs} of {Count(of, "pair", "pairs")} in order (p = {share:0.00}).");

    public string LongestRun(int cards) => $"The longest run without a mistake has {Cards(cards)}.";

    public string PairsNotCounted(int pairs) => $"{Count(pairs, "pair", "pairs")} can't be ordered with certainty and did not count.";

    public string After(string card, string date) => $"After {card} ({date}).";

    public string Before(string card, string date) => $"Before {card} ({date}).";

    public string Away(double km, CompassPoint side) => $"{Km(km)} away: yours lies to the {Direction(side)}.";

    public string AwayNearEnough(double km) => $"{Km(km)} away, near enough.";

    public string Of(Nearness nearness) => nearness switch
    {
        Nearness.Right => "That is its region: half the points.",
        Nearness.Neighbour => "That region borders the right one: a quarter of the points.",
        _ => "It lies in another region.",
    };

    public string AllThatAreRight(IReadOnlyList<string> options) => $"All that are right: {List(options)}.";

    public string WasUnderstoodAs(string name) => $"That was understood as {name}.";

    public string NoteLabel => "Note";

    public string SourceLabel => "Source";

    public string YoursLabel => "Yours";

    public string PlacedBefore(string card) => $"before {card}";

    public string PlacedAfter(string card) => $"after {card}";

    public string PlacedBetween(string earlier, string later) => $"between {earlier} and {later}";

    public string OnTheMap(bool isFilled, bool isShaded) => $"On the map: {(isFilled ? "filled" : "●")} where it is, {(isShaded ? "hatched" : "┼")} yours";

    public string RoundIsOver => "The round is over";

    public string RoundIsOverWith(int points, int of, TimeSpan took) => $"The round is over: {PointsIn(points, of, took)}.";

    public string PointsIn(int points, int of, TimeSpan took) => $"{points} of {of} points in {Span(took)}";

    public string Of(KindScore score) => $"{this.TitleOf(score.Kind)}: {Percent(score.Share)}, {OutOf(score.Points, score.Of)}.";

    public string Of(Discrimination claims) =>
        $"Open matters called settled: {claims.OpenCalledSettled} of {claims.Open}. Settled matters called open: {claims.SettledCalledOpen} of {claims.Settled}. {ToldApart(claims.ToldRight, claims.Matters, claims.Open, claims.Settled)}";

    public string NothingWasAnswered => "Nothing was answered.";

    public string NothingToLookAtAgain => "Nothing to look at again.";

    public string WorthLookingAtAgain => "Worth looking at again";
}
