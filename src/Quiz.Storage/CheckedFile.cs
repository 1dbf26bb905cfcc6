using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Storage;

/// <summary>What checking one file gave.</summary>
/// <param name="Shown">The file as it may be shown.</param>
/// <param name="Json">The bytes that <paramref name="Problems"/> are about; empty where the file could not be read.</param>
public sealed record CheckedFile(string Shown, byte[] Json, ProblemReport Problems)
{
    /// <summary>Why the file could not be read; null where it was.</summary>
    public FileTrouble? Why { get; init; }

    /// <summary>The pack, where it has no error.</summary>
    public Pack? Pack { get; init; }

    /// <summary>The map that the file is, or that the pack names, where it has no error.</summary>
    public Map? Map { get; init; }

    /// <summary>The map that the pack names, where that is broken.</summary>
    public CheckedFile? BrokenMap { get; init; }
}
