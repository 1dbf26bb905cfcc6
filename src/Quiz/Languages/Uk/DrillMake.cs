namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string DrillCommand => "Вправи для класу: скласти, провести, надрукувати, перевірити";

    public override string DrillFileArgument => "Вправа, яку записала команда quiz drill make";

    public override string DrillMakeCommand => "Записує запитання вправи у файл; без --output – на екрані, де кожне можна переглянути й замінити";

    public override string DrillOutputOption => "Файл, який записати; - означає стандартний вивід";

    public override string DrillTitleOption => "Назва, яку бачить клас (типово: назви наборів)";

    public override string DrillSecondsOption => "Секунди на кожне запитання; якщо не вказано, час не обмежено";

    public override string DrillSpeedOption => "Швидша відповідь дає більше; потребує --seconds";

    public override string DrillOrdersOption(IEnumerable<string> grades) => $"Як оцінювати порядок, за назвами Moodle чи власним правилом: {string.Join(", ", grades)}";

    public override string DrillTeamOption => "Команда";

    public override string DrillVariantsOption => "Скільки варіантів (A, B, C) з іншим порядком запитань і відповідей";

    public override string OutputIsNeeded(string option) => $"потрібне {option} FILE, бо немає екрана, на якому скласти вправу";

    public override string NeedsOption(string option, string other) => $"{option} потребує {other}";

    public override string TeamWanted(string option, string found, int most) => $"{option}: дано «{found}», а потрібна назва від 1 до {most} знаків";

    public override string TooManyTeams(string option, int most) => $"{option}: команд може бути щонайбільше {most}";

    public override string TeamTwice(string option, string team) => $"{option}: «{team}» дано двічі";

    public override string FewerQuestions(int found, int wanted) => $"вдалося скласти лише {Count(found, "запитання", "запитання", "запитань")} з бажаних {wanted}";

    public override string DrillIsWritten(string file, int questions, int variants, string code) => $"{file}: вправа {code}, {Count(questions, "запитання", "запитання", "запитань")}{(variants > 1 ? $", {Count(variants, "варіант", "варіанти", "варіантів")}" : "")}.";

    public override string DrillRunIt(string word) => $"Провести на одному екрані: quiz drill run {word}";

    public override string DrillPrintIt(string word) => $"Надрукувати: quiz drill sheet {word}";

    public override string DrillMarkIt(string word) => $"Перевірити відповіді: quiz drill mark {word} ANSWERS.csv";

    public override string DrillIsEdited(string file, string written, string now) => $"{file} змінено після складання: його код тепер {now}, а не {written}";

    public override string DrillTitle => "Вправа для класу";

    public override string DrillDetail => "у файлі, для уроку чи на папері";

    public override string DrillReviewTitle(string title) => $"Вправа: {title}";

    public override string SeedAndQuestions(ulong seed, int questions) => $"{Count(questions, "запитання", "запитання", "запитань")}, зерно {seed}";

    public override string DrillFormHelp => "Команди пишіть через кому. Порядок оцінюється за власним правилом програми або за одним із дев’яти правил Moodle. Якщо вказано проміжок часу, запитання будуть лише про події й заяви. Enter добирає запитання; далі кожне можна переглянути й замінити.";

    public override string DrillNameField => "Назва";

    public override string TitlesOfPacks => "назви наборів";

    public override string TeamsField => "Команди";

    public override string TeamsLater => "назвати на уроці або без них";

    public override string SeedField => "Зерно";

    public override string NewSeed => "нове";

    public override string LimitField => "Час";

    public override string NoLimit => "без обмеження";

    public override string SpeedField => "Швидкість";

    public override string On => "так";

    public override string Off => "ні";

    public override string SpeedNeedsLimit => "Швидкість можна враховувати лише тоді, коли час обмежено.";

    public override string OrdersField => "Порядок за";

    public override string VariantsField => "Варіанти";

    public override string DrillFileField => "Файл:";

    public override string DrillFileIsThere(string file) => $"{file} уже є. Enter перезапише його; інша назва збереже.";

    public override string NothingToSwapWith => "Немає іншого запитання на заміну.";

    public override string LastQuestionStays => "У вправі має бути хоча б одне запитання.";

    public override KeyWords DrawDrillKey => new("Добрати", "Добирає запитання");

    public override KeyWords SaveDrillKey => new("Зберегти", "Записує вправу у файл");

    public override KeyWords WriteDrillKey => new("Записати", "Записує файл");

    public override KeyWords SwapKey => new("Замінити", "Ставить на його місце інше запитання");

    public override KeyWords RemoveQuestionKey => new("Вилучити", "Вилучає запитання");

    public override KeyWords QuestionAboveKey => new("Вибір", "Вибирає запитання вище");

    public override KeyWords QuestionBelowKey => new("Вибір", "Вибирає запитання нижче");

    public override KeyWords QuestionUpKey => new("", "Переносить запитання вище");

    public override KeyWords QuestionDownKey => new("", "Переносить запитання нижче");

    public override string DrillFromPacks(int packs) => $"Вправа з {Count(packs, "набору", "наборів", "наборів")}";
}
