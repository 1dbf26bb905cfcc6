using System.Collections.Immutable;
using Quiz.Languages.Words;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string UsageHeading => "Використання:";

    public string CommandsHeading => "Команди:";

    public string ArgumentsHeading => "Аргументи:";

    public string OptionsHeading => "Параметри:";

    public string CommonOptionsHeading => "Параметри всіх команд:";

    public string CommandWord => "КОМАНДА";

    public string OptionWord => "ПАРАМЕТР";

    public string HelpOption => "Пояснює, як користуватися командою";

    public string VersionOption => "Показує версію програми";

    public string WithDefault(string description, string value) => $"{description} (типово: {value})";

    public string MoreOfACommand(string command) => $"Докладніше про команду: «{command}».";

    public string NoSuchOption(string found) => $"немає параметра «{found}»";

    public string NoSuchOption(string found, string meant) => $"немає параметра «{found}»; може, «{meant}»?";

    public string OptionOfOthers(string option, string command, IReadOnlyList<string> commands) =>
        $"у команди «{command}» немає параметра {option}; він є у {Either([.. commands.Select(c => $"«{c}»")])}";

    public string NoSuchCommand(string found, string meant) => $"немає команди «{found}»; може, «{meant}»?";

    public string NoSuchCommand(string found, IEnumerable<string> known) => $"немає команди «{found}»; є {string.Join(", ", known)}";

    public string CommandWanted(string command, IEnumerable<string> known) => $"{command}: потрібна одна з команд {string.Join(", ", known)}";

    public string UnexpectedWord(string command, string found) => $"{command}: дано «{found}», а більше нічого не потрібно";

    public string ArgumentWanted(string command, string wanted) => $"{command}: потрібно {wanted}, а не дано нічого";

    public string ValueWanted(string option, string wanted) => $"{option}: потрібно {wanted}, а не дано нічого";

    public string ValueWanted(string option, string found, string wanted) => $"{option}: потрібно {wanted}, а дано параметр «{found}»";

    public string OnlyOnce(string option) => $"{option}: дано кілька, а потрібне одне";

    public string NothingBeside(string option) => $"{option}: разом із ним не потрібно більше нічого";

    public string WantedOnlyWith(string option, string other) => $"{option}: лише разом із {other}";

    public string VerboseOption => "Разом із --version: показує й те, на чому працює повний екран";

    public string ScreenRunsOn(string toolkit) => $"повний екран: {toolkit} із власним циклом програми";

    public string ScreenRunsOnWhole(string toolkit) => $"повний екран: {toolkit} із його власними циклом і драйверами";

    public string CompletionCommand => "Друкує скрипт, з яким оболонка доповнює команди";

    public string CompletionShell => "Оболонка: bash, zsh, fish або powershell";

    public string ManualCommand => "Друкує сторінку довідника для man";

    public string ManualName => "НАЗВА";

    public string ManualSynopsis => "КОРОТКО";

    public string ManualDescription => "ОПИС";

    public string ManualCommands => "КОМАНДИ";

    public string ManualKeys => "КЛАВІШІ";

    public string ManualExitStatus => "КОДИ ЗАВЕРШЕННЯ";

    public string ManualEnvironment => "ЗМІННІ СЕРЕДОВИЩА";

    public string ManualFiles => "ФАЙЛИ";

    public string ManualExamples => "ПРИКЛАДИ";

    public string ManualWhatItIs => "вікторина про те, що коли й де сталося та хто що сказав";

    public string ManualAbout =>
        "Без команди quiz відкриває повноекранний режим, де можна почати раунд, продовжити його й переглянути зіграні. Якщо введення чи виведення "
        + "не є терміналом або термінал надто простий, гра йде звичайними рядками. Кожен вердикт має пояснення й джерела, а відповідь записано на диск ще до того, як вердикт показано.";

    public ImmutableArray<Meant> ExitStatuses =>
    [
        new("0", "Виконано."),
        new("1", "Не вдалося, або знайдено помилки."),
        new("2", "Командний рядок хибний; нічого не зроблено."),
        new("129, 130, 131, 143", "Завершено сигналом: розрив зв’язку, переривання, вихід, припинення. Термінал відновлено, відповіді збережено."),
    ];

    public ImmutableArray<Meant> Variables =>
    [
        new("QUIZ_DATA", "Тека для прогресу, налаштувань, власних наборів і карт, як її задає --data."),
        new("XDG_DATA_HOME", "Прогрес і власні набори лежать у теці quiz у ній. Типово: ~/.local/share"),
        new("XDG_CONFIG_HOME", "Налаштування лежать у теці quiz у ній. Типово: ~/.config"),
        new("XDG_DATA_DIRS", "Набори для всіх користувачів комп’ютера лежать у quiz/packs у цих теках. Типово: /usr/local/share:/usr/share"),
        new("APPDATA", "У Windows усе лежить у теці quiz у ній, а змінні XDG не читаються."),
        new("TERM", "Порожня, dumb або unknown: звичайні рядки."),
        new("NO_COLOR", "Будь-що: без кольорів."),
        new("LC_ALL, LC_CTYPE, LANG", "Якщо перша із заданих не називає UTF-8, повноекранний режим малює лише символами ASCII."),
        new("QUIZ_HOST", "console: повноекранний режим працює через консоль .NET, без миші, як у Windows."),
    ];

    public ImmutableArray<Meant> FilesKept =>
    [
        new("progress.db", "Відповіді й раунди, у теці даних."),
        new("settings.json", "Налаштування, у теці налаштувань. Поки там файлу немає, читається файл із теки даних."),
        new("progress.lock, settings.lock, playing/*", "Порожні, поруч із ними: завдяки їм програми, запущені водночас, не заважають одна одній."),
        new("packs/*.json, maps/*.geojson", "Набори й карти: спершу з теки даних, далі для всіх користувачів комп’ютера, далі ті, що йдуть із програмою. Із наборів з однаковим id береться перший."),
        new("installed/*.json", "Що записала команда «quiz pack install», щоб «quiz pack remove» могла це прибрати; у теці даних."),
        new("profiles/NAME", "Прогрес і налаштування профілю, в обох теках."),
    ];

    public ImmutableArray<Meant> Examples =>
    [
        new("quiz play --kind timeline --count 5", "П’ять запитань про те, що було раніше."),
        new("quiz play --seed 2025 --new", "Той самий раунд для всього класу."),
        new("quiz pack new my-pack.json", "Набір для початку, у який відразу можна грати."),
        new("quiz pack preview my-pack.json --watch", "Кожне запитання набору, наново після кожного збереження."),
        new("quiz check my-pack.json", "Усі помилки набору, з номерами рядків."),
        new("quiz pack import questions.gift -o my-pack.json", "Переносить запитання з Moodle до набору."),
        new("quiz completion bash > ~/.local/share/bash-completion/completions/quiz", "Доповнення команд у bash, починаючи з наступної оболонки."),
        new("quiz manual | man -l -", "Показує цю сторінку."),
    ];

    public ImmutableArray<Meant> Keys =>
    [
        new("Стрілки, h j k l", "Рух; із Shift або великими літерами – переносять картку чи пересувають курсор карти на десять клітинок."),
        new("Enter", "Відповісти, далі."),
        new("Пробіл", "Взяти чи покласти картку, позначити один із кількох варіантів."),
        new("Tab", "Ввести координати чи область замість курсора на карті."),
        new("t, F2", "Підказка."),
        new("x, F3", "«Не знаю»."),
        new("Esc", "Назад; раунд зберігається як є."),
        new("?, F1", "Усі клавіші цього екрана."),
        new("F10, Alt і літера", "Меню, однакові на кожному екрані; посібник – у меню «Довідка»."),
        new("Ліворуч, праворуч", "Від вкладки до вкладки у статистиці та підсумках."),
        new("s, S", "Сортує таблицю за наступним стовпцем; у зворотному порядку."),
        new("Ctrl+C, Ctrl+Q", "Вийти."),
        new("Ctrl+Z", "Віддати термінал оболонці; fg повертає гру."),
    ];
}
