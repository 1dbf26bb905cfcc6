using System.Collections.Immutable;

namespace Quiz.Exchange;

/// <summary>A pack in a foreign format, and what that format could not hold.</summary>
public sealed record Exported(byte[] Content, ImmutableArray<Loss> Losses);
