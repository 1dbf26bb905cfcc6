using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;

namespace Quiz.Tests.Wording;

public class EnglishTests
{
    [Theory]
    [InlineData(0, "0 points")]
    [InlineData(1, "1 point")]
    [InlineData(2, "2 points")]
    [InlineData(1000, "1000 points")]
    public void A_count_takes_the_plural_that_it_needs(int count, string words) => Assert.Equal(words, Spoken.English.Points(count));

    [Fact]
    public void A_list_is_told_with_and_before_its_last()
    {
        Assert.Equal("none", Spoken.English.List([]));
        Assert.Equal("a", Spoken.English.List(["a"]));
        Assert.Equal("a and b", Spoken.English.List(["a", "b"]));
        Assert.Equal("a, b and c", Spoken.English.List(["a", "b", "c"]));
    }

    [Theory]
    [InlineData(0, "1 second")]
    [InlineData(42, "42 seconds")]
    [InlineData(185, "3 minutes, 5 seconds")]
    [InlineData(7200, "2 hours")]
    public void A_span_is_told_in_two_units_at_most(int seconds, string words) => Assert.Equal(words, Spoken.English.Span(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(0.0, "0 %")]
    [InlineData(0.995, "100 %")]
    [InlineData(0.666, "67 %")]
    public void A_share_is_told_in_whole_percent(double share, string words) => Assert.Equal(words, Spoken.English.Percent(share));

    [Fact]
    public void Every_kind_family_status_and_act_has_words_of_its_own()
    {
        AssertAllDiffer(KindTable.All.Select(Spoken.English.TitleOf));
        AssertAllDiffer(Enum.GetValues<Family>().Select(Spoken.English.Of));
        AssertAllDiffer(Enum.GetValues<Status>().Select(Spoken.English.Of));
        AssertAllDiffer(Enum.GetValues<Status>().Select(Spoken.English.Meaning));
        AssertAllDiffer(Enum.GetValues<Act>().Select(act => Spoken.English.DidIt("The court", act)));
    }

    private static void AssertAllDiffer(IEnumerable<string> words)
    {
        var all = words.ToList();
        Assert.DoesNotContain("", all);
        Assert.Equal(all.Count, all.Distinct().Count());
    }
}
