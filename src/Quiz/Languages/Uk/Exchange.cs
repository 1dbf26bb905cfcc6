using Quiz.Core.Exchange;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string ImportCommand => "Створює набори з таблиць, стрічок часу, карт, вікторин і перевірок фактів або оновлює ними наявні набори";

    public override string ImportFiles => "Файли, з яких створити набори";

    public override string ImportOutputOption => "Набір, який створити або оновити; - виводить його (типово: поруч із кожним файлом, з його назвою)";

    public override string ImportFromOption => "Формат файлів (типово: визначається сам)";

    public override string ImportIdOption => "Ідентифікатор нового набору (типово: з назви файлу)";

    public override string ImportTitleOption => "Назва нового набору (типово: з самого файлу, інакше назва файлу)";

    public override string ImportSourceOption => "Назва джерела для того, що не має власного (типово: назва файлу)";

    public override string ImportUrlOption => "Адреса цього джерела";

    public override string ExportCommand => "Записує набір в іншому форматі й каже, чого той не вміщує";

    public override string ExportPack => "Набір: ідентифікатор або файл";

    public override string ExportToOption => "Формат, у якому записати";

    public override string ExportOutputOption => "Файл, до якого записати (типово: на вивід)";

    public override string AddressWanted(string option, string found) => $"{option}: дано «{found}», а потрібна адреса, що починається з протоколу вебсторінки";

    public override string TextWanted(string option) => $"{option}: не дано нічого, а потрібен текст";

    public override string FormatCantBeTold(string file, string option) => $"{file}: формат не вдалося визначити; його задає {option}";

    public override string ReadAs(string file, string format) => $"{file}: прочитано як {format}";

    public override string NothingToImport(string file) => $"{file}: нічого з цього не вдалося перенести до набору";

    public override string OutputIsNoPack(string output, string why) => $"{output} уже є, і прочитати його як набір не вдається; файл лишився без змін: {why}";

    public override string WouldBeNoPack(string output, string why) => $"{output} став би набором із помилками; нічого не записано: {why}";

    public override string MapNeedsAFile(string map) => $"карта {map} потребує власного файлу поруч із набором, тож її пропущено";

    public override string MapIsLeftOut(string map, string why) => $"карту {map} пропущено: {why}";

    public override string MapFileIsAnother(string map) => $"карту {map} пропущено: файл {map}.geojson поруч із набором — інша карта";

    public override string FileIsThere(string file, string option) => $"{file} уже існує; {option} перезапише його";

    public override string NothingToExport(string pack, string format) => $"{pack} не має нічого, що може зберегти {format}; нічого не записано";

    public override string ForceOption => "Перезаписує файл, який уже існує";

    public override string PackHasAnotherMap(string map, string other) => $"карту {map} пропущено: набір уже має карту {other}";

    public override string MapIsLeftAlone(string file) => $"{file} уже є й відрізняється від карти з цього файлу; його залишено без змін";

    public override string AndMoreLosses(string file, int more) => $"{file}: і ще {Count(more, "втрата", "втрати", "втрат")}";

    public override string ItemsOf(ItemKind kind, int count) => kind switch
    {
        ItemKind.Event => Count(count, "подія", "події", "подій"),
        ItemKind.Place => Count(count, "місце", "місця", "місць"),
        ItemKind.Region => Count(count, "регіон", "регіони", "регіонів"),
        ItemKind.Figure => Count(count, "показник", "показники", "показників"),
        ItemKind.Claim => Count(count, "твердження", "твердження", "тверджень"),
        _ => Questions(count),
    };

    public override string ImportedInto(string file, string what, string output, int added, int updated, int unchanged, int losses) =>
        string.Create(Numbers, $"{file}: до {output} перенесено {what} (нових: {added}, оновлених: {updated}, без змін: {unchanged}), {Lost(losses)}");

    public override string MapIsWritten(string map) => $"{map}: карта цих регіонів";

    public override string ExportedTo(string pack, string output, int losses) => $"{pack}: записано до {output}, {Lost(losses)}";

    private static string Lost(int losses) => losses == 0 ? "без втрат" : Count(losses, "втрата", "втрати", "втрат");
}
