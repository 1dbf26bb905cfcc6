using System.Collections.Immutable;
using Quiz.Core.Questions;

namespace Quiz.Core.Rounds;

/// <summary>What a round is made from; the same choices from the same packs give the same round on every machine.</summary>
/// <param name="Packs">Ids, in the order they were chosen.</param>
/// <param name="Kinds">At least one, in the order of <see cref="Questions.Kinds.All"/>.</param>
/// <param name="Count">Questions wanted, from 1 to <see cref="MostQuestions"/>; there may be fewer to ask.</param>
public sealed record RoundChoices(ImmutableArray<string> Packs, ImmutableArray<Kind> Kinds, ItemFilter Filter, int Count, ulong Seed)
{
    public const int UsualCount = 10;
    public const int MostQuestions = 1_000;
}

/// <summary>A list of questions made from packs, kinds, filters, count and seed.</summary>
public sealed record Round(RoundChoices Choices, ImmutableArray<Question> Questions);
