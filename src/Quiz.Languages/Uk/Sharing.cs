using System.Globalization;
using Quiz.Storage.Sharing;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string HidesShippedPack(string id) => $"У нього грають замість набору {id} із програми; «quiz pack remove {id}» поверне той набір.";

    public string PackMakeCommand => "Створює один файл із набору та його карти, щоб ним ділитися";

    public string MakeFile => "Набір, який має пройти перевірку";

    public string MakeOutput => "Файл, який слід створити, із закінченням .quizpack (типово: ID-VERSION.quizpack)";

    public string EndingWanted(string option, string found, string ending) => $"{option}: дано «{found}», а потрібен файл із закінченням {ending}";

    public string IdIsNoFileName(string id) => $"ідентифікатор «{id}» у Windows означає пристрій, тож файлу з такою назвою там бути не може";

    public string ArchiveWouldBeRefused(string file) => $"{file} не створено: набір завеликий, щоб ним ділитися, його не прийняли б";

    public string ArchiveIsMade(string file, string pack, int bytes) => $"{file}: {pack}, {Kilobytes(bytes)}";

    public string MapComesWithProgram(string map) => $"Карта «{map}» є в програмі, тому її не додано.";

    public string MapIsInArchive(string map) => $"Карту «{map}» додано.";

    public string MapOfProgramDiffers(string map, string file) => $"{file} – не та карта «{map}», що є в програмі, і її ніде не встановили б: дайте їй власний ідентифікатор";

    public string InstallCommand => "Встановлює набори з файлів .quizpack у вашу теку даних";

    public string InstallFiles => "Файли, які слід встановити";

    public string DowngradeOption => "Дозволяє давнішій версії замінити новішу";

    public string ArchiveIsRefused(string file, string why) => $"{file} відхилено: {why}";

    public string RemoveCommand => "Вилучає встановлений набір; ваш прогрес лишається";

    public string RemoveId => "Ідентифікатор набору";

    public string PackIsRemoved(string pack) => $"{pack} вилучено; прогрес лишився.";

    public string PackOfProgramStays(string pack) => $"набір «{pack}» є частиною програми, його не можна вилучити";

    public string PackWasNotInstalled(string pack, string file) => $"набір «{pack}» не встановлено командою «quiz pack install»; його файл – {file}";

    public string NoSuchInstalledPack(string pack) => $"набору «{pack}» не встановлено";

    public string InstalledLine(string line) => $"{line} (встановлено)";

    public string Of(Installing installing) => installing.Outcome switch
    {
        InstallOutcome.Installed => $"{installing.Reference} встановлено.",
        InstallOutcome.Replaced => $"{installing.Reference} встановлено замість версії {installing.Detail}.",
        InstallOutcome.IsThereAlready => $"{installing.Reference} вже встановлено.",
        InstallOutcome.ComesWithProgram => $"{installing.Reference} вже є в програмі.",
        InstallOutcome.IsOtherContent => $"тут уже є {installing.Reference} з іншим вмістом, а вміст версії не змінюється; автор має дати йому нову версію",
        InstallOutcome.IsOlder => $"версія {installing.Reference} давніша за {installing.Detail}, яка вже є; --downgrade встановить її попри це",
        InstallOutcome.FileIsYours => $"{installing.Detail} – ваш власний файл, його не перезаписано",
        InstallOutcome.PackIsYours => $"{installing.Detail} – ваш власний набір із тим самим ідентифікатором",
        InstallOutcome.WasChanged => $"{installing.Detail} змінено після встановлення; збережіть його деінде або видаліть і спробуйте ще раз",
        InstallOutcome.MapOfProgram => $"він містить іншу карту «{installing.Detail}», ніж є в програмі",
        InstallOutcome.MapIsOther => $"він містить іншу карту, ніж {installing.Detail}, яка може бути потрібна іншим наборам",
        InstallOutcome.RecordIsDamaged => $"не вдається прочитати {installing.Detail}, де записано, що встановлено",
        InstallOutcome.AnotherInstalls => "інша програма саме встановлює або вилучає набори; спробуйте ще раз",
        _ => $"не вдається записати до {installing.Detail}: {Of(installing.Why)}",
    };

    private static string Kilobytes(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} кБ");
}
