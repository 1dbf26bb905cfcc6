namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string NewPackCommand => "Створює набір для початку: він проходить перевірку, і в нього відразу можна грати";

    public override string NewPackFile => "Файл, який слід створити; до назви без розширення додається .json";

    public override string NewPackFamily => "Що в ньому є: події, місця й регіони, твердження й заперечення, власні запитання чи все разом (типово)";

    public override string NewPackId => "Ідентифікатор набору (типово: з назви файлу)";

    public override string NewPackTitle => "Назва набору";

    public override string NewPackIsWritten(string file) => $"{file}: створено. Що далі:";

    public override string NewPackCheckIt(string word) => $"Перевіряйте, поки пишете: quiz check {word}";

    public override string NewPackPreviewIt(string word) => $"Подивіться очима гравця: quiz pack preview {word}";

    public override string NewPackPlayIt(string word) => $"Зіграйте: quiz play --pack {word}";

    public override string CannotWrite(string file, string why) => $"не вдається записати {file}: {why}";
}
