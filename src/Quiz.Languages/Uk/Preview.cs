using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string PreviewCommand => "Показує кожне запитання, яке може дати набір, так, як його бачить гравець";

    public string PreviewFile => "Набір";

    public string WatchOption => "Стежить за кожним збереженням набору і його карти та показує помилки, поки вони є";

    public string PreviewOutputOption => "Записує всі запитання з відповідями до цього текстового файлу";

    public string PreviewTitle(int number, int all, string kind, string item) => $"Перегляд {Number(number)} з {Number(all)}: {kind}, {item}";

    public string PreviewProblems => "Перегляд: помилки";

    public string NothingToPreview => "з набору не вийде жодного чесного запитання";

    public string PreviewHeading(int number, string kind, string item, int variant, int variants) =>
        variants == 1 ? $"{Number(number)}. {kind}: {item}" : $"{Number(number)}. {kind}: {item}, {Number(variant)} з {Number(variants)}";

    public string PreviewWritten(int questions, string file) => $"{file}: записано {Questions(questions)}";

    public string WouldOverwriteThePack(string file) => $"--output: {file} — це сам набір, а потрібен інший файл";

    public string CannotWrite(string file, Cause cause) => $"не вдається записати {file}: {Of(cause)}";

    public KeyWords LeavePreviewKey => new("Вийти", "Завершує перегляд");

    public KeyWords NextInPreviewKey => new("Далі", "Наступне запитання");

    public KeyWords PreviousInPreviewKey => new("Назад", "Попереднє запитання");

    public KeyWords NextKindInPreviewKey => new("", "Перше запитання наступного виду");

    public KeyWords VerdictInPreviewKey => new("Відповідь", "Відповідь із поясненням, і назад");

    public KeyWords ProblemsInPreviewKey => new("Помилки", "Помилки набору, і назад");
}
