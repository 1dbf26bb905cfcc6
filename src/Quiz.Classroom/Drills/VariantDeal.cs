using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Classroom.Drills;

/// <summary>Deals the variants of a drill.</summary>
public static class VariantDeal
{
    private const int MostTries = 50;

    /// <param name="count">From 1 to <see cref="Drill.MostVariants"/>; the first is as the questions were made.</param>
    public static ImmutableArray<DrillVariant> Of(ImmutableArray<Question> questions, int count, ulong seed)
    {
        var variants = ImmutableArray.CreateBuilder<DrillVariant>(count);
        variants.Add(new("A", [.. Enumerable.Range(0, questions.Length).Select(i => new VariantQuestion(i, []))]));
        for (var v = 1; v < count; v++)
        {
            var random = new SplitMix64(StableHash.Of("variant", seed.ToString(CultureInfo.InvariantCulture), v.ToString(CultureInfo.InvariantCulture)));
            var order = OrderApartFrom(variants, questions.Length, random);
            variants.Add(new(((char)('A' + v)).ToString(), [.. order.Select(i => new VariantQuestion(i, Dealt(questions[i], random)))]));
        }
        return variants.MoveToImmutable();
    }

    /// <summary>Of some drawn orders the one that has the fewest questions at the number that they have in another variant, where a neighbour could look.</summary>
    private static ImmutableArray<int> OrderApartFrom(IEnumerable<DrillVariant> others, int count, SplitMix64 random) =>
        Enumerable.Range(0, MostTries).Select(_ => random.Shuffled(Enumerable.Range(0, count))).ToList()
            .MinBy(order => others.Sum(other => other.Questions.Where((question, place) => order[place] == question.Index).Count()));

    private static ImmutableArray<int> Dealt(Question question, SplitMix64 random)
    {
        var all = Enumerable.Range(0, question.Form.DealtCount).ToImmutableArray();
        for (var tries = 0; tries < MostTries && all.Length > 1; tries++)
        {
            var dealt = random.Shuffled(all);
            if (!dealt.SequenceEqual(all) && question.Form.CanBeginWith(dealt))
                return dealt;
        }
        return [];
    }

    /// <summary>A question with its options or cards in the order that a variant shows them.</summary>
    /// <param name="shown">Empty for as it is.</param>
    internal static Question Shown(Question question, ImmutableArray<int> shown) => shown.IsEmpty ? question : question with { Form = question.Form.Dealt(shown) };
}
