using System.Text;
using Quiz.Core.Json;

namespace Quiz.Checking;

/// <summary>What a problem code means.</summary>
/// <param name="Title">A phrase.</param>
/// <param name="Text">Sentences.</param>
/// <param name="Mend">A sentence: what to do.</param>
/// <param name="Wrong">A piece of a file that has the problem; empty where none can be written down.</param>
/// <param name="Right">The same without it.</param>
public sealed record ProblemArticle(string Title, string Text, string Mend, string Wrong, string Right);

/// <summary>The articles of <c>data/PROBLEMS.md</c>, one for each code.</summary>
public static class ProblemGuide
{
    private const string Heading = "## ";
    private const string Fence = "```";
    private const string MendMark = "*Mend:* ";

    private static readonly Lazy<Dictionary<string, ProblemArticle>> Articles = new(Read);

    public static ProblemArticle Of(ProblemCode code) => Articles.Value[code.Id()];

    /// <summary>The codes that have an article.</summary>
    public static IEnumerable<string> Codes => Articles.Value.Keys;

    private static Dictionary<string, ProblemArticle> Read()
    {
        using var stream = typeof(ProblemGuide).Assembly.GetManifestResourceStream("PROBLEMS.md")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var articles = new Dictionary<string, ProblemArticle>(StringComparer.Ordinal);
        foreach (var section in reader.ReadToEnd().ReplaceLineEndings("\n").Split($"\n{Heading}").Skip(1))
        {
            var title = section[..section.IndexOf('\n', StringComparison.Ordinal)];
            if (title.Split(' ', 2) is [['Q', ..] code, var name])
                articles[code] = Article(name, section[title.Length..]);
        }
        return articles;
    }

    private static ProblemArticle Article(string title, string body)
    {
        var blocks = body.Split(Fence);
        var text = blocks[0].Split(MendMark);
        return new(title, text[0].Trim(), text.ElementAtOrDefault(1)?.Trim() ?? "", Code(blocks.ElementAtOrDefault(1)), Code(blocks.ElementAtOrDefault(3)));
    }

    /// <summary>What stands in a fence, without the language that it begins with.</summary>
    private static string Code(string? fenced) => fenced is null ? "" : fenced[(fenced.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n');
}
