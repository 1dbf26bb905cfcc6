using Quiz.Exchange;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string ImportCommand => "Створює набори з таблиць, стрічок часу, карт, вікторин і перевірок фактів або оновлює ними наявні набори";

    public string ImportFiles => "Файли, з яких створити набори";

    public string ImportOutputOption => "Набір, який створити або оновити; - виводить його (типово: поруч із кожним файлом, з його назвою)";

    public string ImportFromOption => "Формат файлів (типово: визначається сам)";

    public string ImportIdOption => "Ідентифікатор нового набору (типово: з назви файлу)";

    public string ImportTitleOption => "Назва нового набору (типово: з самого файлу, інакше назва файлу)";

    public string ImportSourceOption => "Назва джерела для того, що не має власного (типово: назва файлу)";

    public string ImportUrlOption => "Адреса цього джерела";

    public string ExportCommand => "Записує набір в іншому форматі й каже, чого той не вміщує";

    public string ExportPack => "Набір: ідентифікатор або файл";

    public string ExportToOption => "Формат, у якому записати";

    public string ExportOutputOption => "Файл, до якого записати (типово: на вивід)";

    public string AddressWanted(string option, string found) => $"{option}: дано «{found}», а потрібна адреса, що починається з протоколу вебсторінки";

    public string TextWanted(string option) => $"{option}: не дано нічого, а потрібен текст";

    public string FormatCantBeTold(string file, string option) => $"{file}: формат не вдалося визначити; його задає {option}";

    public string ReadAs(string file, string format) => $"{file}: прочитано як {format}";

    public string NothingToImport(string file) => $"{file}: нічого з цього не вдалося перенести до набору";

    public string OutputIsNoPack(string output, string why) => $"{output} уже є, і прочитати його як набір не вдається; файл лишився без змін: {why}";

    public string WouldBeNoPack(string output, string why) => $"{output} став би набором із помилками; нічого не записано: {why}";

    public string MapNeedsAFile(string map) => $"карта {map} потребує власного файлу поруч із набором, тож її пропущено";

    public string MapIsLeftOut(string map, string why) => $"карту {map} пропущено: {why}";

    public string MapFileIsAnother(string map) => $"карту {map} пропущено: файл {map}.geojson поруч із набором — інша карта";

    public string FileIsThere(string file, string option) => $"{file} уже існує; {option} перезапише його";

    public string NothingToExport(string pack, string format) => $"{pack} не має нічого, що може зберегти {format}; нічого не записано";

    public string ForceOption => "Перезаписує файл, який уже існує";

    public string PackHasAnotherMap(string map, string other) => $"карту {map} пропущено: набір уже має карту {other}";

    public string MapIsLeftAlone(string file) => $"{file} уже є й відрізняється від карти з цього файлу; його залишено без змін";

    public string AndMoreLosses(string file, int more) => $"{file}: і ще {Count(more, "втрата", "втрати", "втрат")}";

    public string ItemsOf(ItemKind kind, int count) => kind switch
    {
        ItemKind.Event => Count(count, "подія", "події", "подій"),
        ItemKind.Place => Count(count, "місце", "місця", "місць"),
        ItemKind.Region => Count(count, "регіон", "регіони", "регіонів"),
        ItemKind.Figure => Count(count, "показник", "показники", "показників"),
        ItemKind.Claim => Count(count, "твердження", "твердження", "тверджень"),
        _ => Questions(count),
    };

    public string ImportedInto(string file, string what, string output, int added, int updated, int unchanged, int losses) =>
        string.Create(Numbers, $"{file}: до {output} перенесено {what} (нових: {added}, оновлених: {updated}, без змін: {unchanged}), {Lost(losses)}");

    public string MapIsWritten(string map) => $"{map}: карта цих регіонів";

    public string ExportedTo(string pack, string output, int losses) => $"{pack}: записано до {output}, {Lost(losses)}";

    private static string Lost(int losses) => losses == 0 ? "без втрат" : Count(losses, "втрата", "втрати", "втрат");
}
