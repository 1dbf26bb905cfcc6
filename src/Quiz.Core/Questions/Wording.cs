using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Core.Questions;

/// <summary>All that is said of a question, in one language; the words of its options and cards stand in its form.</summary>
/// <param name="Prompt">One or two sentences, for whoever sees the map where there is one; the facts say the rest.</param>
public sealed record Wording(string Prompt)
{
    /// <summary>The prompt for whoever sees no map; null where it is the same.</summary>
    public string? InWords { get; init; }

    /// <summary>Titles of what it is about, where the prompt does not say it.</summary>
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>Said with the prompt.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Why the right answer is right, a paragraph each.</summary>
    public ImmutableArray<string> Why { get; init; } = [];

    /// <summary>Whether <see cref="Why"/> has what its form says of the right answer in it: it was worded once and for all.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Who said what, and what was found, by date.</summary>
    public ImmutableArray<Step> Sequence { get; init; } = [];

    /// <summary>The pack's own remarks: a disagreement, a time zone, what is worth remembering.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>What is seen of it on a map; read only where it is shown. Null without a map.</summary>
    public Lazy<Scene?>? Scene { get; init; }
}

/// <summary>A named fact that is said with a prompt.</summary>
public sealed record Fact(string Name, string Value);

/// <summary>Something said or found in a matter, as it is told after the answer.</summary>
/// <param name="Date">As a person says it.</param>
/// <param name="IsFinding">Whether it was found; else it was said.</param>
/// <param name="IsAsked">Whether the question is about this one.</param>
public sealed record Step(string Date, string Who, string What, bool IsFinding, bool IsAsked);

/// <summary>A place or a region on a map. Of region and point it has one.</summary>
/// <param name="Region">The code of a region of the map.</param>
/// <param name="Label">The name; null where that is asked for.</param>
public sealed record MapThing(string? Region, GeoPoint? Point, string? Label);

/// <summary>What a question shows on a map.</summary>
public sealed record Scene(Map Map)
{
    /// <summary>What is marked with the question; null where nothing is.</summary>
    public MapThing? Given { get; init; }

    /// <summary>What is marked with the verdict: what was asked for, or both ends of a way. Empty where that is what was given.</summary>
    public ImmutableArray<MapThing> Found { get; init; } = [];

    /// <summary>How easily what is asked for is found, so that the less is drawn round it; null where nothing is drawn round.</summary>
    public MapEase? Ease { get; init; }

    /// <summary>What must not be named round it.</summary>
    public ImmutableArray<string> Hidden { get; init; } = [];

    /// <summary>The code of the region that a place lies in, which must not be named either; null for none.</summary>
    public string? Within { get; init; }
}
