using Quiz.Drawing;

namespace Quiz.Hosting;

/// <summary>How screens are shown, and how their host ends.</summary>
public sealed record HostOptions
{
    /// <summary>Default: <see cref="Colours.Indexed"/>.</summary>
    public Colours Colours { get; init; } = Colours.Indexed;

    /// <summary>Default: <see cref="Glyphs.Unicode"/>.</summary>
    public Glyphs Glyphs { get; init; } = Glyphs.Unicode;

    /// <summary>Drives <see cref="After"/>. Default: the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long effects still running may take to finish when the loop ends. Default: 2 seconds.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Runs on the loop after the terminal is restored when a signal ends it, with the exit code to come.</summary>
    public Action<int>? Stopping { get; init; }
}
