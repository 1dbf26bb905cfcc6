using CsCheck;
using Quiz.Core.Text;

namespace Quiz.Tests.Text;

public class SpellingTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abc"], 0, 9];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("title", "tite", 1)]
    [InlineData("kyiv", "kyvi", 1)] // neighbours swapped
    [InlineData("kyiv", "kiev", 2)]
    [InlineData("ca", "abc", 3)] // optimal string alignment, not Damerau and Levenshtein's 2
    public void The_distance_counts_insertions_deletions_changes_and_swaps(string a, string b, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(a, b, 5));
        Assert.Equal(distance, Spelling.Distance(b, a, 5));
    }

    [Fact] // the textbook recursion, without bands and early ends
    public void The_distance_is_the_textbook_one_up_to_its_limit() =>
        Gen.Select(Words, Words, Gen.Int[0, 4]).Sample((a, b, limit) => Spelling.Distance(a, b, limit) == Math.Min(Textbook(a, b), limit + 1), iter: 3_000);

    [Theory]
    [InlineData("tite", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("x", null)]
    [InlineData("colour", null)]
    public void What_is_near_enough_was_meant(string written, string? meant) => Assert.Equal(meant, Spelling.Nearest(written, ["title", "tags", "date"]));

    private static int Textbook(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
