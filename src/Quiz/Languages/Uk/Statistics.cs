using System.Globalization;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string PackStatsCommand => "Що набір може запитати, що він охоплює, наскільки він урівноважений і що в ньому виявилося важким";

    public override string PackStatsPack => "Набір: ідентифікатор або файл";

    public override string PackStatsHead(string pack, string title, int items, int sensitive) => $"{pack}: {Ended(title)} {Items(items)}, з них чутливих {sensitive}.";

    public override string CanAskHeading => "Що він може запитати";

    public override string IsAsked(int askable, int pool, bool isEstimate) => $"{(isEstimate ? "приблизно " : "")}{Items(askable)} з {pool}";

    public override string NeedsAMap => "нічого: потрібна карта, на якій лежать місця й регіони";

    public override string YearsHeading => "Дати подій і висловлювань за роками";

    public override string Year(long year) => string.Create(CultureInfo.InvariantCulture, $"{year}");

    public override string Years(long first, long last) => string.Create(CultureInfo.InvariantCulture, $"{first} – {last}");

    public override string RegionsHeading => "Елементи за регіонами";

    public override string TagsHeading => "Елементи за мітками";

    public override string AndMore(int more) => $"і ще {more}";

    public override string SidesHeading => "Хто висловлюється, за сторонами";

    public override string NoSide => "без сторони";

    public override string SideSays(int claims, int denials, int others) => $"тверджень {claims}, заперечень {denials}, інших висловлювань {others}";

    public override string ClaimsHeading => "Як твердження стоять наприкінці";

    public override string ClaimsStand(int held, int fell, int open, int unassessed) => $"справдилося {held}, відпало {fell}, відкритих {open}, не оцінено {unassessed}";

    public override string RulesHeading => "Як часто має рацію правило, яке зважає лише на щось одне";

    public override string RuleScores(string rule, double share) => $"{Percent(share)}: {rule}";

    public override string AlwaysOpen => "завжди казати, що питання відкрите";

    public override string AlwaysSettled => "завжди казати, що питання вирішене";

    public override string TooFewSettled(int settled, int fewest) => $"Вирішених тверджень лише {settled}, тож це мало що каже; потрібно щонайменше {fewest}.";

    public override string ARuleWins(double most) => $"Понад {Percent(most)}: хто тримається такого правила, виграє, не зважаючи на докази. Додайте тверджень, у яких вийшло інакше.";

    public override string NoRuleWins(double most) => $"Жодне правило про те, хто говорить або про що, не має рації більш ніж у {Percent(most)}.";

    public override string HardestHeading => "Що було для вас найважчим";

    public override string NothingOfItAnswered => "З цього набору ще ні на що не відповідали.";

    public override string ItemScored(double share, int answers, string item, string title) => $"{Percent(share)} за {Count(answers, "відповідь", "відповіді", "відповідей")}: {item} {title}";

    public override string CantAsk(Family family) => family switch
    {
        Family.Timeline => "нічого: у ньому немає подій",
        Family.Geography => "нічого: у ньому немає ні місць чи регіонів на карті, ні чисел",
        Family.Claims => "нічого: у ньому немає тверджень",
        _ => "нічого: у ньому немає власних запитань",
    };

    public override string CantAsk(Kind kind) => $"нічого: потрібно {NeedsOf(kind)}";

    public override string Of(BalanceRule rule) => rule.Cue switch
    {
        BalanceCue.Claimant => "вірити тому, хто стверджує",
        BalanceCue.Denier => "вірити тому, хто заперечує",
        BalanceCue.NotSideElseClaimant => $"не вірити стороні «{rule.About}», вірити іншим, хто стверджує",
        BalanceCue.NotSideElseDenier => $"не вірити стороні «{rule.About}», вірити іншим, хто заперечує",
        BalanceCue.SideElseClaimant => $"вірити стороні «{rule.About}», а також іншим, хто стверджує",
        BalanceCue.SideElseDenier => $"вірити стороні «{rule.About}», а також іншим, хто заперечує",
        BalanceCue.ClaimantOnTag => $"вірити тому, хто стверджує, де мітка «{rule.About}», а деінде – тому, хто заперечує",
        _ => $"вірити тому, хто заперечує, де мітка «{rule.About}», а деінде – тому, хто стверджує",
    };
}
