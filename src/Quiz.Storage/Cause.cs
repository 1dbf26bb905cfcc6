namespace Quiz.Storage;

/// <summary>Why the disk, SQLite or the player's surroundings refused.</summary>
/// <param name="Detail">The file in the way, or what the system says in its own words; empty for the other kinds.</param>
/// <param name="Number">SQLite's error, or the version of a newer file.</param>
public readonly record struct Cause(CauseKind Kind, string Detail = "", long Number = 0);

/// <summary>The causes that are told in words of ours, and the two that tell what others say.</summary>
public enum CauseKind
{
    NoPermission,
    DiskIsFull,
    DiskIsReadOnly,
    DiskFailed,
    DiskLocksNoFiles,
    FileInTheWay,
    FileIsThere,
    IsNoRegularFile,
    FolderIsMissing,
    NoFolderCanBeMade,
    NoFileCanBeMade,
    IsReadOnly,
    CannotBeOpened,
    IsLocked,
    IsDamaged,
    IsForeign,
    IsNewer,
    NoHome,
    NoApplicationData,
    NoSettingsFolder,
    SqliteSays,
    SystemSays,
}
