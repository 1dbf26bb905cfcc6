using System.Text;
using Quiz.Core.Packs;

namespace Quiz.Tests.Exchange;

public class OpenTriviaImportTests
{
    private const string Entities = """
        {"response_code":0,"results":[
        {"type":"multiple","difficulty":"easy","category":"Science: Computers","question":"What does &quot;CPU&quot; mean &amp; who coined &lt;it&gt;?","correct_answer":"Central Processing Unit","incorrect_answers":["Caf&eacute; Unit","Computer Personal Unit","Central Processing Unit"]},
        {"type":"boolean","difficulty":"hard","category":"History","question":"Rome fell in 476.","correct_answer":"True","incorrect_answers":["False"]}]}
        """;

    [Fact]
    public void Questions_keep_their_answers_category_and_difficulty()
    {
        var imported = Imports.Of("opentdb", Entities);
        var (cpu, rome) = (imported.Pack.Questions[0], imported.Pack.Questions[1]);
        Assert.Equal("What does \"CPU\" mean & who coined <it>?", cpu.Prompt);
        Assert.Equal(["science-computers", "easy"], cpu.Tags);
        Assert.Equal(["Café Unit", "Central Processing Unit", "Computer Personal Unit"], Choice(cpu).Options.Select(o => o.Text));
        Assert.Equal("b", Choice(cpu).Answer);
        Assert.Equal([("a", "True"), ("b", "False")], Choice(rome).Options.Select(o => (o.Id, o.Text)));
        Assert.Equal("a", Choice(rome).Answer);
        Assert.Equal("No explanation came with this question.", rome.Why);
        Assert.StartsWith("2:253: answer left out: \"Central Processing Unit\" stands twice", Assert.Single(imported.Told()), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_encoding_of_the_service_gives_the_same_question()
    {
        const string Question = "What's 100 % \"café\"?";
        Func<string, string>[] encodings = [System.Net.WebUtility.HtmlEncode!, Uri.EscapeDataString, System.Net.WebUtility.UrlEncode!, text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text))];
        foreach (var encode in encodings)
        {
            var type = encode("multiple");
            var imported = Imports.Of("opentdb", $$"""{"response_code":0,"results":[{"type":"{{type}}","difficulty":"{{encode("easy")}}","category":"{{encode("Art & more")}}","question":"{{encode(Question)}}","correct_answer":"{{encode("Yes, it is")}}","incorrect_answers":["{{encode("No & no")}}"]}]}""");
            var question = imported.Pack.Questions.Single();
            Assert.Equal((Question, "Yes, it is"), (question.Prompt, Choice(question).Options.Single(o => o.Id == Choice(question).Answer).Text));
            Assert.Equal(["art-more", "easy"], question.Tags);
        }
    }

    [Theory]
    [InlineData("{\"response_code\":1,\"results\":[]}", "1:1: the service had no questions to give: its response_code is 1")]
    [InlineData("{\"response_code\":0}", "1:1: found no array \"results\", wanted the questions")]
    [InlineData("{\"results\":[{\"question\":\"Q?\",\"correct_answer\":\"A\",\"incorrect_answers\":[]}]}", "1:13: question left out: it has no wrong answer to choose from")]
    [InlineData("{\"results\":[{\"question\":\"Q?\",\"correct_answer\":\"\",\"incorrect_answers\":[\"B\"]}]}", "1:13: question left out: it has no \"correct_answer\"")]
    [InlineData("{\"results\":[{\"correct_answer\":\"A\",\"incorrect_answers\":[\"B\"]}]}", "1:13: question left out: it has no text in \"question\"")]
    [InlineData("{\"results\":[", "1:13: not valid JSON: it ends before every object and array is closed; nothing of it is carried")]
    public void What_is_no_question_is_told(string json, string told)
    {
        var imported = Imports.Of("opentdb", json);
        Assert.Equal([told], imported.Told());
        Assert.Equal(0, imported.Pack.ItemCount);
    }

    private static WrittenForm.Choice Choice(WrittenQuestion question) => Assert.IsType<WrittenForm.Choice>(question.Form);
}
