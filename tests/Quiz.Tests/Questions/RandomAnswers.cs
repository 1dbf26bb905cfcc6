using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Questions;

namespace Quiz.Tests.Questions;

internal static class RandomAnswers
{
    /// <summary>Any answer that the question takes, right or wrong.</summary>
    public static Answer To(Question question, Random random) => question.Form switch
    {
        _ when random.Next(20) == 0 => new Answer.Skipped(),
        OrderForm c => new Answer.Ordered(Shuffled(c.Cards.Length, random)),
        GapForm c => new Answer.Placed(random.Next(c.Line.Length + 1)),
        ChoiceForm c => new Answer.Picked(random.Next(c.Options.Length)),
        SeveralForm c => new Answer.PickedMany([.. Shuffled(c.Options.Length, random).Take(random.Next(1, c.Options.Length + 1))]),
        NameForm { Options.Length: > 0 } c when random.Next(2) == 0 => new Answer.Picked(random.Next(c.Options.Length)),
        NameForm c => new Answer.Typed(random.Next(3) == 0 ? c.Names.Target[0] : $"Town {random.Next(6)}"),
        DateForm => new Answer.Dated((EdtfDate.Point)EdtfDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{random.Next(30):0000}{(random.Next(2) == 0 ? "" : $"-{random.Next(1, 13):00}")}"))),
        NumberForm c => new Answer.Number(random.Next(4) == 0 ? c.Right : Math.Round((random.NextDouble() * 1000) - 100, 2)),
        PointForm { TakesRegion: true } when random.Next(3) == 0 => new Answer.RegionNamed($"XA-{random.Next(1, 10)}"),
        PointForm => new Answer.Pointed(new GeoPoint((random.NextDouble() * 180) - 90, (random.NextDouble() * 360) - 180), random.Next(3) * 7.5),
        _ => throw new ArgumentException($"no answers to {question.Form.GetType().Name}", nameof(question)),
    };

    private static ImmutableArray<int> Shuffled(int count, Random random)
    {
        var all = Enumerable.Range(0, count).ToArray();
        random.Shuffle(all);
        return [.. all];
    }
}
