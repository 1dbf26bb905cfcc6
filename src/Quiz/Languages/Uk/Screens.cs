using Quiz.Drawing;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Storage;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string NeedsSize(int columns, int rows) => $"quiz потрібно {Count(columns, "стовпець", "стовпці", "стовпців")} і {Count(rows, "рядок", "рядки", "рядків")};";

    public override string ThisTerminalHas(int columns, int rows) => $"цей термінал має {columns} і {rows}.";

    public override string MoreLines(int count) => $"ще {Count(count, "рядок", "рядки", "рядків")}: PgDn";

    public override string EndOfPage => "кінець: PgUp гортає назад";

    public override string OfThePoints(double share) => $"{Percent(share)} балів";

    public override string AnswersAndShare(long answers, double share) => $"{Answers(answers)}, {OfThePoints(share)}";

    public override string Unfinished => "Не закінчено";

    public override string Play => "Грати";

    public override string More => "Інше";

    public override string GoOn => "Продовжити раунд";

    public override string LeftRound(int number, int? count, string name, string day, string packs) => $"{name}, {(count is null ? $"картка {number}" : $"запитання {number} з {count}")}, {day}, {packs}";

    public override string MixedRound => "Мішаний раунд";

    public override string QuestionsOfEveryKind(int count) => $"{Questions(count)} усіх видів";

    public override string TimelineDetail => "що було раніше, а що пізніше";

    public override string GeographyDetail => "де це лежить і з чим межує";

    public override string ClaimsDetail => "хто це сказав і чи підтвердилося";

    public override string WrittenDetail => "запитання авторів наборів";

    public override string PacksTitle => "Набори";

    public override string PacksDetail(int packs, int items) => $"{Packs(packs)}, {Items(items)}";

    public override string PacksDetailWithBroken(int packs, int items, int broken) => $"{PacksDetail(packs, items)}; непридатних: {broken}";

    public override string StatisticsTitle => "Статистика";

    public override string StatisticsDetail => "точність за наборами й видами";

    public override string SettingsTitle => "Налаштування";

    public override string SettingsDetail => "кольори, довжина раунду";

    public override string HelpTitle => "Довідка";

    public override string HelpDetail => "клавіші, статуси, бали";

    public override string PressAgainToGiveUp => "Натисніть x ще раз, щоб припинити цей раунд. Відповіді лишаться.";

    public override string CantBePlayed(string summary) => $"Не можна грати: {summary}";

    public override string IdLabel => "Ід., версія";

    public override string InItLabel => "Вміст";

    public override string AsOfLabel => "Станом на";

    public override string LanguageLabel => "Мова";

    public override string LicenceLabel => "Ліцензія";

    public override string LicenceNotTold => "не вказано";

    public override string MapLabel => "Карта";

    public override string FileLabel => "Файл";

    public override string Colours => "Кольори";

    public override string ColoursHelp => "NO_COLOR і --ascii діють, хоч би що було обрано тут.";

    public override string Of(ThemeChoice theme) => theme switch { ThemeChoice.Light => "світлі", ThemeChoice.HighContrast => "контрастні", _ => "темні" };

    public override string QuestionsInARound => "Запитань у раунді";

    public override string QuestionsInARoundHelp => "Для раундів, які починаються з головного екрана.";

    public override string SensitiveItems => "Чутливі елементи";

    public override string SensitiveItemsHelp => "Елементи про масову загибель або звірства; вимкнено, доки ви не ввімкнете.";

    public override string Asked => "запитувати";

    public override string NotAsked => "не запитувати";

    public override string MapsSetting => "Карти";

    public override string MapsSettingHelp => "Чим малюються карти. Блоки грубіші; вони для шрифтів без знаків Брайля.";

    public override string Of(DotSigns? signs) => signs switch { DotSigns.Braille => "знаки Брайля", DotSigns.Blocks => "блоки", _ => AutomaticLanguage };

    public override string LanguageSetting => "Мова / Language";

    public override string LanguageSettingHelp => "Мова програми; набори лишаються своєю мовою. Якщо обрано «автоматично», діє мова системи.";

    public override string AutomaticLanguage => "автоматично";

    public override string QuestionTitle(int number, int count, string kind) => $"Запитання {number} з {count}  {kind}";

    public override string Lives(int count) => $"Життя: {count}";

    public override string Seed(ulong seed) => $"зерно {seed}";

    public override string RoundsAndAnswers(long rounds, long answers) => $"{Rounds(rounds)}, {Answers(answers)}";

    public override string NothingAnsweredYet => "Відповідей ще немає.";

    public override string RoundsHeading => "Раунди, від найновішого";

    public override string HistoryRow(PlayedRound round, string at, string packs)
    {
        var state = round.Outcome switch { RoundOutcome.Finished => "", RoundOutcome.GivenUp => ", припинено", _ => ", не закінчено" };
        return string.Create(Numbers, $"{at}  {round.Points,4} з {100 * RoundSpec.CountOf(round)}, відповідей {round.Answered} з {RoundSpec.CountOf(round)}{state}; {packs}");
    }

    public override string UnknownPacks => "невідомі набори";

    public override string KeysHere => "Клавіші тут";

    public override string WhatTheStatusesMean => "Що означають статуси";

    public override string ScoresHeading => "Бали";

    public override string ScoresHelp =>
        "Запитання варте до 100 балів. Підказка коштує чверть із них. «Не знаю» показує відповідь і балів не дає. У порядку подій зараховуються лише пари, чиї дати не лишають сумнівів.";

    public override string TakesNoSide => "Програма не стає на жоден бік і не оцінює переконань: важить лише те, що кажуть джерела, хто це сказав і коли.";

    public override string NothingIsChosen => "Ще нічого не обрано.";

    public override string SelectAnOption => "Виділіть варіант стрілками або його літерою та натисніть Enter.";

    public override string PickAtLeastOne => "Позначте пробілом хоча б один варіант і натисніть Enter.";

    public override string TypeNameAndEnter => "Введіть назву й натисніть Enter.";

    public override string NoCardWasMoved => "Жодної картки не пересунуто. Ще раз Enter – і цей порядок буде оцінено.";

    public override string CardWasNotMoved => "Картку не пересунуто. Ще раз Enter – і вона лишиться тут.";

    public override string CursorWasNotMoved => "Курсор не пересунуто. Ще раз Enter – і відповіддю буде середина карти.";

    public override string CursorAt(string point) => $"Курсор: {point}";

    public override string WhereField => "Де:";

    public override string LikeAPoint => "як 48.46, 35.04 або 120 км пд-сх від Kyiv";

    public override string NameField => "Назва:";

    public override string UnderstoodAs(string what) => $"Зрозуміло так: {what}";

    public override string NotYetUnderstood => "Поки що незрозуміло";

    public override string NotYetAName => "Такої назви тут поки що не знайдено";
}
