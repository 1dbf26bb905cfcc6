using Quiz.Core.Packs;
using Quiz.Storage;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string Of(ProgressUnavailable unavailable) => unavailable.Operation switch
    {
        ProgressOperation.Keep => $"не вдається зберігати прогрес: {Of(unavailable.Cause)}",
        ProgressOperation.Open => $"не вдається відкрити {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.Read => $"не вдається прочитати {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.Use => $"не вдається використати {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.WriteTo => $"не вдається записати до {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.Lock => $"не вдається заблокувати {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.MakeFolder => $"не вдається створити теку даних {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.MoveAside => $"не вдається відкласти пошкоджений файл {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.SaveRound => $"не вдається зберегти раунд у {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.SaveRoundEnd => $"не вдається зберегти кінець раунду в {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.SaveHint => $"не вдається зберегти підказку в {unavailable.Path}: {Of(unavailable.Cause)}",
        _ => $"не вдається зберегти відповідь у {unavailable.Path}: {Of(unavailable.Cause)}",
    };

    public string Of(StandardStreamBroken broken) =>
        broken.IsInput ? $"не вдається прочитати стандартний ввід: {broken.Reason}" : $"не вдається записати до стандартного виводу: {broken.Reason}";

    public string Of(Cause cause) => cause.Kind switch
    {
        CauseKind.NoPermission => "немає дозволу на запис",
        CauseKind.DiskIsFull => "на диску немає місця",
        CauseKind.DiskIsReadOnly => "диск доступний лише для читання",
        CauseKind.DiskFailed => string.Create(Numbers, $"збій диска (помилка SQLite {cause.Number})"),
        CauseKind.DiskLocksNoFiles => "цей диск не вміє блокувати файли",
        CauseKind.FileInTheWay => $"{cause.Detail} – це файл, а там потрібна тека",
        CauseKind.IsNoRegularFile => "це не звичайний файл",
        CauseKind.FolderIsMissing => $"немає теки {cause.Detail}",
        CauseKind.FileIsThere => "такий файл уже є, його не перезаписано",
        CauseKind.NoFolderCanBeMade => "там не можна створити теку",
        CauseKind.NoFileCanBeMade => "там не можна створити файл",
        CauseKind.IsReadOnly => "доступ лише для читання",
        CauseKind.CannotBeOpened => "його не вдається відкрити",
        CauseKind.IsLocked => "його заблокувала інша програма",
        CauseKind.IsDamaged => "його пошкоджено",
        CauseKind.IsForeign => "це файл іншої програми; перенесіть його або оберіть іншу теку даних",
        CauseKind.IsNewer => string.Create(Numbers, $"його записав новіший quiz (версія файлу {cause.Number}, а ця програма знає версію {ProgressSchema.Version}); файл лишено, як був"),
        CauseKind.NoHome => "немає теки, де зберігати прогрес: ні HOME, ні XDG_DATA_HOME не є абсолютним шляхом; вкажіть теку через --data або QUIZ_DATA",
        CauseKind.NoApplicationData => "немає теки, де зберігати прогрес: APPDATA не задано; вкажіть теку через --data або QUIZ_DATA",
        CauseKind.NoSettingsFolder => "немає теки, де зберігати налаштування",
        CauseKind.SqliteSays => string.Create(Numbers, $"{cause.Detail} (помилка SQLite {cause.Number})"),
        _ => cause.Detail,
    };

    public string FileIsRefused(string file, FileTrouble trouble) => $"{file}: {Of(trouble)}";

    public string FileIsRefusedLine(string file, FileTrouble trouble) => $"{file}: {Of(trouble)}";

    public string Of(SettingsTrouble trouble) => trouble switch
    {
        { Unread: { } why } => $"Не вдалося прочитати налаштування. {FileIsRefused(trouble.File, why)}.",
        { MovedTo: { } aside } => $"Не вдалося прочитати налаштування; їх перенесено до {aside}.",
        _ => $"Не вдалося прочитати налаштування: {trouble.File}.",
    };

    public string DamageWasMovedTo(string path) => $"Файл прогресу було пошкоджено. Його перенесено до {path} і почато новий.";

    public string ProgressIsNotKept(string why) => $"Прогрес не зберігається: {why}.";

    public string ProgressCantBeRead(string why) => $"Не вдається прочитати прогрес: {why}.";

    public string NotSaved(string why) => $"Не збережено: {why}";

    public string AnswerIsNotSaved(string why) => $"Не збережено: {why}. Наступна спроба буде з наступною відповіддю.";

    public string AnswersAreNotSavedYet(int answers, string why) => $"Ще не збережено: {Answers(answers)}. Причина: {why}.";

    public string AnswersCouldNotBeSaved(int answers, string why) => $"не вдалося зберегти {Count(answers, "відповідь", "відповіді", "відповідей")}: {why}";

    public string AnswersAreKeptInMemory(string why) => $"{why}. Відповіді лишаються в пам’яті, доки їх не вдасться зберегти.";

    public string RoundCouldNotBeGivenUp(string why) => $"Раунд не вдалося припинити: {why}.";

    private static string Of(FileTrouble trouble) => trouble.Fault switch
    {
        FileFault.IsFolder => "це тека, а не файл",
        FileFault.DoesNotExist => "такого файлу немає",
        FileFault.IsNoRegularFile => "це не звичайний файл",
        FileFault.IsTooLarge => $"{Bytes(trouble.Length)}, а читається щонайбільше {Bytes(PackReader.MostBytes)} (64 МіБ)",
        _ => $"не вдається прочитати: {trouble.Detail}",
    };

    private static string Bytes(long count) => Count(count, "байт", "байти", "байтів");
}
