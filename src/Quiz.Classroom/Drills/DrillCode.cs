using System.Globalization;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Classroom.Drills;

/// <summary>The short code that distinguishes two drills: six of the letters and digits of Crockford's base 32, which nobody takes for each other.</summary>
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
        var wording = question.Wording!;
        return [question.Kind.Key, question.Pack.Reference, question.Item, wording.Prompt, .. wording.Facts.SelectMany(f => (string[])[f.Name, f.Value]), .. question.Form.CodeParts()];
    }

    private static string Told(int number) => number.ToString(CultureInfo.InvariantCulture);
}
