using System.Globalization;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Kinds;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string PackStatsCommand => "Що набір може запитати, що він охоплює, наскільки він урівноважений і що в ньому виявилося важким";

    public string PackStatsPack => "Набір: ідентифікатор або файл";

    public string PackStatsHead(string pack, string title, int items, int sensitive) => $"{pack}: {Texts.Ended(title)} {Items(items)}, з них чутливих {sensitive}.";

    public string CanAskHeading => "Що він може запитати";

    public string IsAsked(int askable, int pool, bool isEstimate) => $"{(isEstimate ? "приблизно " : "")}{Items(askable)} з {pool}";

    public string NeedsAMap => "нічого: потрібна карта, на якій лежать місця й регіони";

    public string YearsHeading => "Дати подій і висловлювань за роками";

    public string Year(long year) => string.Create(CultureInfo.InvariantCulture, $"{year}");

    public string Years(long first, long last) => string.Create(CultureInfo.InvariantCulture, $"{first} – {last}");

    public string RegionsHeading => "Елементи за регіонами";

    public string TagsHeading => "Елементи за мітками";

    public string AndMore(int more) => $"і ще {more}";

    public string SidesHeading => "Хто висловлюється, за сторонами";

    public string NoSide => "без сторони";

    public string SideSays(int claims, int denials, int others) => $"тверджень {claims}, заперечень {denials}, інших висловлювань {others}";

    public string ClaimsHeading => "Як твердження стоять наприкінці";

    public string ClaimsStand(int held, int fell, int open, int unassessed) => $"справдилося {held}, відпало {fell}, відкритих {open}, не оцінено {unassessed}";

    public string RulesHeading => "Як часто має рацію правило, яке зважає лише на щось одне";

    public string RuleScores(string rule, double share) => $"{Percent(share)}: {rule}";

    public string AlwaysOpen => "завжди казати, що питання відкрите";

    public string AlwaysSettled => "завжди казати, що питання вирішене";

    public string TooFewSettled(int settled, int fewest) => $"Вирішених тверджень лише {settled}, тож це мало що каже; потрібно щонайменше {fewest}.";

    public string ARuleWins(double most) => $"Понад {Percent(most)}: хто тримається такого правила, виграє, не зважаючи на докази. Додайте тверджень, у яких вийшло інакше.";

    public string NoRuleWins(double most) => $"Жодне правило про те, хто говорить або про що, не має рації більш ніж у {Percent(most)}.";

    public string HardestHeading => "Що було для вас найважчим";

    public string NothingOfItAnswered => "З цього набору ще ні на що не відповідали.";

    public string ItemScored(double share, int answers, string item, string title) => $"{Percent(share)} за {Count(answers, "відповідь", "відповіді", "відповідей")}: {item} {title}";

    public string CantAsk(Family family) => family switch
    {
        Family.Timeline => "нічого: у ньому немає подій",
        Family.Geography => "нічого: у ньому немає ні місць чи регіонів на карті, ні чисел",
        Family.Claims => "нічого: у ньому немає тверджень",
        _ => "нічого: у ньому немає власних запитань",
    };

    public string CantAsk(Kind kind) => $"нічого: потрібно {this.NeedsOf(kind)}";

    public string Of(BalanceRule rule) => rule.Cue switch
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
