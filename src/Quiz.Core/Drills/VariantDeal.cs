using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Core.Drills;

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

    /// <summary>Whether the options of a kind stand in an order of their own, which no variant changes: a scale, a compass, the whole before its parts.</summary>
    private static bool IsScale(Kind kind) => kind is Kind.Bearing or Kind.Status or Kind.Act or Kind.Denied;

    /// <summary>How many options or cards a variant may deal in another order; 0 for a question without.</summary>
    public static int CountOf(Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => c.Cards.Length,
        _ when IsScale(question.Kind) => 0,
        Challenge.PickOne c => c.Options.Length,
        Challenge.PickMany c => c.Options.Length,
        Challenge.NameIt c => c.Options.Length,
        _ => 0,
    };

    private static ImmutableArray<int> Dealt(Question question, SplitMix64 random)
    {
        var all = Enumerable.Range(0, CountOf(question)).ToImmutableArray();
        for (var tries = 0; tries < MostTries && all.Length > 1; tries++)
        {
            var dealt = random.Shuffled(all);
            // As they are made, no start order is right by itself.
            if (!dealt.SequenceEqual(all) && (question.Challenge is not Challenge.PutInOrder order || order.Precedence.Grade(dealt).Score < 1))
                return dealt;
        }
        return [];
    }

    /// <summary>A question with its options or cards in the order that a variant shows them.</summary>
    /// <param name="shown">Empty for as it is.</param>
    internal static Question Shown(Question question, ImmutableArray<int> shown)
    {
        if (shown.IsEmpty)
            return question;
        ImmutableArray<int> Places(IEnumerable<int> options) => [.. options.Select(option => shown.IndexOf(option)).Order()];
        return question with
        {
            Challenge = question.Challenge switch
            {
                Challenge.PutInOrder c => c with { Cards = [.. shown.Select(i => c.Cards[i])], Precedence = c.Precedence.Among(shown) },
                Challenge.PickOne c => new Challenge.PickOne([.. shown.Select(i => c.Options[i])], shown.IndexOf(c.Right)) { HalfRight = Places(c.HalfRight) },
                Challenge.PickMany c => new Challenge.PickMany([.. shown.Select(i => c.Options[i])], Places(c.Right)),
                Challenge.NameIt c => c with { Options = [.. shown.Select(i => c.Options[i])], Right = shown.IndexOf(c.Right) },
                var other => throw new ArgumentException($"{other.GetType().Name} has nothing to show in another order", nameof(question)),
            },
        };
    }
}
