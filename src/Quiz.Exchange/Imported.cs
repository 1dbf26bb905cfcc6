using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Exchange;

/// <summary>What a foreign file gave.</summary>
/// <param name="Pack">What could be carried, without what went to <see cref="ImportOptions.Lines"/>; it may have no item. The same file gives the same ids.</param>
/// <param name="Losses">What could not be, in the order of the file.</param>
public sealed record Imported(Pack Pack, ImmutableArray<Loss> Losses)
{
    /// <summary>The map that the pack names, where the file had shapes to make one of; null otherwise.</summary>
    public Map? Map { get; init; }
}

/// <summary>What an import needs to know beside the file.</summary>
/// <param name="PackId">The id of the pack to make.</param>
/// <param name="Title">The title of the pack to make, where the file has none.</param>
/// <param name="Source">What items rest on whose source the file does not tell.</param>
public sealed record ImportOptions(string PackId, string Title, Source Source)
{
    /// <summary>The language of the pack to make, as packs name it.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where items may go as they are made, so that those of a large file need not all be kept; null to have each in the pack.</summary>
    public ItemLines? Lines { get; init; }

    /// <summary>Gives the words that the pack needs in its language.</summary>
    public required Func<string, IExchangeWords> WordsIn { get; init; }

    /// <summary>What people write in such files, in each language that the program speaks.</summary>
    public required ImmutableArray<ImportReadingWords> Reading { get; init; }
}
