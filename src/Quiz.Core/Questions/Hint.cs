using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>A help that costs a quarter of the points, of one of the kinds nested here.</summary>
public abstract record Hint
{
    private Hint() { }

    /// <summary>This option is wrong.</summary>
    public sealed record NotThis(int Option) : Hint;

    /// <summary>This dealt card comes first.</summary>
    public sealed record Begin(int Card) : Hint;

    /// <summary>This dealt card comes last; told where the first one is dealt at its place.</summary>
    public sealed record End(int Card) : Hint;

    /// <summary>When one of the two events was, no nearer than needed: the decade, or the year or month where both share that.</summary>
    public sealed record RoughDate(int Option, EdtfDate Date) : Hint;

    /// <summary>When it was, no nearer than the decade, or the year where it could be any of its days.</summary>
    public sealed record Decade(EdtfDate Date) : Hint;

    /// <summary>The number lies between these, the larger up to five times the smaller.</summary>
    public sealed record Between(double Low, double High) : Hint;

    /// <summary>The card belongs after (or before) this card of the line.</summary>
    public sealed record BesideCard(int Card, bool After) : Hint;

    /// <summary>On which side of what the map shows first the target lies; null for its middle.</summary>
    public sealed record SideOfMap(CompassPoint? Side) : Hint;

    /// <summary>How the name begins and how many letters it has.</summary>
    public sealed record Initial(string First, int Letters) : Hint;

    /// <summary>So many options are right, in all.</summary>
    public sealed record HowMany(int Right) : Hint;

    /// <summary>The hint of a question: always the same one.</summary>
    public static Hint For(Question question)
    {
        var random = new SplitMix64(~question.Seed);
        return question.Challenge switch
        {
            Challenge.PutInOrder { Precedence.Order: [0, .., var last] } => new End(last),
            Challenge.PutInOrder c => new Begin(c.Precedence.Order[0]),
            Challenge.PlaceInLine c => Beside(c),
            Challenge.PickOne { Options.Length: 2 } when question.Subject is Subject.Events events => new RoughDate(0, events.All[0].Date),
            Challenge.PickOne c => WrongOne(c.Options.Length, [c.Right], random),
            Challenge.NameIt { Options.Length: > 2 } c => WrongOne(c.Options.Length, [c.Right], random),
            Challenge.NameIt c => new Initial(System.Globalization.StringInfo.GetNextTextElement(c.Names.Target[0]), new System.Globalization.StringInfo(c.Names.Target[0]).LengthInTextElements),
            Challenge.PickMany c when c.Right.Length < c.Options.Length => WrongOne(c.Options.Length, c.Right, random),
            Challenge.PickMany c => new HowMany(c.Right.Length),
            Challenge.PointAt c => new SideOfMap(SideOf(c)),
            Challenge.GiveDate c => new Decade(DecadeOf(c.Right)),
            Challenge.GiveNumber c => RoundNumbersAbout(c.Right),
            _ => throw new ArgumentException($"no hint for {question.Challenge.GetType().Name}", nameof(question)),
        };
    }

    /// <summary>The ten years of one decade, or from the first of two to the end of the last.</summary>
    private static EdtfDate DecadeOf(EdtfDate date)
    {
        var (first, last) = (Math.Max(-DateMaker.FarthestYear, FloorToTen(date.Earliest.Year)), FloorToTen(date.Latest.Year) + 9);
        return EdtfDate.Parse(first == last - 9 && first is >= 1000 and <= 9990 ? FormattableString.Invariant($"{first / 10}X") : $"[{YearText(first)}..{YearText(last)}]");
    }

    private static int FloorToTen(int year) => (int)Math.Floor(year / 10.0) * 10;

    private static string YearText(int year) => FormattableString.Invariant($"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}");

    /// <summary>The nearest below and above of 1, 2 and 5 times a power of ten.</summary>
    private static Between RoundNumbersAbout(double number)
    {
        if (number == 0)
            return new(-1, 1);
        var size = Math.Abs(number);
        // Near the ends of what a number can hold there is no such power, or no step above.
        var power = Math.Max(double.Epsilon, Math.Pow(10, Math.Floor(Math.Log10(size))));
        double[] steps = [power, 2 * power, 5 * power, 10 * power];
        var (low, high) = (steps.Last(s => s <= size || s == power), steps.Append(double.MaxValue).First(s => s > size || s == double.MaxValue));
        high = Math.Min(high, double.MaxValue);
        return number > 0 ? new(low, high) : new(-high, -low);
    }

    private static NotThis WrongOne(int options, ImmutableArray<int> right, SplitMix64 random)
    {
        var wrong = Enumerable.Range(0, options).Except(right).ToList();
        return new(wrong[random.Below(wrong.Count)]);
    }

    private static BesideCard Beside(Challenge.PlaceInLine c)
    {
        var middle = (c.Line.Length - 1) / 2;
        return new(middle, Timeline.PositionOf(c.Line, c.Card) > middle);
    }

    private static CompassPoint? SideOf(Challenge.PointAt c) => c.Target switch
    {
        MapTarget.AtPoint target => (c.Area ?? c.Map.Bounds).PartOf(target.Point),
        MapTarget.InRegion target => (c.Area ?? c.Map.Bounds).PartOf(target.Region.Label),
        _ => throw new ArgumentException($"no side of {c.Target.GetType().Name}", nameof(c)),
    };
}
