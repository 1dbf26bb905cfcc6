namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string CheckCommand => "Показує кожну помилку наборів і карт, її місце і те, як її виправити";

    public string CheckFiles => "Набори й карти, які слід перевірити";

    public string AreasOption => "Для карт: показує площу кожного регіону так, як його намальовано; це перевірка малюнка, а не факт для запитань";

    public string FormatOption => "Рядки тексту, один об’єкт JSON або журнал SARIF для редакторів і сховищ коду";

    public string ExplainOption => "Пояснює код на прикладі й нічого не перевіряє";

    public string AllowOption => "Код зауваження, якого не треба показувати. Можна вказати кілька разів";

    public string StrictOption => "Завершується з 1 також через зауваження";

    public string AreaAsDrawn(string code, string name, double km2) => $"{code} {name}: {Measure(Math.Round(km2), "km2")} на карті";

    public string AndMoreProblems(string file, int more) => $"{file}: і ще {Problems(more)}";

    public string ProblemsOf(string file, int errors, int warnings) => $"{file}: {ErrorsAndWarnings(errors, warnings)}";

    public string ProblemsOfAll(int files, int errors, int warnings) => $"{Count(files, "файл", "файли", "файлів")}: {ErrorsAndWarnings(errors, warnings)}";

    public string ExplainTellsMore(string code) => $"«quiz check --explain {code}» пояснює код докладніше.";

    public string CheckingFile(int file, int files) => $"Перевірка: {Number(file)} з {Number(files)}…";

    public string CodeWanted(string option, string found) => $"{option}: знайдено «{found}», а потрібен код на зразок Q404";

    public string WarningWanted(string option, string found) => $"{option}: {found} — це помилка, а потрібен код зауваження";

    public string WrongHeading => "Неправильно:";

    public string RightHeading => "Правильно:";

    public string ErrorsAndWarnings(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => "помилок немає",
        (_, 0) => Errors(errors),
        (0, _) => Warnings(warnings),
        _ => $"{Errors(errors)}, {Warnings(warnings)}",
    };

    private static string Errors(int count) => Count(count, "помилка", "помилки", "помилок");

    private static string Warnings(int count) => Count(count, "зауваження", "зауваження", "зауважень");
}
