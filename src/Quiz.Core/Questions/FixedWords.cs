using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Core.Questions;

/// <summary>All that is told of a question, worded once and for all in one language.</summary>
/// <param name="Prompt">For whoever sees the map, where there is one.</param>
/// <param name="InWords">The prompt for whoever sees no map; null where it is the same.</param>
/// <param name="Facts">Told with the prompt.</param>
/// <param name="Why">Why the right answer is right, a paragraph each.</param>
/// <param name="Sequence">Who said what, and what was found, by date.</param>
public sealed record FixedWords(
    string Prompt, string? InWords, ImmutableArray<FixedFact> Facts, ImmutableArray<string> Why, ImmutableArray<FixedStep> Sequence, ImmutableArray<string> Notes, ImmutableArray<Source> Sources);

public sealed record FixedFact(string Name, string Value);

/// <param name="Date">As a person says it.</param>
/// <param name="IsFinding">Whether it was found; else it was said.</param>
/// <param name="IsAsked">Whether the question is about this one.</param>
public sealed record FixedStep(string Date, string Who, string What, bool IsFinding, bool IsAsked);

/// <summary>What a question is about on its map: shown before the answer where it is to be named or gone out from, else with the verdict. Of region and point it has one.</summary>
/// <param name="Region">The code of a region of the map.</param>
/// <param name="Label">The name; null where that is asked for.</param>
public sealed record FixedMark(string? Region, GeoPoint? Point, string? Label);
