using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Maps;

namespace Quiz.Core.Packs;

/// <summary>A question that the pack's author wrote.</summary>
public sealed record WrittenQuestion : Item
{
    public required string Prompt { get; init; }
    public required string Why { get; init; }
    public required WrittenForm Form { get; init; }
}

/// <summary>What a written question offers and takes, of one of the kinds nested here.</summary>
public abstract record WrittenForm
{
    private WrittenForm() { }

    /// <param name="Answer">The id of the right option.</param>
    public sealed record Choice(ImmutableArray<WrittenOption> Options, string Answer) : WrittenForm;

    /// <param name="Answer">The ids of all right options, at least one.</param>
    public sealed record Choices(ImmutableArray<WrittenOption> Options, ImmutableArray<string> Answer) : WrittenForm;

    /// <param name="Answer">The ids of all options, in the right order.</param>
    public sealed record Order(ImmutableArray<WrittenOption> Options, ImmutableArray<string> Answer) : WrittenForm;

    public sealed record Number(double Answer, string? Unit) : WrittenForm;

    public sealed record Date(EdtfDate Answer) : WrittenForm;

    public sealed record Point(GeoPoint Answer) : WrittenForm;

    /// <param name="Answer">Every text that is right; the first is shown.</param>
    public sealed record Text(ImmutableArray<string> Answer) : WrittenForm;
}

public sealed record WrittenOption(string Id, string Text);
