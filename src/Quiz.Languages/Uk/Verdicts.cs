using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Rounds;
using Quiz.Kinds;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string TheAnswer => "Відповідь";

    public string Right => "Правильно";

    public string PartlyRight => "Частково правильно";

    public string NotRight => "Неправильно";

    public string Verdict(string headline, int points, bool hasHint) => $"{headline}. {Points(points)}{(hasHint ? ", з підказкою" : "")}.";

    public string PairsInOrder(int pairs, int of, double share) => $"У правильному порядку {OutOf(pairs, of, "пари", "пар")} (p = {share.ToString("0.00", Numbers)}).";

    public string LongestRun(int cards) => $"Найдовший ряд без помилки: {Cards(cards)}.";

    public string PairsNotCounted(int pairs) => $"Не зараховано, бо порядок не можна визначити напевно: {Count(pairs, "пара", "пари", "пар")}.";

    public string After(string card, string date) => $"Після: {card} ({date}).";

    public string Before(string card, string date) => $"До: {card} ({date}).";

    public string Away(double km, CompassPoint side) => $"Відхилення: {Km(km)} на {Direction(side)}.";

    public string AwayNearEnough(double km) => $"Відхилення: {Km(km)}, досить близько.";

    public string Of(Nearness nearness) => nearness switch
    {
        Nearness.Right => "Це правильний регіон: половина балів.",
        Nearness.Neighbour => "Цей регіон межує з правильним: чверть балів.",
        _ => "Це в іншому регіоні.",
    };

    public string AllThatAreRight(IReadOnlyList<string> options) => Texts.Ended($"Усі правильні: {List(options)}");

    public string WasUnderstoodAs(string name) => $"Вашу відповідь зрозуміло так: {name}.";

    public string NoteLabel => "Примітка";

    public string SourceLabel => "Джерело";

    public string YoursLabel => "Ваша відповідь";

    public string PlacedBefore(string card) => $"перед карткою {Quoted(card)}";

    public string PlacedAfter(string card) => $"після картки {Quoted(card)}";

    public string PlacedBetween(string earlier, string later) => $"між картками {Quoted(earlier)} і {Quoted(later)}";

    public string OnTheMap(bool isFilled, bool isShaded) => $"На карті: {(isFilled ? "зафарбовано" : "●")} – де це насправді, {(isShaded ? "заштриховано" : "┼")} – ваша відповідь";

    public string RoundIsOver => "Раунд закінчено";

    public string RoundIsOverWith(int points, int of, TimeSpan took) => $"Раунд закінчено: {PointsIn(points, of, took)}.";

    public string PointsIn(int points, int of, TimeSpan took) => $"{PointsOutOf(points, of)}, час: {Span(took)}";

    public string Of(KindScore score) => $"{this.TitleOf(score.Kind)}: {Percent(score.Share)}, {OutOf(score.Points, score.Of)}.";

    public string Of(Discrimination claims) =>
        $"Відкрите названо з’ясованим: {claims.OpenCalledSettled} з {claims.Open}. З’ясоване названо відкритим: {claims.SettledCalledOpen} з {claims.Settled}. {ToldApart(claims.ToldRight, claims.Matters, claims.Open, claims.Settled)}";

    public string NothingWasAnswered => "Жодної відповіді не дано.";

    public string NothingToLookAtAgain => "Повертатися ні до чого.";

    public string WorthLookingAtAgain => "До чого варто повернутися";

    private static string PointsOutOf(long points, long of) => OutOf(points, of, "бала", "балів");
}
