using Quiz.Core.Rounds;
using Quiz.Languages.Words;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string DailyRound => "Раунд дня";

    public string DailyDetail => "сьогодні той самий для всіх";

    public string DailyPlayed(int points, int of) => $"сьогодні зіграно: {points} з {of} балів";

    public string EndlessRun => "Нескінченна хронологія";

    public string EndlessDetail => "три життя, якнайбільше карток";

    public string EndlessRecord(int cards) => $"три життя; ваш рекорд: {Cards(cards)}";

    public string MissedRound => "Робота над помилками";

    public string MissedDetail(int items) => $"повторити: {Items(items)}";

    public string OwnRound => "Власний раунд";

    public string OwnRoundDetail => "набір, вид, мітка й роки";

    public string NothingWasMissed => "Не лишилося нічого, на що минулого разу дано неправильну відповідь.";

    public string NothingInSpan => "За цей проміжок часу з цих наборів не можна скласти жодного запитання.";

    public string PackField => "Набір";

    public string KindField => "Вид";

    public string TagField => "Мітка";

    public string FromField => "Від";

    public string ToField => "До";

    public string CountField => "Запитань";

    public string AllPacks => "усі набори";

    public string AllKinds => "усі види";

    public string AnyTag => "будь-яка мітка";

    public string AnyYears => "будь-коли";

    public string SpanHelp => "Введіть рік або дату, наприклад 1991 чи 2014-03. З проміжком часу запитання будуть лише про події та заяви, бо вони мають дати.";

    public string NoDate => "не дата";

    public KeyWords StartKey => new("Почати", "Починає раунд");

    public KeyWords FieldAboveKey => new("Рух", "Обирає рядок вище");

    public KeyWords FieldBelowKey => new("Рух", "Обирає рядок нижче");

    public KeyWords TakeBackKey => new("Скасувати", "Скасовує останню відповідь: запитання ставиться знову, а в журналі лишаються обидві");

    public KeyWords VerdictsKey => new("Розбори", "Показує розбори відповідей цього раунду");

    public KeyWords OpenKey => new("Відкрити", "Відкриває обране");

    public string VerdictsTitle => "Розбори";

    public string NoVerdictsYet => "У цьому раунді ще немає відповідей.";

    public string HistoryTitle => "Попередні раунди";

    public string HistoryDetail => "усі розбори ще раз";

    public string NoRoundsYet => "Ще не зіграно жодного раунду.";

    public string NoSuchVerdict(int answers) => answers == 0 ? NoVerdictsYet : $"Є розбори від 1 до {answers}.";

    public string Of(FamilyScore score) => $"{Of(score.Family)}: {Percent(score.Share)}, {OutOf(score.Points, score.Of)}.";

    public string TakenBack(int answers) => $"Скасовано: {Answers(answers)}.";

    public string NothingToTakeBack => "Немає відповіді, яку можна скасувати.";

    public string AnswerTakenBack(int number) => $"Відповідь на запитання {number} скасовано; у журналі вона лишається.";

    public string ShareLabel => "Поділитися:";

    public string PlacedRightly(int cards) => $"правильно поставлено: {Cards(cards)}";

    public string NewRecord => "Це ваш рекорд.";

    public string RecordIs(int cards) => $"Ваш рекорд: {Cards(cards)}.";

    public string CardTitle(int number) => $"Картка {number}";

    public string ToldApart(int right, int of, int alwaysOpen, int alwaysSettled) =>
        $"Відкрите й з’ясоване розрізнено: {right} з {of}. Якби завжди казати «спірно», було б {alwaysOpen}, а якби завжди «з’ясовано», було б {alwaysSettled}.";

    public string NoSuchRound(int number, int rounds) => $"--round: дано {number}, а потрібне число від 1 (найновіший) до {rounds}";

    public string DailyOption => "Раунд дня, однаковий для всіх";

    public string EndlessOption => "Нескінченна лінія часу з трьома життями";

    public string MissedOption => "Те, на що минулого разу дано неправильну відповідь";

    public string FromOption => "Лише те, що сталося не раніше дати, наприклад 1991 або 2014-03";

    public string ToOption => "Лише те, що сталося не пізніше дати";

    public string RoundOption => "Розбори одного раунду: 1 – найновіший";

    public string DateOptionWanted(string option, string found) => $"{option}: дано «{found}», а потрібна дата на зразок 1991, 2014-03 або 2014-03-18";

    public string SpanIsBackwards(string from, string to) => $"{from} пізніше за {to}";
}
