using System.Collections.Immutable;
using Quiz.Core.Packs;

namespace Quiz.Core.Questions;

/// <summary>What a question is about: facts that its kind words it from. Each kind has its own, or shares one with kinds about the same.</summary>
public abstract record Subject
{
    /// <summary>Of a question that was worded once and for all, which needs no facts.</summary>
    public static Subject None { get; } = new Nothing();

    /// <summary>The claim that it is about; null for one that is about none.</summary>
    public virtual Claim? Matter => null;

    /// <summary>The events on its cards.</summary>
    public virtual ImmutableArray<Event> Events => [];

    /// <summary>Which of the things that can be asked about the item it asks: the id of a statement. Empty where there is one.</summary>
    public virtual string Asked => "";

    /// <summary>What a player has read once the question is answered, as far as it may answer another question.</summary>
    public virtual IEnumerable<string> Read(Pack pack) => [];

    private sealed record Nothing : Subject;
}
