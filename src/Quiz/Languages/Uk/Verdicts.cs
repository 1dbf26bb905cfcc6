using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Rounds;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string TheAnswer => "Відповідь";

    public override string Right => "Правильно";

    public override string PartlyRight => "Частково правильно";

    public override string NotRight => "Неправильно";

    public override string Verdict(string headline, int points, bool hasHint) => $"{headline}. {Points(points)}{(hasHint ? ", з підказкою" : "")}.";

    public override string PairsInOrder(int pairs, int of, double share) => $"У правильному порядку {OutOf(pairs, of, "пари", "пар")} (p = {share.ToString("0.00", Numbers)}).";

    public override string LongestRun(int cards) => $"Найдовший ряд без помилки: {Cards(cards)}.";

    public override string PairsNotCounted(int pairs) => $"Не зараховано, бо порядок не можна визначити напевно: {Count(pairs, "пара", "пари", "пар")}.";

    public override string After(string card, string date) => $"Після: {card} ({date}).";

    public override string Before(string card, string date) => $"До: {card} ({date}).";

    public override string Away(double km, CompassPoint side) => $"Відхилення: {Km(km)} на {Direction(side)}.";

    public override string AwayNearEnough(double km) => $"Відхилення: {Km(km)}, досить близько.";

    public override string Of(Nearness nearness) => nearness switch
    {
        Nearness.Right => "Це правильний регіон: половина балів.",
        Nearness.Neighbour => "Цей регіон межує з правильним: чверть балів.",
        _ => "Це в іншому регіоні.",
    };

    public override string AllThatAreRight(IReadOnlyList<string> options) => Ended($"Усі правильні: {List(options)}");

    public override string WasUnderstoodAs(string name) => $"Вашу відповідь зрозуміло так: {name}.";

    public override string NoteLabel => "Примітка";

    public override string SourceLabel => "Джерело";

    public override string YoursLabel => "Ваша відповідь";

    public override string PlacedBefore(string card) => $"перед карткою {Quoted(card)}";

    public override string PlacedAfter(string card) => $"після картки {Quoted(card)}";

    public override string PlacedBetween(string earlier, string later) => $"між картками {Quoted(earlier)} і {Quoted(later)}";

    public override string OnTheMap(bool isFilled, bool isShaded) => $"На карті: {(isFilled ? "зафарбовано" : "●")} – де це насправді, {(isShaded ? "заштриховано" : "┼")} – ваша відповідь";

    public override string RoundIsOver => "Раунд закінчено";

    public override string RoundIsOverWith(int points, int of, TimeSpan took) => $"Раунд закінчено: {PointsIn(points, of, took)}.";

    public override string PointsIn(int points, int of, TimeSpan took) => $"{PointsOutOf(points, of)}, час: {Span(took)}";

    public override string Of(KindScore score) => $"{Of(score.Kind)}: {Percent(score.Share)}, {OutOf(score.Points, score.Of)}.";

    public override string Of(Discrimination claims) =>
        $"Відкрите названо з’ясованим: {claims.OpenCalledSettled} з {claims.Open}. З’ясоване названо відкритим: {claims.SettledCalledOpen} з {claims.Settled}. {ToldApart(claims.ToldRight, claims.Matters, claims.Open, claims.Settled)}";

    public override string NothingWasAnswered => "Жодної відповіді не дано.";

    public override string NothingToLookAtAgain => "Повертатися ні до чого.";

    public override string WorthLookingAtAgain => "До чого варто повернутися";

    private static string PointsOutOf(long points, long of) => OutOf(points, of, "бала", "балів");
}
