namespace Quiz.Storage.Sharing;

/// <summary>What became of an archive that was to be installed.</summary>
public enum InstallOutcome
{
    Installed,
    Replaced,
    IsThereAlready,
    ComesWithProgram,
    IsOtherContent,
    IsOlder,
    FileIsYours,
    PackIsYours,
    WasChanged,
    MapOfProgram,
    MapIsOther,
    RecordIsDamaged,
    AnotherInstalls,
    CannotWrite,
}

/// <summary>What became of an archive that was to be installed, or of a pack that was to be removed.</summary>
/// <param name="Reference">The pack, by id and version.</param>
/// <param name="Detail">The file in the way, the map, or the version that is there.</param>
/// <param name="Why">Why the disk refused.</param>
public sealed record Installing(InstallOutcome Outcome, string Reference, string Detail = "", Cause Why = default)
{
    /// <summary>Whether it stands in place of a pack that comes with the program.</summary>
    public bool HidesShipped { get; init; }

    public bool IsDone => Outcome is InstallOutcome.Installed or InstallOutcome.Replaced or InstallOutcome.IsThereAlready or InstallOutcome.ComesWithProgram;
}
