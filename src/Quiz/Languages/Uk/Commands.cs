using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string ProgramDescription => "Розташуйте події за часом, знайдіть місця на карті та скажіть, що стверджували, що заперечували і що та коли було встановлено.";

    public override string HelpTellsHow => "--help розповість, як користуватися програмою";

    public override string DataOption => "Тека вашого прогресу, налаштувань, наборів і карт (типово: QUIZ_DATA, інакше теки XDG або %APPDATA% у Windows)";

    public override string ProfileOption => "Зберігає прогрес кількох гравців окремо";

    public override string ThemeOption => "Кольори повноекранної програми";

    public override string AsciiOption => "Малює лише символами ASCII";

    public override string LanguageOption => "Мова програми (типово: мова з налаштувань, інакше мова системи); набори лишаються своєю мовою";

    public override string PlayCommand => "Грає раунд або продовжує незакінчений із тим самим вибором";

    public override string PackOption => "Набір: ідентифікатор або файл; без цього – усі набори. Можна повторювати";

    public override string KindOption(IEnumerable<string> names) => $"Вид або група запитань: {string.Join(", ", names)}. Можна повторювати";

    public override string CountOption => "Скільки запитань";

    public override string SeedOption => "Однакове зерно дає однаковий раунд на будь-якому комп’ютері";

    public override string TagOption => "Лише елементи з цією міткою або з однією з кількох";

    public override string NotTagOption => "Без елементів із цією міткою";

    public override string SensitiveOption => "Ставить запитання й про елементи, позначені як чутливі";

    public override string NewOption => "Починає новий раунд, навіть якщо такий лишився незакінченим";

    public override string PlainOption => "Рядки тексту, для екранного читача або каналу";

    public override string JsonLinesOption => "Один об’єкт JSON на рядок, для програм";

    public override string PackCommand => "Набори: створення, перевірка, перегляд, імпорт, експорт і поширення";

    public override string PackListCommand => "Перелічує набори, у які можна грати";

    public override string ProgressCommand => "Ваш прогрес: статистика та історія";

    public override string StatsCommand => "Точність за наборами й видами запитань";

    public override string HistoryCommand => "Зіграні раунди, від найновішого";

    public override string HistoryCountOption => "Скільки раундів";

    public override string JsonOption => "Один об’єкт JSON";

    public override string NoSuchKind(string found, string meant) => $"--kind: виду «{found}» немає; може, «{meant}»?";

    public override string NoSuchKind(string found, IEnumerable<string> known) => $"--kind: виду «{found}» немає; є {string.Join(", ", known)}";

    public override string NumberWanted(string option, string found, int least, int most) => $"{option}: дано «{found}», а потрібне число від {least} до {most}";

    public override string SeedWanted(string option, string found, ulong most) => $"{option}: дано «{found}», а потрібне ціле число від 0 до {most}";

    public override string IdWanted(string option, string found) => $"{option}: дано «{found}», а потрібен ідентифікатор із a-z, 0-9 та -, щонайбільше 64 символи, перший – літера або цифра";

    public override string OneOfWanted(string option, string found, IEnumerable<string> wanted) => $"{option}: дано «{found}», а потрібне одне з: {string.Join(", ", wanted)}";

    public override string NotTogether(string option, string other) => $"{option} і {other} не поєднуються";

    public override string NeedsATerminal => "повноекранній програмі потрібен термінал; --plain грає й без нього";

    public override string LeftOut(string summary) => $"пропущено: {summary}";

    public override string PackLine(string pack, string title, int items, string file) => $"{pack}: {Ended(title)} {Items(items)}. {file}";

    public override string NothingAnsweredYetPlay => "Відповідей ще немає. «quiz play» починає раунд.";

    public override string TotalsLine(ProgressTotals totals, double share) => $"{RoundsAndAnswers(totals.Rounds, totals.Answers)}, {OfThePoints(share)}.";

    public override string AccuracyLine(string kind, double share, long answers) => $"{kind}: {Percent(share)}, {Answers(answers)}";

    public override string NoRoundWasPlayedYet => "Жодного раунду ще не зіграно. «quiz play» починає перший.";

    public override string HistoryLine(PlayedRound round, string at, string packs)
    {
        var state = round.Outcome switch { RoundOutcome.Finished => "закінчено", RoundOutcome.GivenUp => "припинено", _ => "не закінчено" };
        return $"{at}: {PointsOutOf(round.Points, 100 * RoundSpec.CountOf(round))}, відповіді на {OutOf(round.Answered, RoundSpec.CountOf(round), "запитання", "запитань")}, {state}; {packs}";
    }
}
