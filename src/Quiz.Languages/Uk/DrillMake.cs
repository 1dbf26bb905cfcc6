using Quiz.Languages.Words;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string DrillCommand => "Вправи для класу: скласти, провести, надрукувати, перевірити";

    public string DrillFileArgument => "Вправа, яку записала команда quiz drill make";

    public string DrillMakeCommand => "Записує запитання вправи у файл; без --output – на екрані, де кожне можна переглянути й замінити";

    public string DrillOutputOption => "Файл, який записати; - означає стандартний вивід";

    public string DrillTitleOption => "Назва, яку бачить клас (типово: назви наборів)";

    public string DrillSecondsOption => "Секунди на кожне запитання; якщо не вказано, час не обмежено";

    public string DrillSpeedOption => "Швидша відповідь дає більше; потребує --seconds";

    public string DrillOrdersOption(IEnumerable<string> grades) => $"Як оцінювати порядок, за назвами Moodle чи власним правилом: {string.Join(", ", grades)}";

    public string DrillTeamOption => "Команда або кілька через кому. Можна повторювати";

    public string DrillVariantsOption => "Скільки варіантів (A, B, C) з іншим порядком запитань і відповідей";

    public string OutputIsNeeded(string option) => $"потрібне {option} FILE, бо немає екрана, на якому скласти вправу";

    public string NeedsOption(string option, string other) => $"{option} потребує {other}";

    public string TeamWanted(string option, string found, int most) => $"{option}: дано «{found}», а потрібна назва від 1 до {most} знаків";

    public string TooManyTeams(string option, int most) => $"{option}: команд може бути щонайбільше {most}";

    public string TeamTwice(string option, string team) => $"{option}: «{team}» дано двічі";

    public string FewerQuestions(int found, int wanted) => $"вдалося скласти лише {Count(found, "запитання", "запитання", "запитань")} з бажаних {wanted}";

    public string DrillIsWritten(string file, int questions, int variants, string code) => $"{file}: вправа {code}, {Count(questions, "запитання", "запитання", "запитань")}{(variants > 1 ? $", {Count(variants, "варіант", "варіанти", "варіантів")}" : "")}.";

    public string DrillRunIt(string word) => $"Провести на одному екрані: quiz drill run {word}";

    public string DrillPrintIt(string word) => $"Надрукувати: quiz drill sheet {word}";

    public string DrillMarkIt(string word) => $"Перевірити відповіді: quiz drill mark {word} ANSWERS.csv";

    public string DrillIsEdited(string file, string written, string now) => $"{file} змінено після складання: його код тепер {now}, а не {written}";

    public string DrillTitle => "Вправа для класу";

    public string DrillDetail => "у файлі, для уроку чи на папері";

    public string DrillReviewTitle(string title) => $"Вправа: {title}";

    public string SeedAndQuestions(ulong seed, int questions) => $"{Count(questions, "запитання", "запитання", "запитань")}, зерно {seed}";

    public string DrillFormHelp => "Enter добирає запитання; далі кожне можна переглянути й замінити.";

    public string TeamsHelp => "Назви команд пишіть через кому.";

    public string OrdersHelp => "Порядок оцінюється за власним правилом програми або за одним із дев’яти правил Moodle.";

    public string DrillNameField => "Назва";

    public string TitlesOfPacks => "назви наборів";

    public string TeamsField => "Команди";

    public string TeamsLater => "назвати на уроці або без них";

    public string SeedField => "Зерно";

    public string NewSeed => "нове";

    public string LimitField => "Час";

    public string NoLimit => "без обмеження";

    public string SpeedField => "Швидкість";

    public string On => "так";

    public string Off => "ні";

    public string SpeedNeedsLimit => "Швидкість можна враховувати лише тоді, коли час обмежено.";

    public string OrdersField => "Порядок за";

    public string VariantsField => "Варіанти";

    public string DrillFileField => "Файл:";

    public string DrillFileIsThere(string file) => $"{file} уже є. Те, що в ньому зараз, буде втрачено.";

    public string NothingToSwapWith => "Немає іншого запитання на заміну.";

    public string LastQuestionStays => "У вправі має бути хоча б одне запитання.";

    public KeyWords DrawDrillKey => new("Добрати", "Добирає запитання");

    public KeyWords SaveDrillKey => new("Зберегти", "Записує вправу у файл");

    public KeyWords WriteDrillKey => new("Записати", "Записує файл");

    public KeyWords SwapKey => new("Замінити", "Ставить на його місце інше запитання");

    public KeyWords RemoveQuestionKey => new("Вилучити", "Вилучає запитання");

    public KeyWords QuestionAboveKey => new("Вибір", "Вибирає запитання вище");

    public KeyWords QuestionBelowKey => new("Вибір", "Вибирає запитання нижче");

    public KeyWords QuestionUpKey => new("", "Переносить запитання вище");

    public KeyWords QuestionDownKey => new("", "Переносить запитання нижче");

    public string DrillFromPacks(int packs) => $"Вправа з {Count(packs, "набору", "наборів", "наборів")}";
}
