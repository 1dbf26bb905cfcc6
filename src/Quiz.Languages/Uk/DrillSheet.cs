using Quiz.Core.Forms;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string Parallel(double lat) => OnTheEarth(lat, "пн.", "пд.");

    public string Meridian(double lon) => OnTheEarth(lon, "сх.", "зх.");

    public string SheetCommand => "Створює для вправи аркуші із завданнями, ключ, бланки відповідей і таблицю для відповідей";

    public string SheetOutputOption => "Тека для аркушів (якщо не вказано, поряд із вправою)";

    public string SheetVariantOption => "Лише цей варіант, за його літерою (можна кілька разів)";

    public string SheetLargeOption => "Великим шрифтом";

    public string SheetTextOption => "Також звичайним текстом";

    public string NoSuchVariant(string found, IReadOnlyList<string> known) => $"--variant: у вправі немає варіанта {found}; є {List(known)}";

    public string VariantLabel(string name) => $"Варіант {name}";

    public string PupilField => "Ім’я або номер";

    public string DayField => "Дата";

    public string WorksheetHowTo => "Відповідайте на лінії під запитанням. Де є літери, пишіть літеру, а не текст. Якщо не знаєте відповіді, залиште місце порожнім.";

    public string QuestionHeading(int number) => $"Запитання {number}";

    public string OfHundredPoints => "зі 100 балів";

    public string WriteAllLetters(int count, OrderBegin first) => $"Запишіть усі літери ({count}){(first == OrderBegin.AsAsked ? " по порядку" : $", спершу {Ends(first).First}")}:";

    public string WriteGap(int most) => $"Запишіть номер проміжку, у якому її місце, від 0 до {most}:";

    public string WriteLetter => "Запишіть літеру:";

    public string WriteLetters => "Запишіть літери всіх правильних варіантів:";

    public string WriteDirection(IReadOnlyList<string> letters) => $"Запишіть напрямок ({Either(letters)}):";

    public string WritePointOrRegion => "Позначте хрестиком і запишіть широту й довготу або, за частину балів, назву регіону:";

    public string WritePoint => "Позначте хрестиком і запишіть широту й довготу:";

    public string WriteCoordinatesOrRegion => "Запишіть широту й довготу або, за частину балів, назву регіону:";

    public string WriteCoordinates => "Запишіть широту й довготу:";

    public string WriteLetterOrName => "Запишіть літеру або назву:";

    public string WriteName => "Запишіть назву:";

    public string WriteAnswer => "Запишіть відповідь:";

    public string WriteDate => "Запишіть рік, або рік і місяць, або рік, місяць і день:";

    public string WriteNumber(string? unit) => unit switch
    {
        null => "Запишіть число:",
        "km2" => "Запишіть число, у км²:",
        "people" => "Запишіть кількість людей:",
        "km" => "Запишіть число, у км:",
        _ => $"Запишіть число, одиниця виміру: {unit}:",
    };

    public string Gap(int number) => $"проміжок {number}";

    public string MapWithGrid(string map) => $"Контурна карта із широтами й довготами: {map}";

    public string MapWithHatching(string map) => $"Контурна карта, на якій заштриховано те, про що запитано: {map}";

    public string MapWithMark(string map) => $"Контурна карта, на якій місце позначено кільцем: {map}";

    public string MapWithLetters(string map) => $"Контурна карта з літерами варіантів: {map}";

    public string LineOfCards => "Ці картки на лінії часу, найраніша ліворуч";

    public string RightOrderOnALine(string variant) => $"Правильний порядок на лінії часу з літерами варіанта {variant}, найраніше ліворуч";

    public string EndOfSheet(string code, string variant) => $"Кінець варіанта {variant}, вправа {code}";

    public string KeyTitle => "Ключ із відповідями";

    public string KeyIsForTeachers => "Для вчителя. Літери ті, що на аркуші свого варіанта.";

    public string RightAnswers => "Правильні відповіді";

    public string NumberColumn => "Запитання";

    public string Explanations => "Пояснення і джерела";

    public string StandsAt(IReadOnlyList<string> places) => $"Запитання: {string.Join(", ", places)}";

    public string OrOneOf(string answer, IReadOnlyList<string> others) => $"{answer} (або {Either(others)})";

    public string HalfFor(string answer, IReadOnlyList<string> others) => $"{answer} (половина за {Either(others)})";

    public string SeveralOrdersAreRight => "Інші порядки теж правильні там, де дати цього не визначають.";

    public string SlipTitle => "Бланк відповідей";

    public string SlipHowTo => "Позначте клітинки або запишіть на лінії те, про що сказано на аркуші.";

    public string DrillCode(string code) => $"Вправа {code}";

    private static string OnTheEarth(double degrees, string positive, string negative) =>
        string.Create(Numbers, $"{Math.Abs(degrees):0.##}°{(degrees > 0 ? " " + positive : degrees < 0 ? " " + negative : "")}");
}
