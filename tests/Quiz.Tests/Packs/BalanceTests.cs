using Quiz.Core.Packs;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Packs;

/// <summary>A pack of claims must not teach to believe, or to disbelieve, by who speaks.</summary>
public class BalanceTests
{
    public static TheoryData<string> Packs => ShippedPackTests.Files;

    [Theory, MemberData(nameof(Packs))]
    public void No_rule_that_looks_at_one_cue_is_right_on_more_than_70_percent_of_the_settled_claims(string id)
    {
        var all = Balance.SettledOf(ShippedPackTests.Load(id));
        foreach (var settled in new[] { all, [.. all.Where(s => !s.Claim.Sensitive)] })
        {
            if (settled.Count >= Balance.Fewest)
                Assert.DoesNotContain(Balance.Rules(settled), rule => rule.Value > Balance.Most);
        }
    }

    [Theory]
    [InlineData("+A-B -A-B +A-B -A-B +B-A -B-A +B-A -B-A +A-B -B-A", "")]
    [InlineData("+A-B +A-B +A-B +A-B +B-A +B-A +B-A +B-A -A-B -B-A", "believe the claimant")]
    [InlineData("-A-B -A-B -A-B -A-B -B-A -B-A -B-A -B-A +A-B +B-A", "believe the denier")]
    [InlineData("+B-A +B-A +B-A +B-A +B-A -A-B -A-B -A-B -A-B -A-B", "disbelieve A, believe other claimants")]
    [InlineData("+B-A:t +A-B:t +B-A:t +A-B:t +B-A:t -A-B -B-A -A-B -B-A -A-B", "believe the claimant on t, the denier elsewhere")]
    public void A_rule_that_wins_is_found(string claims, string winner)
    {
        var rules = Balance.Rules(Balance.SettledOf(Pack($"{Actors},\"claims\":[{string.Join(',', claims.Split(' ').Select(Claim))}]")));
        Assert.Equal(winner.Length > 0, rules.Values.Max() > Balance.Most);
        if (winner.Length > 0)
            Assert.Equal(rules.Values.Max(), rules[winner]);
    }

    [Fact]
    public void Only_the_last_finding_about_the_first_claim_counts()
    {
        var pack = Pack($"{Actors},\"claims\":[{{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{Statement("one", "a", "claim", "")},{Statement("two", "b", "denial", ",\"of\":\"one\"")}],\"assessments\":["
            + "{\"id\":\"z\",\"of\":\"one\",\"asOf\":\"2003\",\"status\":\"refuted\"},{\"id\":\"y\",\"of\":\"one\",\"asOf\":\"2001\",\"status\":\"established\"},{\"id\":\"x\",\"of\":\"two\",\"asOf\":\"2009\",\"status\":\"contested\"}]}]");
        Assert.False(Assert.Single(Balance.SettledOf(pack)).IsHeld);
    }

    private const string Actors = "\"actors\":[{\"id\":\"a\",\"name\":\"A\",\"side\":\"A\"},{\"id\":\"b\",\"name\":\"B\",\"side\":\"B\"}]";

    /// <summary>A claim like "+A-B:t": it held, A claimed, B denied, tagged t.</summary>
    private static string Claim(string text, int index)
    {
        var (claimant, denier, tag) = (char.ToLowerInvariant(text[1]), char.ToLowerInvariant(text[3]), text.Length > 4 ? ",\"tags\":[\"t\"]" : "");
        return $"{{\"id\":\"c{index}\",\"title\":\"C{index}\",\"sources\":[\"s\"]{tag},\"statements\":[{Statement("one", $"{claimant}", "claim", "")},{Statement("two", $"{denier}", "denial", ",\"of\":\"one\"")}],"
            + $"\"assessments\":[{{\"id\":\"x\",\"of\":\"one\",\"asOf\":\"2001\",\"status\":\"{(text[0] == '+' ? "established" : "refuted")}\"}}]}}";
    }

    private static string Statement(string id, string by, string act, string more) => $"{{\"id\":\"{id}\",\"by\":[\"{by}\"],\"act\":\"{act}\"{more},\"date\":\"2000\",\"text\":\"T\"}}";
}
