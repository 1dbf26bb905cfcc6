using Quiz.Core.Text;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string NeedsSize(int columns, int rows) => $"quiz потрібно {Count(columns, "стовпець", "стовпці", "стовпців")} і {Count(rows, "рядок", "рядки", "рядків")};";

    public string ThisTerminalHas(int columns, int rows) => $"цей термінал має {columns} і {rows}.";

    public string MoreLines(int count) => $"ще {Count(count, "рядок", "рядки", "рядків")}: PgDn";

    public string EndOfPage => "кінець: PgUp гортає назад";

    public string AnswersAndShare(long answers, double share) => $"{Answers(answers)}, {OfThePoints(share)}";

    public string Unfinished => "Не закінчено";

    public string Play => "Грати";

    public string More => "Інше";

    public string GoOn => "Продовжити раунд";

    public string LeftRound(int number, int? count, string name, string day, string packs) => $"{name}, {(count is null ? $"картка {number}" : $"запитання {number} з {count}")}, {day}, {packs}";

    public string MixedRound => "Мішаний раунд";

    public string QuestionsOfEveryKind(int count) => $"{Questions(count)} усіх видів";

    public string TimelineDetail => "що було раніше, а що пізніше";

    public string GeographyDetail => "де це лежить і з чим межує";

    public string ClaimsDetail => "хто це сказав і чи підтвердилося";

    public string WrittenDetail => "запитання авторів наборів";

    public string PacksTitle => "Набори";

    public string PacksDetail(int packs, int items) => $"{Packs(packs)}, {Items(items)}";

    public string PacksDetailWithBroken(int packs, int items, int broken) => $"{PacksDetail(packs, items)}; непридатних: {broken}";

    public string StatisticsTitle => "Статистика";

    public string StatisticsDetail => "точність за наборами й видами";

    public string SettingsTitle => "Налаштування";

    public string SettingsDetail => "кольори, довжина раунду";

    public string HelpTitle => "Довідка";

    public string HelpDetail => "клавіші, статуси, бали";

    public string GuideTitle => "Посібник";

    public string Guide => GuidePage.In("uk");

    public string ByKindTab => "За видами";

    public string ByPackTab => "За наборами";

    public string ByAllTab => "Усе";

    public string RoundTab => "Раунд";

    public string QuestionsTab => "Запитання";

    public string PlaceColumn => "№";

    public string QuestionColumn => "Запитання";

    public string RightColumn => "Правильно";

    public string Rightness(double score, bool isSkipped) => isSkipped ? "не знаю" : score >= 1 ? "так" : score >= 0.5 ? "частково" : "ні";

    public string HowToLeave => "Щоб вийти, натисніть «q».";

    public string PointsColumn => "Бали";

    public string AnswersColumn => "Відповіді";

    public string OverwriteTitle => "Перезаписати файл?";

    public string OverwriteButton => "Перезаписати";

    public string GiveUpTitle => "Припинити цей раунд?";

    public string GiveUpQuestion => "Він зникне з цього списку. Дані відповіді лишаться.";

    public string GiveUpButton => "Припинити";

    public string KeepButton => "Залишити";

    public string NotPossible => "Це неможливо";

    public string ReadButton => "Далі";

    public string CantBePlayed(string summary) => $"Не можна грати: {summary}";

    public string IdLabel => "Ід., версія";

    public string InItLabel => "Вміст";

    public string AsOfLabel => "Станом на";

    public string LanguageLabel => "Мова";

    public string LicenceLabel => "Ліцензія";

    public string LicenceNotTold => "не вказано";

    public string MapLabel => "Карта";

    public string FileLabel => "Файл";

    public string Colours => "Кольори";

    public string ColoursHelp => "NO_COLOR і --ascii діють, хоч би що було обрано тут.";

    public string Of(ThemeChoice theme) => theme switch { ThemeChoice.Automatic => "автоматично", ThemeChoice.ColourBlind => "безпечні для дальтоніків", ThemeChoice.Light => "світлі", ThemeChoice.HighContrast => "контрастні", _ => "темні" };

    public string QuestionsInARound => "Запитань у раунді";

    public string QuestionsInARoundHelp => "Для раундів, які починаються з головного екрана.";

    public string SensitiveItems => "Чутливі елементи";

    public string SensitiveItemsHelp => "Елементи про масову загибель або звірства; вимкнено, доки ви не ввімкнете.";

    public string Asked => "запитувати";

    public string NotAsked => "не запитувати";

    public string MapsSetting => "Карти";

    public string MapsSettingHelp => "Чим малюються карти. Блоки грубіші; вони для шрифтів без знаків Брайля.";

    public string Of(DotSigns? signs) => signs switch { DotSigns.Braille => "знаки Брайля", DotSigns.Blocks => "блоки", _ => AutomaticLanguage };

    public string LanguageSetting => "Мова / Language";

    public string LanguageSettingHelp => "Мова програми; набори лишаються своєю мовою. Якщо обрано «автоматично», діє мова системи.";

    public string AutomaticLanguage => "автоматично";

    public string QuestionTitle(int number, int count, string kind) => $"Запитання {number} з {count}  {kind}";

    public string Lives(int count) => $"Життя: {count}";

    public string LivesHelp => "На хронології кожна неправильно розміщена картка коштує одного з трьох життів; з останнім хронологія закінчується.";

    public string Seed(ulong seed) => $"зерно {seed}";

    public string RoundsAndAnswers(long rounds, long answers) => $"{Rounds(rounds)}, {Answers(answers)}";

    public string NothingAnsweredYet => "Відповідей ще немає.";

    public string HistoryRow(string name, string day, string time, PlayedRound round, int of, string packs)
    {
        var left = round.Outcome switch { RoundOutcome.Finished => "", RoundOutcome.GivenUp => $", припинено, {Answers(round.Answered)}", _ => $", не закінчено, {Answers(round.Answered)}" };
        return $"{name}, {day} о {time}: {PointsOutOf(round.Points, of)}{left}; {packs}";
    }

    public string SomeRound => "Раунд";

    public string UnknownPacks => "невідомі набори";

    public string KeysHere => "Клавіші тут";

    public string WhatTheStatusesMean => "Що означають статуси";

    public string ScoresHeading => "Бали";

    public string ScoresHelp =>
        "Запитання варте до 100 балів. Підказка коштує чверть із них. «Не знаю» показує відповідь і балів не дає. У порядку подій зараховуються лише пари, чиї дати не лишають сумнівів.";

    public string TakesNoSide => "Програма не стає на жоден бік і не оцінює переконань: важить лише те, що кажуть джерела, хто це сказав і коли.";

    public string NothingIsChosen => "Ще нічого не обрано.";

    public string SelectAnOption => "Виділіть варіант стрілками або його літерою та натисніть Enter.";

    public string PickAtLeastOne => "Позначте пробілом хоча б один варіант і натисніть Enter.";

    public string TypeNameAndEnter => "Введіть назву й натисніть Enter.";

    public string NoCardWasMoved => "Жодної картки не пересунуто. Ще раз Enter – і цей порядок буде оцінено.";

    public string CardWasNotMoved => "Картку не пересунуто. Ще раз Enter – і вона лишиться тут.";

    public string CursorWasNotMoved => "Курсор не пересунуто. Ще раз Enter – і відповіддю буде середина карти.";

    public string CursorAt(string point) => $"Курсор: {point}";

    public string WhereField => "Де:";

    public string LikeAPoint => "як 48.46, 35.04 або 120 км пд-сх від Kyiv";

    public string NameField => "Назва:";

    public string UnderstoodAs(string what) => $"Зрозуміло так: {what}";

    public string NotYetUnderstood => "Поки що незрозуміло";

    public string NotYetAName => "Такої назви тут поки що не знайдено";

    private string OfThePoints(double share) => $"{Percent(share)} балів";
}
