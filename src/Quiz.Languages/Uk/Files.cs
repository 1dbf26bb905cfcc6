using Quiz.Languages.Words;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string OpenFileTitle => "Відкрити набір (*.json)";

    public string OpenFileEntry => "Відкрити файл…";

    public KeyWords OpenFileKey => new("Файл", "Дає змогу обрати файл набору, щоб перевірити, зіграти чи додати його");

    public string OpenButton => "Відкрити";

    public string ChooseButton => "Обрати";

    public string CancelButton => "Скасувати";

    public string PathField => "Шлях";

    public string FileNamesColumn => "Назва";

    public string NoSuchFile => "Такого файлу чи теки немає.";

    public string NoSuchFolder => "Такої теки немає.";

    public string FileIsFolder => "Це тека.";

    public string UnreadableFolder => "Цю теку не вдається прочитати.";

    public string EndingOfFileWanted(string ending) => $"Назва має закінчуватися на {ending}.";

    public string NoFileIsChosen => "Файл не обрано.";

    public string SaveDrillTitle => "Куди записати вправу";

    public KeyWords ChooseFolderKey => new("Теки", "Дає змогу обрати теку й назву у вікні");

    public string PathCantBeTaken => "Цей шлях задовгий або містить знаки, які не можна набрати.";

    public KeyWords OpenOrChooseKey => new("Відкрити", "Відкриває теку або обирає файл");

    public KeyWords ChooseNameKey => new("Обрати", "Відкриває теку або бере назву");

    public KeyWords NextFieldKey => new("Далі", "Переходить до наступного поля чи кнопки");

    public KeyWords FolderBeforeKey => new("", "Повертає до попередньої теки, якщо виділено список");

    public KeyWords CancelWorkKey => new("Скасувати", "Скасовує роботу");

    public string EscCancels => "Esc скасовує.";

    public string CheckingTitle => "Перевірка";

    public string BeingChecked(string file) => $"Перевіряємо {file}.";

    public string AddingTitle => "Додавання";

    public string BeingAdded(string pack) => $"Додаємо {pack} до ваших наборів.";

    public string ReadingTitle => "Читання наборів";

    public string BeingRead => "Читаємо набори.";

    public string ReadingWasCancelled(int unread) => $"Читання скасовано, не прочитано {Count(unread, "файл", "файли", "файлів")} з наборами. Наступний запуск прочитає всі.";

    public string PackHasNoErrors => "У цьому наборі немає помилок.";

    public string PackHasErrors => "У набір із помилками не можна грати.";

    public string FileIsMap => "Цей файл – карта, а не набір.";

    public KeyWords AddPackKey => new("Додати", "Додає його до ваших наборів разом із картою");

    public string AddedTitle => "Ваші набори";

    public string NowhereToKeepPacks => "Немає теки, де можна зберігати набори.";

    public KeyWords PlayFileKey => new("Грати", "Грає мішаний раунд із цього набору");
}
