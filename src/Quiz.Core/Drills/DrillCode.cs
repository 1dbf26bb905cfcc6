using System.Globalization;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Core.Drills;

/// <summary>The short code that tells two drills apart: six of the letters and digits of Crockford's base 32, which nobody takes for each other.</summary>
public static class DrillCode
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 6;
    private const int Half = 3;

    /// <summary>Of all that a pupil can see or that counts: what is asked in which words and order, what is right, and how orders are graded.</summary>
    internal static string Of(Drill drill)
    {
        var parts = new List<string> { drill.Language, OrderGrades.NameOf(drill.Options.Orders) };
        foreach (var question in drill.Questions)
            parts.AddRange(PartsOf(question));
        foreach (var variant in drill.Variants)
            parts.AddRange(variant.Questions.SelectMany(q => q.Shown.Prepend(q.Index)).Select(Told).Prepend(variant.Name));
        var hash = StableHash.Of([.. parts]);
        return string.Create(Length + 1, hash, static (code, hash) =>
        {
            for (var i = 0; i < code.Length; i++)
            {
                code[i] = i == Half ? '-' : Digits[(int)(hash % 32)];
                hash = i == Half ? hash : hash / 32;
            }
        });
    }

    /// <summary>A code as somebody typed it, in the form that codes have; what is none is given back in capitals.</summary>
    public static string Normalised(string typed)
    {
        var plain = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return plain.Length == Length ? $"{plain[..Half]}-{plain[Half..]}" : plain;
    }

    private static IEnumerable<string> PartsOf(Question question)
    {
        var words = ((Subject.Fixed)question.Subject).Words;
        return [Kinds.KeyOf(question.Kind), question.Pack.Reference, question.Item, words.Prompt, .. words.Facts.SelectMany(f => (string[])[f.Name, f.Value]), .. PartsOf(question.Challenge)];
    }

    private static IEnumerable<string> PartsOf(Challenge challenge) => challenge switch
    {
        Challenge.PutInOrder c => [.. c.Cards.Select(card => card.Text), .. c.Precedence.Order.Select(Told), .. DrillPairs.Of(c.Precedence).Select(pair => $"{pair.First}<{pair.Then}")],
        Challenge.PlaceInLine c => [.. c.Line.Append(c.Card).SelectMany(card => (string[])[card.Text, card.Date.Text])],
        Challenge.PickOne c => [.. c.Options.Select(o => o.Text), Told(c.Right), .. c.HalfRight.Select(Told)],
        Challenge.PickMany c => [.. c.Options.Select(o => o.Text), .. c.Right.Select(Told)],
        Challenge.PointAt c => c.Target switch
        {
            MapTarget.AtPoint at => [c.Map.Id, Told(at.Point.Lat), Told(at.Point.Lon), at.Region ?? ""],
            MapTarget.InRegion within => [c.Map.Id, within.Region.Code],
            _ => throw new ArgumentException($"no code of {c.Target.GetType().Name}", nameof(challenge)),
        },
        Challenge.NameIt c => [.. c.Options.Select(o => o.Text), c.Options.IsEmpty ? "" : Told(c.Right), .. c.Names.Target],
        Challenge.GiveDate c => [c.Right.Text, Told(c.ScaleDays)],
        Challenge.GiveNumber c => [Told(c.Right), c.Unit ?? ""],
        _ => throw new ArgumentException($"no code of {challenge.GetType().Name}", nameof(challenge)),
    };

    private static string Told(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Told(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}

/// <summary>The pairs of cards whose order is certain.</summary>
public static class DrillPairs
{
    public static IEnumerable<(int First, int Then)> Of(Precedence precedence) =>
        from a in Enumerable.Range(0, precedence.Order.Length) from b in Enumerable.Range(0, precedence.Order.Length) where precedence.IsBefore(a, b) select (a, b);
}
