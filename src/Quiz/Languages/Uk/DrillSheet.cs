using Quiz.Core.Forms;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string Parallel(double lat) => OnTheEarth(lat, "пн.", "пд.");

    public override string Meridian(double lon) => OnTheEarth(lon, "сх.", "зх.");

    public override string SheetCommand => "Створює для вправи аркуші із завданнями, ключ, бланки відповідей і таблицю для відповідей";

    public override string SheetDrill => "Файл вправи";

    public override string SheetOutputOption => "Тека для аркушів (якщо не вказано, поряд із вправою)";

    public override string SheetVariantOption => "Лише цей варіант, за його літерою (можна кілька разів)";

    public override string SheetLargeOption => "Великим шрифтом";

    public override string SheetTextOption => "Також звичайним текстом";

    public override string NoSuchVariant(string found, IReadOnlyList<string> known) => $"--variant: у вправі немає варіанта {found}; є {List(known)}";

    public override string VariantLabel(string name) => $"Варіант {name}";

    public override string PupilField => "Ім’я або номер";

    public override string DayField => "Дата";

    public override string WorksheetHowTo => "Відповідайте на лінії під запитанням. Де є літери, пишіть літеру, а не текст. Якщо не знаєте відповіді, залиште місце порожнім.";

    public override string QuestionHeading(int number) => $"Запитання {number}";

    public override string OfHundredPoints => "зі 100 балів";

    public override string WriteAllLetters(int count, OrderBegin first) => $"Запишіть усі літери ({count}){(first == OrderBegin.AsAsked ? " по порядку" : $", спершу {Ends(first).First}")}:";

    public override string WriteGap(int most) => $"Запишіть номер проміжку, у якому її місце, від 0 до {most}:";

    public override string WriteLetter => "Запишіть літеру:";

    public override string WriteLetters => "Запишіть літери всіх правильних варіантів:";

    public override string WriteDirection(IReadOnlyList<string> letters) => $"Запишіть напрямок ({Either(letters)}):";

    public override string WritePointOrRegion => "Позначте хрестиком і запишіть широту й довготу або, за частину балів, назву регіону:";

    public override string WritePoint => "Позначте хрестиком і запишіть широту й довготу:";

    public override string WriteCoordinatesOrRegion => "Запишіть широту й довготу або, за частину балів, назву регіону:";

    public override string WriteCoordinates => "Запишіть широту й довготу:";

    public override string WriteLetterOrName => "Запишіть літеру або назву:";

    public override string WriteName => "Запишіть назву:";

    public override string WriteAnswer => "Запишіть відповідь:";

    public override string WriteDate => "Запишіть рік, або рік і місяць, або рік, місяць і день:";

    public override string WriteNumber(string? unit) => unit switch
    {
        null => "Запишіть число:",
        "km2" => "Запишіть число, у км²:",
        "people" => "Запишіть кількість людей:",
        "km" => "Запишіть число, у км:",
        _ => $"Запишіть число, одиниця виміру: {unit}:",
    };

    public override string Gap(int number) => $"проміжок {number}";

    public override string OutlineMap(string map) => $"Контурна карта: {map}";

    public override string MapWithGrid(string map) => $"Контурна карта із широтами й довготами: {map}";

    public override string MapWithHatching(string map) => $"Контурна карта, на якій заштриховано те, про що запитано: {map}";

    public override string MapWithMark(string map) => $"Контурна карта, на якій місце позначено кільцем: {map}";

    public override string MapWithLetters(string map) => $"Контурна карта з літерами варіантів: {map}";

    public override string LineOfCards => "Ці картки на лінії часу, найраніша ліворуч";

    public override string RightOrderOnALine(string variant) => $"Правильний порядок на лінії часу з літерами варіанта {variant}, найраніше ліворуч";

    public override string EndOfSheet(string code, string variant) => $"Кінець варіанта {variant}, вправа {code}";

    public override string KeyTitle => "Ключ із відповідями";

    public override string KeyIsForTeachers => "Для вчителя. Літери ті, що на аркуші свого варіанта.";

    public override string RightAnswers => "Правильні відповіді";

    public override string NumberColumn => "Запитання";

    public override string Explanations => "Пояснення і джерела";

    public override string StandsAt(IReadOnlyList<string> places) => $"Запитання: {string.Join(", ", places)}";

    public override string OrOneOf(string answer, IReadOnlyList<string> others) => $"{answer} (або {Either(others)})";

    public override string HalfFor(string answer, IReadOnlyList<string> others) => $"{answer} (половина за {Either(others)})";

    public override string SeveralOrdersAreRight => "Інші порядки теж правильні там, де дати цього не визначають.";

    public override string SlipTitle => "Бланк відповідей";

    public override string SlipHowTo => "Позначте клітинки або запишіть на лінії те, про що сказано на аркуші.";

    public override string DrillCode(string code) => $"Вправа {code}";

    private static string OnTheEarth(double degrees, string positive, string negative) =>
        string.Create(Numbers, $"{Math.Abs(degrees):0.##}°{(degrees > 0 ? " " + positive : degrees < 0 ? " " + negative : "")}");
}
