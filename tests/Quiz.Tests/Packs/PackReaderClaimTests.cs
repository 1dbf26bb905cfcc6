using static Quiz.Tests.Packs.PackTexts;

namespace Quiz.Tests.Packs;

/// <summary>What holds within a claim: what answers what, what is denied of it, and how it was assessed.</summary>
public class PackReaderClaimTests
{
    private const string One = """{"id":"one","by":["a"],"act":"claim","date":"2000","parts":[{"id":"x","text":"X"},{"id":"y","text":"Y"}]}""";

    [Theory]
    [InlineData("""{"id":"two","by":["a"],"act":"denial","of":"one","denies":"whole","date":"2000"}""")]
    [InlineData("""{"id":"two","by":["a"],"act":"denial","of":"one","denies":["x","y"],"date":"2000"}""")]
    [InlineData("""{"id":"two","by":["a"],"act":"no-comment","of":"one","date":"2000"}""")]
    [InlineData("""{"id":"two","by":["a","b"],"act":"partial-confirmation","of":"one","date":"2000","channel":"c","reportedBy":"r","note":"n","sources":["s"]}""")]
    public void A_statement_may_answer_another_and_deny_all_or_parts_of_it(string two) => Assert.Empty(Read(Claim(two, "")).Problems.Told);

    [Theory]
    [InlineData("""{"id":"two","by":["a"],"act":"denial","of":¶"oen","denies":"whole","date":"2000"}""", "\"of\": \"oen\" is no statement of this claim; did you mean \"one\"?")]
    [InlineData("""{"id":"two","by":["a"],"act":"denial","of":¶"elsewhere","date":"2000"}""", "\"of\": \"elsewhere\" is no statement of this claim")]
    [InlineData("""{"id":"two","by":["a"],"act":"denial","of":"one","denies":["x",¶"z"],"date":"2000"}""", "\"denies\": \"z\" is no part of the statement \"one\"")]
    [InlineData("""{"id":"two","by":["a"],"act":"denial","of":"one","denies":¶[],"date":"2000"}""", "\"denies\": found none, wanted \"whole\" or ids of parts")]
    [InlineData("""{"id":"two","by":["a"],"act":"denial","of":"one","denies":¶"hole","date":"2000"}""", "\"denies\": found \"hole\", wanted one of whole; did you mean \"whole\"?")]
    [InlineData("""{"id":"two","by":["a"],"act":"denial","of":"one","denies":¶7,"date":"2000"}""", "\"denies\": found 7, wanted \"whole\" or ids of parts, in an array [...]")]
    [InlineData("""¶{"id":"two","by":["a"],"act":"denial","denies":"whole","date":"2000"}""", "a statement with \"denies\" needs \"of\", the statement that it denies")]
    [InlineData("""{"id":¶"one","by":["a"],"act":"denial","date":"2000"}""", "\"id\": \"one\" stands twice among the statements of this claim")]
    [InlineData("""{"id":"two","by":["a"],"act":¶"denied","date":"2000"}""", "\"act\": found \"denied\", wanted one of claim, denial, confirmation, partial-confirmation, no-comment, query; did you mean \"denial\"?")]
    [InlineData("""{"id":"two","by":["a"],"act":"query","date":"2000","parts":¶[{"id":"x","text":"X"},{"id":"x","text":"Y"}]}""", "\"parts\": \"x\" stands twice")]
    [InlineData("""{"id":"two","of":¶"two","by":["a"],"act":"query","date":"2000"}""", "\"of\" goes round in a circle: two -> two")]
    public void What_a_statement_says_of_others_must_be_there(string two, string message)
    {
        // A circle is told where the statement that begins it has its id.
        var marked = message.Contains("circle", StringComparison.Ordinal) ? two.Replace("¶", "", StringComparison.Ordinal).Replace("\"id\":\"two\"", "\"id\":¶\"two\"", StringComparison.Ordinal) : two;
        AssertProblems(Claim(marked, ""), null, message);
    }

    [Fact]
    public void A_circle_of_statements_is_told_once_with_its_members() => AssertProblems(
        Claim("""{"id":¶"b","of":"d","by":["a"],"act":"query","date":"2000"},{"id":"c","of":"b","by":["a"],"act":"query","date":"2000"},{"id":"d","of":"c","by":["a"],"act":"query","date":"2000"},{"id":"e","of":"d","by":["a"],"act":"query","date":"2000"}""", ""),
        null, "\"of\" goes round in a circle: b -> d -> c -> b");

    [Theory]
    [InlineData("""{"id":"z","of":"one","asOf":"2000","status":¶"true"}""", "\"status\": found \"true\", wanted one of established, corroborated, contested, unverified, refuted")]
    [InlineData("""{"id":"z","of":¶"two","asOf":"2000","status":"refuted"}""", "\"of\": \"two\" is no statement of this claim; did you mean \"one\"?")]
    [InlineData("""¶{"id":"z","asOf":"2000","status":"refuted"}""", "an assessment lacks \"of\"")]
    [InlineData("""{"id":"z","of":"one","asOf":"2000","status":"refuted"},{"id":¶"z","of":"one","asOf":"2001","status":"refuted"}""", "\"id\": \"z\" stands twice among the assessments of this claim")]
    public void An_assessment_is_of_a_statement_and_has_a_status(string assessment, string message)
    {
        var told = message.Contains("\"two\"", StringComparison.Ordinal) ? message.Replace("; did you mean \"one\"?", "", StringComparison.Ordinal) : message;
        AssertProblems(Claim("", assessment), null, told);
    }

    [Fact]
    public void A_claim_has_a_statement() =>
        AssertProblems(With("\"claims\":[{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":¶[]}]"), null, "\"statements\": found none, wanted at least one");

    [Fact]
    public void The_ids_of_statements_need_to_differ_only_within_their_claim() => Assert.Empty(Read(With(
        "\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"claims\":[" + string.Join(",", new[] { "c", "d" }.Select(id => $"{{\"id\":\"{id}\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{One}]}}")) + "]")).Problems.Told);

    private static string Claim(string statements, string assessments) => With(
        $"\"actors\":[{{\"id\":\"a\",\"name\":\"A\"}},{{\"id\":\"b\",\"name\":\"B\"}}],\"claims\":[{{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{One}{(statements.Length > 0 ? "," : "")}{statements}],\"assessments\":[{assessments}]}}]");
}
