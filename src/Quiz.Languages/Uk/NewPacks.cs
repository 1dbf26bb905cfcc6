namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string NewPackCommand => "Створює набір для початку: він проходить перевірку, і в нього відразу можна грати";

    public string NewPackFile => "Файл, який слід створити; до назви без розширення додається .json";

    public string NewPackFamily => "Що в ньому є: події, місця й регіони, твердження й заперечення, власні запитання чи все разом (типово)";

    public string NewPackId => "Ідентифікатор набору (типово: з назви файлу)";

    public string NewPackTitle => "Назва набору";

    public string NewPackIsWritten(string file) => $"{file}: створено. Що далі:";

    public string NewPackCheckIt(string word) => $"Перевіряйте, поки пишете: quiz check {word}";

    public string NewPackPreviewIt(string word) => $"Подивіться очима гравця: quiz pack preview {word}";

    public string NewPackPlayIt(string word) => $"Зіграйте: quiz play --pack {word}";

    public string CannotWrite(string file, string why) => $"не вдається записати {file}: {why}";
}
