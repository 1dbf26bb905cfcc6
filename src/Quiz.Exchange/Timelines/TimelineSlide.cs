namespace Quiz.Exchange.Timelines;

/// <summary>A date as a timeline gives it: numbers as they are written, with nothing for what it does not know.</summary>
internal sealed record TimelineDate(int At, string Year, string Month = "", string Day = "", bool HasTime = false)
{
    /// <summary>Why it is no date, where that was seen while it was read.</summary>
    public string? Trouble { get; init; }

    public bool IsEmpty => Year.Length == 0 && Month.Length == 0 && Day.Length == 0;
}

/// <summary>A slide of a timeline, whichever way it was written.</summary>
/// <param name="Type">title, era or event; empty for an event.</param>
internal sealed record TimelineSlide(int At, string Type, TimelineDate Start, TimelineDate End)
{
    public string Id { get; init; } = "";
    public string Headline { get; init; } = "";
    public string Text { get; init; } = "";
    public string DisplayDate { get; init; } = "";
    public string Group { get; init; } = "";
    /// <summary>What else it shows, by name: media, background.</summary>
    public IReadOnlyList<string> Shows { get; init; } = [];
}
