using System.Text;
using CsCheck;
using Quiz.Core.Json;
using Quiz.Core.Lint;
using Quiz.Core.Packs;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Lint;

/// <summary>Beside the examples of data/PROBLEMS.md, which ProblemGuideTests reads: what is let be, and where it is told.</summary>
public class PackLintTests
{
    [Theory]
    [InlineData("dnipropetrovsk-2025", ProblemCode.UndeterminedOrder)]
    [InlineData("ukraine-1991-2025", ProblemCode.UndeterminedOrder)]
    [InlineData("ukraine-regions", ProblemCode.NearDuplicate)]
    [InlineData("claims-and-denials")]
    [InlineData("space-exploration")]
    [InlineData("world-capitals")]
    public void Of_a_shipped_pack_only_what_was_looked_at_is_told(string id, params ProblemCode[] codes) => Assert.Equal(codes, Shipped(id).Told.Select(p => p.Code).Distinct());

    [Theory]
    [InlineData("Crew of Soyuz 11 dies on the way back", false)]
    [InlineData("An attack kills 40 people", true)]
    [InlineData("About 1,200 people were killed", true)]
    [InlineData("In 1944 the last king died", false)]
    [InlineData("Three astronauts were killed", false)]
    [InlineData("Thousands were left dead", true)]
    [InlineData("The Deaths of 12 trees", true)]
    [InlineData("Rapeseed is grown on 40 farms", false)]
    [InlineData("TORTURED prisoners are freed", true)]
    [InlineData("Під час розстрілу", true)]
    [InlineData("Загинуло 40 людей", true)]
    [InlineData("Загинуло двісті людей", true)]
    [InlineData("Ракета вбила 12 людей", true)]
    [InlineData("Солдати вбили 40 цивільних", true)]
    [InlineData("Загибель 43 моряків", true)]
    [InlineData("Масове вбивство в місті", true)]
    [InlineData("Знайдено масове поховання", true)]
    [InlineData("Страта полонених", true)]
    [InlineData("A mass grave is found", true)]
    [InlineData("Prisoners are executed", true)]
    [InlineData("Ethnic cleansing begins", true)]
    [InlineData("Forty-three die in the fire", true)]
    [InlineData("1500 people die when the ship sinks", true)]
    [InlineData("The Dead Sea is 400 metres below sea level", false)]
    [InlineData("The poet dies at 85", false)]
    [InlineData("King dies aged 85 in London", false)]
    [InlineData("12 bodies of water are mapped", false)]
    [InlineData("Killing time for 30 minutes", false)]
    [InlineData("A rape seed field is planted", false)]
    [InlineData("Стратегія ухвалена", false)]
    [InlineData("A mass is said in the cathedral", false)]
    [InlineData("The executive meets 40 people", false)]
    public void Sensitive_words_are_found_whole_and_deaths_by_the_number_beside_them(string title, bool isTold) =>
        Assert.Equal(isTold, Told(Event("e", "2000", title)).Contains(ProblemCode.NotMarkedSensitive));

    [Theory]
    [InlineData("It admitted the loss.", "It denied the loss.", 1)]
    [InlineData("It admitted the loss.", "It admitted the attack.", 0)]
    [InlineData("It said so.", "It denied so.", 0)]
    [InlineData("Admittedly, the claims stand.", "It denied so.", 0)]
    [InlineData("It claims that it won.", "It denied so.", 1)]
    [InlineData("The patient was admitted to hospital.", "It denied so.", 0)]
    [InlineData("The claimed territory was surveyed.", "It denied so.", 0)]
    [InlineData("Так звана республіка.", "Заперечує.", 1)]
    public void A_loaded_word_is_told_where_one_side_gets_it_alone(string mine, string theirs, int times) =>
        Assert.Equal(times, Told(Claim(mine, theirs)).Count(c => c == ProblemCode.LoadedWord));

    [Theory]
    [InlineData("The bridge is opened over the River", "Over the river, the BRIDGE is opened", true)]
    [InlineData("Café Élan opens its doors", "Cafe Elan opens its doors", true)]
    [InlineData("Launch of probe 4 to the planet", "Launch of probe 5 to the planet", false)]
    [InlineData("Launch of probe 4 to the planet", "Launch of probe 4 to the planet", true)]
    [InlineData("Peace is made", "War is made", false)]
    [InlineData("The treaty is signed in the city", "The treaty is not signed in the city", false)]
    public void Near_duplicates_share_their_words_in_any_order_and_every_number(string one, string other, bool isTold) =>
        Assert.Equal(isTold, Told($"{Event("e", "2000", one)},{Event("f", "2001", other)}").Contains(ProblemCode.NearDuplicate));

    [Fact]
    public void Questions_of_one_phrase_are_alike_only_with_the_same_answer()
    {
        Assert.DoesNotContain(ProblemCode.NearDuplicate, ToldOf(Questions("What is the capital of North Land?", "A", "What is the capital of South Land?", "B")));
        Assert.Contains(ProblemCode.NearDuplicate, ToldOf(Questions("What is the capital of the Land?", "A", "What is the capital of Land?", "A")));
        Assert.Contains(ProblemCode.NearDuplicate, ToldOf(Questions("What is it?", "A", "What is it?", "B")));
    }

    [Theory]
    [InlineData("1990/1999", "1995", "2001", 1)]
    [InlineData("1990/2010", "1995", "2001", 2)]
    [InlineData("1990", "1995~", "1996", 1)] // about 1995 may be 1996
    [InlineData("1990", "1995", "1996", 0)]
    public void Events_of_a_tag_whose_dates_overlap_are_told_once_each(string a, string b, string c, int times) =>
        Assert.Equal(times, Told($"{Event("a", a, "First", "t")},{Event("b", b, "Second", "t")},{Event("c", c, "Third", "t")}").Count(code => code == ProblemCode.UndeterminedOrder));

    [Fact]
    public void Events_without_a_tag_in_common_may_overlap() =>
        Assert.DoesNotContain(ProblemCode.UndeterminedOrder, Told($"{Event("a", "2000", "First", "t")},{Event("b", "2000", "Second", "u")}"));

    [Fact]
    public void A_warning_is_told_at_the_token_that_it_is_about()
    {
        var json = Pack("\"events\":[" + Event("e", "2004", "The 2004 vote") + "]");
        var warning = Lint(json).Told.Single(p => p.Code == ProblemCode.DateGivenAway);
        Assert.Equal("\"The 2004 vote\"", json.Split('\n')[warning.Line - 1][(warning.Column - 1)..(warning.EndColumn - 1)]);
    }

    [Theory]
    [InlineData("A court", false)]
    [InlineData("North", true)]
    [InlineData("Anna", true)]
    public void A_finding_by_somebody_who_is_no_party_is_another_side(string by, bool isTold)
    {
        var claim = "\"actors\":[{\"id\":\"a\",\"name\":\"Anna\",\"side\":\"North\"}],\"claims\":[{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{\"id\":\"one\",\"by\":[\"a\"],\"act\":\"claim\",\"date\":\"2000\",\"text\":\"T\"}],"
            + $"\"assessments\":[{{\"id\":\"x\",\"of\":\"one\",\"asOf\":\"2001\",\"status\":\"refuted\",\"by\":\"{by}\",\"basis\":\"B\"}}]}}]";
        Assert.Equal(isTold, ToldOf(claim).Contains(ProblemCode.OneSidedClaim));
    }

    [Theory]
    [InlineData("\"kind\":\"choice\",\"prompt\":\"Is it true that it is so?\",\"options\":[{\"id\":\"a\",\"text\":\"True\"},{\"id\":\"b\",\"text\":\"False\"}],\"answer\":\"a\"", false)]
    [InlineData("\"kind\":\"date\",\"prompt\":\"When did the war of 1812 begin?\",\"answer\":\"1812-06-18\"", true)]
    [InlineData("\"kind\":\"date\",\"prompt\":\"When did the war begin?\",\"answer\":\"1812-06-18\"", false)]
    public void A_prompt_gives_its_date_away_and_a_question_of_truth_nothing(string form, bool isTold) =>
        Assert.Equal(isTold, ToldOf($"\"questions\":[{{\"id\":\"q\",{form},\"why\":\"w\",\"sources\":[\"s\"]}}]").Contains(ProblemCode.AnswerGivenAway));

    [Fact]
    public void Of_one_sort_a_hundred_are_told_and_the_others_counted()
    {
        var events = string.Join(',', Enumerable.Range(0, 400).Select(i => Event($"e{i}", "1999", $"Event {i}", "t")));
        var report = Lint(Pack($"\"events\":[{events}]"));
        Assert.Equal(100, report.Told.Count(p => p.Code == ProblemCode.UndeterminedOrder));
        Assert.Equal(299, report.Untold);
        Assert.Contains(report.Told, p => p.Code == ProblemCode.KindNotAsked);
    }

    [Fact]
    public void What_is_asked_on_a_map_that_is_not_found_is_not_told_as_missing_items()
    {
        var pack = Pack("\"map\":\"nowhere\",\"places\":[{\"id\":\"p\",\"name\":\"P\",\"lat\":1,\"lon\":1,\"sources\":[\"s\"]}]");
        Assert.DoesNotContain(Lint(pack).Told, p => p.Code == ProblemCode.KindNotAsked);
        Assert.Contains(Lint(pack.Replace("\"map\":\"nowhere\",", "", StringComparison.Ordinal)).Told, p => p.Message == "\"locate\" can't be asked: the pack names no \"map\"");
    }

    [Fact]
    public void Whatever_a_pack_holds_each_warning_stands_within_it() => RandomPacks.All.Sample(random =>
    {
        var json = Encoding.UTF8.GetBytes(PackTexts.With(random.Text));
        foreach (var warning in PackLint.Check(KindTable.All, "p.json", json, random.Pack, null, Spoken.GenericWords, []).Told)
        {
            Assert.InRange(warning.Offset, 1, json.Length - 1);
            Assert.Equal(Severity.Warning, warning.Severity);
        }
    });

    private static ProblemReport Shipped(string id)
    {
        var json = File.ReadAllBytes(ShippedPackTests.PathOf(id));
        var pack = PackReader.Read(id, json).Pack!;
        return PackLint.Check(KindTable.All, id, json, pack, pack.Map switch { "ukraine" => ShippedPackTests.Ukraine, "world" => ShippedPackTests.World, _ => null }, Spoken.GenericWords, []);
    }

    private static List<ProblemCode> Told(string items) => ToldOf(items.Contains("\"statements\"", StringComparison.Ordinal) ? items : $"\"events\":[{items}]");

    private static List<ProblemCode> ToldOf(string members) => [.. Lint(Pack(members)).Told.Select(p => p.Code)];

    private static ProblemReport Lint(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        return PackLint.Check(KindTable.All, "p.json", bytes, PackReader.Read("p.json", bytes).Pack!, null, Spoken.GenericWords, []);
    }

    private static string Pack(string members) => $"{{\"format\":1,\"id\":\"p\",\"version\":\"1.0.0\",\"title\":\"P\",\"sources\":[{{\"id\":\"s\",\"title\":\"S\"}}],\n{members}}}";

    private static string Event(string id, string date, string title, string? tag = null) =>
        $"{{\"id\":\"{id}\",\"date\":\"{date}\",\"title\":\"{title}\",{(tag is null ? "" : $"\"tags\":[\"{tag}\"],")}\"sources\":[\"s\"]}}";

    private static string Questions(string one, string answer, string other, string otherAnswer) =>
        $"\"questions\":[{{\"id\":\"q\",\"kind\":\"text\",\"prompt\":\"{one}\",\"answer\":\"{answer}\",\"why\":\"w\",\"sources\":[\"s\"]}},{{\"id\":\"r\",\"kind\":\"text\",\"prompt\":\"{other}\",\"answer\":\"{otherAnswer}\",\"why\":\"w\",\"sources\":[\"s\"]}}]";

    private static string Claim(string mine, string theirs) =>
        "\"actors\":[{\"id\":\"a\",\"name\":\"A\",\"side\":\"North\"},{\"id\":\"b\",\"name\":\"B\",\"side\":\"South\"}],\"claims\":[{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":["
        + $"{{\"id\":\"one\",\"by\":[\"a\"],\"act\":\"claim\",\"date\":\"2000\",\"text\":\"{mine}\"}},{{\"id\":\"two\",\"by\":[\"b\"],\"act\":\"denial\",\"of\":\"one\",\"date\":\"2001\",\"text\":\"{theirs}\"}}]}}]";
}
