using System.Collections.Immutable;

namespace Quiz.Core.Exchange;

/// <summary>What a pack gave in a foreign format.</summary>
/// <param name="Content">The whole file, UTF-8 without a byte order mark.</param>
/// <param name="Losses">What the format can't hold; each names the item, and the line that it is written at, or 1.</param>
public sealed record Exported(byte[] Content, ImmutableArray<Loss> Losses);
