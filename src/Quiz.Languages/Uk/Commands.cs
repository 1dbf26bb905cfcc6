using Quiz.Core.Forms;
using Quiz.Storage;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string ProgramDescription => "Розташуйте події за часом, знайдіть місця на карті та скажіть, що стверджували, що заперечували і що та коли було встановлено.";

    public string HelpTellsHow => "--help розповість, як користуватися програмою";

    public string DataOption => "Тека вашого прогресу, налаштувань, наборів і карт (типово: QUIZ_DATA, інакше теки XDG або %APPDATA% у Windows)";

    public string ProfileOption => "Зберігає прогрес кількох гравців окремо";

    public string ThemeOption => "Кольори повноекранної програми";

    public string AsciiOption => "Малює лише символами ASCII";

    public string LanguageOption => "Мова програми (типово: мова з налаштувань, інакше мова системи); набори лишаються своєю мовою";

    public string PlayCommand => "Грає раунд або продовжує незакінчений із тим самим вибором";

    public string PackOption => "Набір: ідентифікатор або файл; без цього – усі набори. Можна повторювати";

    public string KindOption(IEnumerable<string> names) => $"Вид або група запитань: {string.Join(", ", names)}. Можна повторювати";

    public string CountOption => "Скільки запитань";

    public string SeedOption => "Однакове зерно дає однаковий раунд на будь-якому комп’ютері";

    public string TagOption => "Лише елементи з цією міткою або з однією з кількох";

    public string NotTagOption => "Без елементів із цією міткою";

    public string SensitiveOption => "Ставить запитання й про елементи, позначені як чутливі";

    public string NewOption => "Починає новий раунд, навіть якщо такий лишився незакінченим";

    public string PlainOption => "Рядки тексту, для екранного читача або каналу";

    public string JsonLinesOption => "Один об’єкт JSON на рядок, для програм";

    public string PackCommand => "Набори: створення, перевірка, перегляд, імпорт, експорт і поширення";

    public string PackListCommand => "Перелічує набори, у які можна грати";

    public string ProgressCommand => "Ваш прогрес: статистика та історія";

    public string StatsCommand => "Точність за наборами й видами запитань";

    public string HistoryCommand => "Зіграні раунди, від найновішого";

    public string HistoryCountOption => "Скільки раундів";

    public string JsonOption => "Один об’єкт JSON";

    public string NoSuchKind(string found, string meant) => $"--kind: виду «{found}» немає; може, «{meant}»?";

    public string NoSuchKind(string found, IEnumerable<string> known) => $"--kind: виду «{found}» немає; є {string.Join(", ", known)}";

    public string NumberWanted(string option, string found, int least, int most) => $"{option}: дано «{found}», а потрібне число від {least} до {most}";

    public string SeedWanted(string option, string found, ulong most) => $"{option}: дано «{found}», а потрібне ціле число від 0 до {most}";

    public string IdWanted(string option, string found) => $"{option}: дано «{found}», а потрібен ідентифікатор із a-z, 0-9 та -, щонайбільше 64 символи, перший – літера або цифра";

    public string OneOfWanted(string option, string found, IEnumerable<string> wanted) => $"{option}: дано «{found}», а потрібне одне з: {string.Join(", ", wanted)}";

    public string NotTogether(string option, string other) => $"{option} і {other} не поєднуються";

    public string NeedsATerminal => "повноекранній програмі потрібен термінал; --plain грає й без нього";

    public string LeftOut(string summary) => $"пропущено: {summary}";

    public string PackLine(string pack, string title, int items, string file) => $"{pack}: {Texts.Ended(title)} {Items(items)}. {file}";

    public string NothingAnsweredYetPlay => "Відповідей ще немає. «quiz play» починає раунд.";

    public string TotalsLine(ProgressTotals totals, double share) => $"{RoundsAndAnswers(totals.Rounds, totals.Answers)}, {OfThePoints(share)}.";

    public string AccuracyLine(string kind, double share, long answers) => $"{kind}: {Percent(share)}, {Answers(answers)}";

    public string NoRoundWasPlayedYet => "Жодного раунду ще не зіграно. «quiz play» починає перший.";
}
