using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>One question: a pure function of the pack's id and version, the kind, the item and the seed, within the deck that it was drawn from.</summary>
public sealed record Question
{
    /// <summary>Sixteen hexadecimal digits: a hash of pack@version, kind, item and seed.</summary>
    public required string Id { get; init; }
    public required Kind Kind { get; init; }
    public required Pack Pack { get; init; }
    /// <summary>What it teaches, as array and id in the pack: <c>events/swap-agreed</c>.</summary>
    public required string Item { get; init; }
    public required ulong Seed { get; init; }
    /// <summary>What its kind words it from; for anybody else it says what the question is about.</summary>
    public required Subject Subject { get; init; }
    public required Form Form { get; init; }
    /// <summary>Its words, where it was worded once and for all; null where its kind words it.</summary>
    public Wording? Wording { get; init; }

    /// <inheritdoc cref="Form.Grade"/>
    public Verdict Grade(Answer answer) => Form.Grade(answer);

    /// <summary>Its hint: always the same one.</summary>
    public Hint Hint => Form.HintFrom(new SplitMix64(~Seed));

    public bool Equals(Question? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    public override string ToString() => FormattableString.Invariant($"{Kind} {Pack.Reference} {Item} {Seed}");
}
