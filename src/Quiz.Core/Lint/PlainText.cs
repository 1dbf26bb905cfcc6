using System.Text;
using Quiz.Core.Text;

namespace Quiz.Core.Lint;

/// <summary>Texts as they are compared: their words in small letters, without accents and marks.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var word in new Words(text))
        {
            if (plain.Length > 0)
                plain.Append(' ');
            foreach (var c in word)
                plain.Append(Accents.WithoutAccent(char.ToLowerInvariant(c)));
        }
        return plain.ToString();
    }
}
