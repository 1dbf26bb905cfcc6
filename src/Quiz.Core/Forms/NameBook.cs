using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Text;

namespace Quiz.Core.Forms;

/// <summary>The names that a typed answer can mean: those of the target and those of everything else of its sort.</summary>
/// <param name="Target">The shown name first, then its aliases.</param>
/// <param name="Others">For each other thing its shown name, then its aliases.</param>
/// <param name="Generic">Words that add nothing to a region's name, in small letters.</param>
public sealed record NameBook(ImmutableArray<string> Target, ImmutableArray<ImmutableArray<string>> Others, ImmutableArray<string> Generic)
{
    /// <summary>
    /// The shown name that a text means, or null. Letter case, accents, apostrophes and hyphens don't matter, and small typos are forgiven
    /// (one from five letters on, two from nine) unless the text is as near to another name. "Oblast" and the like may be left out, unless
    /// that is another name: Kyiv is not Kyiv Oblast.
    /// </summary>
    public string? Understand(string typed)
    {
        var words = PlainWords(typed);
        if (words.Length == 0)
            return null;
        var exact = Others.Prepend(Target).Where(names => names.Any(name => PlainWords(name).SequenceEqual(words))).ToList();
        return exact.Count > 0 ? (exact.Count == 1 ? exact[0][0] : null) : Nearest(Telling(words));
    }

    private string? Nearest(string text)
    {
        string? best = null;
        var (least, tie) = (int.MaxValue, false);
        foreach (var names in Others.Prepend(Target))
        {
            var distance = names.Min(name => DistanceTo(Telling(PlainWords(name)), text));
            if (distance < least)
                (best, least, tie) = (names[0], distance, false);
            else if (distance == least)
                tie = true;
        }
        return least == int.MaxValue || tie ? null : best;
    }

    /// <summary>int.MaxValue when it is not near enough to be a typo.</summary>
    private static int DistanceTo(string name, string text)
    {
        var forgiven = name.Length >= 9 ? 2 : name.Length >= 5 ? 1 : 0;
        var distance = Spelling.Distance(name, text, forgiven);
        return distance <= forgiven ? distance : int.MaxValue;
    }

    /// <summary>The words in small letters without accents and marks; of the generic ones all are alike.</summary>
    private string[] PlainWords(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is '-' or '‐' or '‑' or '–' or '_' || char.IsWhiteSpace(c))
                plain.Append(' ');
            else if (char.IsLetterOrDigit(c))
                plain.Append(Accents.WithoutAccent(char.ToLowerInvariant(c)));
        }
        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Generic.Contains(word) ? Generic[0] : word)];
    }

    /// <summary>Without the generic words, if others are left.</summary>
    private string Telling(string[] words)
    {
        string[] telling = [.. words.Where(word => !Generic.Contains(word))];
        return string.Join(' ', telling.Length > 0 ? telling : words);
    }
}
