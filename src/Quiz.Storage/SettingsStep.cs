namespace Quiz.Storage;

/// <summary>Where a program is with settings.json. Other programs may come in between any two steps, and a test lets them.</summary>
internal enum SettingsStep
{
    FoundDamage,

    /// <summary>The damage is sure, and nothing is moved.</summary>
    MovesAside,

    /// <summary>Others are to be saved, and nothing is written.</summary>
    Saves,
    Replaces,

    /// <summary>Another program is where it must be alone.</summary>
    WaitsForOthers,
}
