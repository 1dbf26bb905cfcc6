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

/// <summary>What a player does with a written question.</summary>
public enum WrittenKind { Choice, Choices, Order, Number, Date, Point, Text }

/// <summary>What a written question offers and takes, of one of the kinds nested here.</summary>
public abstract record WrittenForm
{
    private WrittenForm(WrittenKind kind) => Kind = kind;

    public WrittenKind Kind { get; }

    /// <summary>What there is to choose from or to put in order; empty for kinds without options.</summary>
    public virtual ImmutableArray<WrittenOption> Offered => [];

    /// <param name="Answer">The id of the right option.</param>
    public sealed record Choice(ImmutableArray<WrittenOption> Options, string Answer) : WrittenForm(WrittenKind.Choice)
    {
        public override ImmutableArray<WrittenOption> Offered => Options;
    }

    /// <param name="Answer">The ids of all right options, at least one.</param>
    public sealed record Choices(ImmutableArray<WrittenOption> Options, ImmutableArray<string> Answer) : WrittenForm(WrittenKind.Choices)
    {
        public override ImmutableArray<WrittenOption> Offered => Options;
    }

    /// <param name="Answer">The ids of all options, in the right order.</param>
    public sealed record Order(ImmutableArray<WrittenOption> Options, ImmutableArray<string> Answer) : WrittenForm(WrittenKind.Order)
    {
        public override ImmutableArray<WrittenOption> Offered => Options;
    }

    public sealed record Number(double Answer, string? Unit) : WrittenForm(WrittenKind.Number);

    public sealed record Date(EdtfDate Answer) : WrittenForm(WrittenKind.Date);

    public sealed record Point(GeoPoint Answer) : WrittenForm(WrittenKind.Point);

    /// <param name="Answer">Every text that is right; the first is shown.</param>
    public sealed record Text(ImmutableArray<string> Answer) : WrittenForm(WrittenKind.Text);
}

public sealed record WrittenOption(string Id, string Text);
