using Quiz.Storage;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string PreviewCommand => "Показує кожне запитання, яке може дати набір, так, як його бачить гравець";

    public override string PreviewFile => "Набір";

    public override string WatchOption => "Стежить за кожним збереженням набору і його карти та показує помилки, поки вони є";

    public override string PreviewOutputOption => "Записує всі запитання з відповідями до цього текстового файлу";

    public override string PreviewTitle(int number, int all, string kind, string item) => $"Перегляд {Number(number)} з {Number(all)}: {kind}, {item}";

    public override string PreviewProblems => "Перегляд: помилки";

    public override string NothingToPreview => "з набору не вийде жодного чесного запитання";

    public override string PreviewHeading(int number, string kind, string item, int variant, int variants) =>
        variants == 1 ? $"{Number(number)}. {kind}: {item}" : $"{Number(number)}. {kind}: {item}, {Number(variant)} з {Number(variants)}";

    public override string PreviewWritten(int questions, string file) => $"{file}: записано {Questions(questions)}";

    public override string WouldOverwriteThePack(string file) => $"--output: {file} — це сам набір, а потрібен інший файл";

    public override string CannotWrite(string file, Cause cause) => $"не вдається записати {file}: {Of(cause)}";

    public override KeyWords LeavePreviewKey => new("Вийти", "Завершує перегляд");

    public override KeyWords NextInPreviewKey => new("Далі", "Наступне запитання");

    public override KeyWords PreviousInPreviewKey => new("Назад", "Попереднє запитання");

    public override KeyWords NextKindInPreviewKey => new("", "Перше запитання наступного виду");

    public override KeyWords VerdictInPreviewKey => new("Відповідь", "Відповідь із поясненням, і назад");

    public override KeyWords ProblemsInPreviewKey => new("Помилки", "Помилки набору, і назад");
}
