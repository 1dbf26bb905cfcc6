using Quiz.Core.Forms;
using Quiz.Core.Maps;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string RunBegins(IReadOnlyList<string> packs, ulong seed) => $"Нескінченна хронологія, три життя: розмістіть якомога більше карток. {PacksLabel(packs)}: {List(packs)}. Зерно: {seed}.";

    public string RoundBegins(int questions, IReadOnlyList<string> packs, ulong seed) => $"Раунд: {Questions(questions)}. {PacksLabel(packs)}: {List(packs)}. Зерно: {seed}.";

    public string DayWasPlayed(IReadOnlyList<string> packs) => $"Раунд цього дня вже зіграно. {PacksLabel(packs)}: {List(packs)}.";

    public string RoundGoesOn(int answered, int questions, IReadOnlyList<string> packs) =>
        $"Незакінчений раунд триває: вже є відповіді на {OutOf(answered, questions, "запитання", "запитань")}. {PacksLabel(packs)}: {List(packs)}.";

    public string HowToPlayInLines => "Введіть відповідь і натисніть Enter. h: підказка за чверть балів. s: не знаю. u: скасувати останню відповідь. v: ще раз останній розбір, v 2: розбір запитання 2. q: вийти; раунд можна продовжити пізніше. Якщо така літера позначає варіант, введіть слово: hint, skip, undo, verdict, quit.";

    public string QuestionLine(int number, int count, string kind) => $"Запитання {number} з {count}. {kind}.";

    public string TheTimeLineSoFar => "Лінія часу наразі:";

    public string TheCard(string card) => $"Картка: {card}";

    public string Understood(string what) => Texts.Ended($"Зрозуміло так: {what}");

    public string GradeTheOrderAsDealt => "У такому порядку картки й було роздано. Оцінити його? т або н";

    public bool IsYes(string typed) => typed is "т" or "Т" or "так" or "Так" or "y" or "Y" or "yes";

    public string LeftAt(int number, int? count) => $"Зупинка на {(count is null ? $"картці {number}" : $"запитанні {number} з {count}")}. Та сама команда продовжить звідти.";

    public string CantBeRead => "Це не вдалося прочитати.";

    public string CantBeReadFor(PointTrouble trouble) => $"Це не вдалося прочитати: {Of(trouble)}.";

    public string Of(PointTrouble trouble) => trouble.Fault switch
    {
        PointFault.Latitude => string.Create(Numbers, $"широта {trouble.Degrees} не в межах від -90 до 90"),
        PointFault.Longitude => string.Create(Numbers, $"довгота {trouble.Degrees} не в межах від -180 до 180"),
        PointFault.OneAxis => $"«{trouble.Letter}» і «{trouble.Second}» позначають одну вісь, а точці потрібні одна літера з N або S і одна з E або W",
        PointFault.SignAndLetter => $"координата має або знак, або літеру «{trouble.Letter}», не обидва",
        PointFault.SixtyOrMore => "мінути й секунди мають бути менші за 60",
        PointFault.NoDirection => $"{Titled(trouble.Name)} – не напрямок на зразок «пд-сх», «південний схід» або «135°»",
        PointFault.NoSuchStart => $"у цьому наборі немає місця {Titled(trouble.Name)}",
        PointFault.NamesTarget => $"саме про це й питають: {Titled(trouble.Name)}",
        PointFault.StartsAtTarget => $"шлях не може починатися там, де саме й треба показати: {Titled(trouble.Name)}",
        PointFault.DecimalsBeforeLast => "дробовою може бути лише остання частина: градуси, мінути або секунди",
        _ => "потрібна точка на зразок «48.4, 35.0» або «48°28′N 35°3′E»",
    };

    public string TheRegion(string name) => $"регіон {name}";

    public string NoNameOfThisPack => "такої назви в цьому наборі немає";

    public string OnePropertyWanted => "відповідь – це об’єкт з однією властивістю, як-от {\"choice\":\"b\"}";

    public string NotValidJson(int character) => string.Create(Numbers, $"це неправильний JSON, помилка на символі {character}");

    public string JsonEndsTooEarly => "це неправильний JSON: він обривається";

    public string HalfACharacter => "у тексті є половина сурогатної пари, а це не символ";

    public string DoesNotAnswer(string wanted) => $"це не відповідь на це запитання; потрібно {wanted}";

    public string EveryLetterOnce(string json) => $"{json}, де кожна літера є один раз";

    public string NumberUpTo(string json, int most) => $"{json}, де N від 0 до {most}";

    public string LettersOfOptions(string json) => $"{json} з літерами варіантів, кожна один раз";

    public string LetterOfAnOption(string json) => $"{json} з літерою варіанта";

    public string PackIsGone(string pack, int answers) => $"Раунд не можна продовжити: набір «{pack}» більше не знайдено. Збережено: {Answers(answers)}.";

    public string PackHasChanged(string pack, int answers) => $"Раунд не можна продовжити: набір «{pack}» відтоді змінився. Збережено: {Answers(answers)}.";

    public string OtherVersionMadeIt => "Раунд не можна продовжити: його склала інша версія цієї програми. Відповіді збережено.";

    public string PlayedInAnotherWindow => "Цей раунд уже грають в іншому вікні.";

    public string NoQuestionCanBeMade(IReadOnlyList<string> packs, IReadOnlyList<string> kinds, IReadOnlyList<string> tags, IReadOnlyList<string> notTags)
    {
        var looked = packs.Count > 2 ? $"Переглянуто: {Packs(packs.Count)}" : $"{PacksLabel(packs)}: {List([.. packs.Select(Titled)])}";
        return $"Не вдалося скласти жодного запитання. {looked}. Види: {(kinds.Count == 0 ? "усі" : List(kinds))}.{Tagged(" З міткою", tags)}{Tagged(" Без мітки", notTags)}";

        string Tagged(string words, IReadOnlyList<string> named) => named.Count == 0 ? "" : $"{words} {Either([.. named.Select(Titled)])}.";
    }

    public string NoSuchPack(string name, string meant) => $"Набору «{name}» немає; може, «{meant}»?";

    public string NoSuchPack(string name, IReadOnlyList<string> known) => $"Набору «{name}» немає. Є такі: {string.Join(", ", known)}.";

    public string ProblemsIn(string file, int count, string first) => $"{file}: {Problems(count)}, перша: {first}";

    public string NoPackIsFound => "Ані біля програми, ані в теці даних не знайдено жодного набору.";

    public string TwoPacksOf(string id) => $"Два набори мають однаковий ідентифікатор, «{id}».";

    public string MapIsBroken(string map, string pack, string why) => $"карту «{map}» набору «{pack}» не можна намалювати, тож запитань на ній немає: {why}";

    public string MapIsNotFound(string map, string pack) => $"карту «{map}» набору «{pack}» не знайдено, тож запитань на ній немає";

    private static string PacksLabel(IReadOnlyList<string> packs) => packs.Count == 1 ? "Набір" : "Набори";
}
