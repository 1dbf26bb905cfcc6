using Quiz.Core.Rounds;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string DailyRound => "Раунд дня";

    public override string DailyDetail => "сьогодні той самий для всіх";

    public override string DailyPlayed(int points, int of) => $"сьогодні зіграно: {points} з {of} балів";

    public override string EndlessRun => "Нескінченна хронологія";

    public override string EndlessDetail => "три життя, якнайбільше карток";

    public override string EndlessRecord(int cards) => $"три життя; ваш рекорд: {Cards(cards)}";

    public override string MissedRound => "Робота над помилками";

    public override string MissedDetail(int items) => $"повторити: {Items(items)}";

    public override string OwnRound => "Власний раунд";

    public override string OwnRoundDetail => "набір, вид, мітка й роки";

    public override string NothingWasMissed => "Не лишилося нічого, на що минулого разу дано неправильну відповідь.";

    public override string NothingInSpan => "За цей проміжок часу з цих наборів не можна скласти жодного запитання.";

    public override string PackField => "Набір";

    public override string KindField => "Вид";

    public override string TagField => "Мітка";

    public override string FromField => "Від";

    public override string ToField => "До";

    public override string CountField => "Запитань";

    public override string AllPacks => "усі набори";

    public override string AllKinds => "усі види";

    public override string AnyTag => "будь-яка мітка";

    public override string AnyYears => "будь-коли";

    public override string SpanHelp => "Введіть рік або дату, наприклад 1991 чи 2014-03. З проміжком часу запитання будуть лише про події та заяви, бо вони мають дати.";

    public override string NoDate => "не дата";

    public override KeyWords StartKey => new("Почати", "Починає раунд");

    public override KeyWords FieldAboveKey => new("Рух", "Обирає рядок вище");

    public override KeyWords FieldBelowKey => new("Рух", "Обирає рядок нижче");

    public override KeyWords TakeBackKey => new("Скасувати", "Скасовує останню відповідь: запитання ставиться знову, а в журналі лишаються обидві");

    public override KeyWords VerdictsKey => new("Розбори", "Показує розбори відповідей цього раунду");

    public override KeyWords OpenKey => new("Відкрити", "Відкриває обране");

    public override string VerdictsTitle => "Розбори";

    public override string NoVerdictsYet => "У цьому раунді ще немає відповідей.";

    public override string HistoryTitle => "Попередні раунди";

    public override string HistoryDetail => "усі розбори ще раз";

    public override string NoRoundsYet => "Ще не зіграно жодного раунду.";

    public override string NoSuchVerdict(int answers) => answers == 0 ? NoVerdictsYet : $"Є розбори від 1 до {answers}.";

    public override string Of(FamilyScore score) => $"{Of(score.Family)}: {Percent(score.Share)}, {OutOf(score.Points, score.Of)}.";

    public override string TakenBack(int answers) => $"Скасовано: {Answers(answers)}.";

    public override string NothingToTakeBack => "Немає відповіді, яку можна скасувати.";

    public override string AnswerTakenBack(int number) => $"Відповідь на запитання {number} скасовано; у журналі вона лишається.";

    public override string ShareLabel => "Поділитися:";

    public override string PlacedRightly(int cards) => $"правильно поставлено: {Cards(cards)}";

    public override string NewRecord => "Це ваш рекорд.";

    public override string RecordIs(int cards) => $"Ваш рекорд: {Cards(cards)}.";

    public override string CardTitle(int number) => $"Картка {number}";

    public override string ToldApart(int right, int of, int alwaysOpen, int alwaysSettled) =>
        $"Відкрите й з’ясоване розрізнено: {right} з {of}. Якби завжди казати «спірно», було б {alwaysOpen}, а якби завжди «з’ясовано», було б {alwaysSettled}.";

    public override string NoSuchRound(int number, int rounds) => $"--round: дано {number}, а потрібне число від 1 (найновіший) до {rounds}";

    public override string DailyOption => "Раунд дня, однаковий для всіх";

    public override string EndlessOption => "Нескінченна лінія часу з трьома життями";

    public override string MissedOption => "Те, на що минулого разу дано неправильну відповідь";

    public override string FromOption => "Лише те, що сталося не раніше дати, наприклад 1991 або 2014-03";

    public override string ToOption => "Лише те, що сталося не пізніше дати";

    public override string RoundOption => "Розбори одного раунду: 1 – найновіший";

    public override string DateOptionWanted(string option, string found) => $"{option}: дано «{found}», а потрібна дата на зразок 1991, 2014-03 або 2014-03-18";

    public override string SpanIsBackwards(string from, string to) => $"{from} пізніше за {to}";
}
