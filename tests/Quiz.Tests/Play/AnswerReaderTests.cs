using CsCheck;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Tests.Json;
using Quiz.Tests.Questions;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Play;

/// <summary>Answers as lines, typed or in JSON: what is understood, and what is refused without harm.</summary>
public class AnswerReaderTests
{
    private static readonly Question Order = Ask(Full, TheKind.Order, "e3");
    private static readonly Question Insert = Enumerable.Range(0, 50).Select(s => TryAsk(Full, TheKind.Insert, "e3", (ulong)s)).First(q => q is not null)!;
    private static readonly Question Choice = Ask(Full, TheKind.Choice, "q0");
    private static readonly Question Neighbours = Ask(Full, TheKind.Neighbours, "XA-5");
    private static readonly Question Place = Ask(Full, TheKind.Locate, "p4");
    private static readonly Question Region = Ask(Full, TheKind.Locate, "XA-5");
    private static readonly Question Typed = Enumerable.Range(0, 30).Select(s => Ask(Full, TheKind.Name, "p0", (ulong)s)).First(q => q.Form is NameForm { Options.Length: 0 });
    private static readonly Question[] All = [Order, Insert, Choice, Neighbours, Place, Region, Typed];

    [Theory]
    [InlineData("{\"order\":[\"b\",\"a\",\"c\",\"e\",\"d\"]}", nameof(Order))]
    [InlineData(" { \"position\" : 0 } ", nameof(Insert))]
    [InlineData("{\"choice\":\"b\"}", nameof(Choice))]
    [InlineData("{\"choices\":[\"c\",\"a\"]}", nameof(Neighbours))]
    [InlineData("{\"point\":{\"lat\":48.4,\"lon\":-35}}", nameof(Place))]
    [InlineData("{\"point\":{\"lon\":0,\"lat\":-90.0}}", nameof(Region))]
    [InlineData("{\"region\":\"XA-2\"}", nameof(Place))]
    [InlineData("{\"text\":\"Бахмут \\u0022x\\u0022\"}", nameof(Typed))]
    public void What_answers_the_question_is_read(string line, string question)
    {
        Assert.True(AnswerJson.TryRead(Spoken.English, Named(question), line, out var request, out var why), why);
        Assert.InRange(Named(question).Grade(request.Answer!).Score, 0, 1);
    }

    [Theory]
    [InlineData("{\"order\":[\"b\",\"a\",\"c\",\"e\"]}", nameof(Order))]
    [InlineData("{\"order\":[\"a\",\"a\",\"c\",\"e\",\"d\"]}", nameof(Order))]
    [InlineData("{\"order\":[\"A\",\"b\",\"c\",\"e\",\"d\"]}", nameof(Order))]
    [InlineData("{\"order\":\"abcde\"}", nameof(Order))]
    [InlineData("{\"choice\":\"a\"}", nameof(Order))]
    [InlineData("{\"position\":-1}", nameof(Insert))]
    [InlineData("{\"position\":99}", nameof(Insert))]
    [InlineData("{\"position\":0.5}", nameof(Insert))]
    [InlineData("{\"position\":\"0\"}", nameof(Insert))]
    [InlineData("{\"position\":99999999999999999999}", nameof(Insert))]
    [InlineData("{\"choice\":\"\"}", nameof(Choice))]
    [InlineData("{\"choice\":\"d\"}", nameof(Choice))]
    [InlineData("{\"choice\":\"`\"}", nameof(Choice))]
    [InlineData("{\"choice\":0}", nameof(Choice))]
    [InlineData("{\"choice\":null}", nameof(Choice))]
    [InlineData("{\"choice\":\"a\",\"x\":1}", nameof(Choice))]
    [InlineData("{\"choice\":\"a\",\"choice\":\"a\"}", nameof(Choice))]
    [InlineData("{\"skip\":false}", nameof(Choice))]
    [InlineData("{\"hint\":1}", nameof(Choice))]
    [InlineData("{\"choices\":[\"a\",\"a\"]}", nameof(Neighbours))]
    [InlineData("{\"choices\":[[\"a\"]]}", nameof(Neighbours))]
    [InlineData("{\"point\":{\"lat\":91,\"lon\":0}}", nameof(Place))]
    [InlineData("{\"point\":{\"lat\":0,\"lon\":1e999}}", nameof(Place))]
    [InlineData("{\"point\":{\"lat\":\"0\",\"lon\":0}}", nameof(Place))]
    [InlineData("{\"point\":[0,0]}", nameof(Place))]
    [InlineData("{\"region\":\"XA-2\"}", nameof(Region))] // a region is found by a point
    [InlineData("{\"region\":\"ZZ-2\"}", nameof(Place))]
    [InlineData("{\"choices\":[]}", nameof(Neighbours))]
    [InlineData("{\"text\":7}", nameof(Typed))]
    [InlineData("{\"text\":\"\"}", nameof(Typed))]
    [InlineData("{\"text\":\" \"}", nameof(Typed))]
    [InlineData("{\"text\":\"\\ud800\"}", nameof(Typed))]
    [InlineData("{\"te\\udc00xt\":\"a\"}", nameof(Typed))]
    [InlineData("null", nameof(Choice))]
    [InlineData("[]", nameof(Choice))]
    public void What_does_not_answer_it_is_refused_with_what_was_wanted(string line, string question)
    {
        Assert.False(AnswerJson.TryRead(Spoken.English, Named(question), line, out _, out var why));
        Assert.Matches("wanted|is not from|one property|surrogate", why);
        Assert.DoesNotContain("LineNumber", why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_name_answers_only_where_no_options_are_listed()
    {
        var listed = Enumerable.Range(0, 30).Select(s => Ask(Full, TheKind.Name, "p0", (ulong)s)).First(q => q.Form is NameForm { Options.Length: > 0 });
        Assert.False(Spoken.English.Word(listed).TryRead("banana", out _, out var why));
        Assert.Equal("That can't be read. Type a letter or the name.", why);
        var other = ((NameForm)listed.Form).Names.Others[0][0];
        Assert.True(Spoken.English.Word(listed).TryRead(other, out var answer, out _));
        Assert.Equal(new Answer.Typed(other), answer);
        Assert.True(Spoken.English.Word(Typed).TryRead("banana", out _, out _));
    }

    public static TheoryData<string> NotJson => [.. JsonSuite.Refused.Select(t => t.Name)];

    [Theory, MemberData(nameof(NotJson))]
    public void What_is_no_JSON_is_refused(string name)
    {
        var line = System.Text.Encoding.UTF8.GetString(JsonSuite.Refused.Single(t => t.Name == name).Bytes);
        Assert.False(AnswerJson.TryRead(Spoken.English, Choice, line, out _, out var why));
        Assert.DoesNotContain("LineNumber", why, StringComparison.Ordinal);
        Assert.DoesNotContain(why, char.IsControl);
    }

    [Theory]
    [InlineData("{\"choice\":\"a\",}", "that is not valid JSON at character 15")]
    [InlineData("{\"вибір\":Бa}", "that is not valid JSON at character 10")]
    [InlineData("{\"choice\":\"a\"} {", "that is not valid JSON at character 16")]
    [InlineData("nonsense", "that is not valid JSON at character 2")]
    [InlineData("{\"choice\":\"a\"", "that is not valid JSON: it ends too early")]
    [InlineData("{\"choice\":\"a", "that is not valid JSON: it ends too early")]
    [InlineData("  ", "that is not valid JSON: it ends too early")]
    [InlineData("{\"choice\":[[[[[[[[[[1]]]]]]]]]]}", "that does not answer this question; wanted {\"choice\":\"a\"} with the letter of an option")]
    [InlineData("{\"choice\":\"a\",\"choice\":\"a\"}", "that does not answer this question; wanted {\"choice\":\"a\"} with the letter of an option")]
    public void What_is_no_JSON_is_told_in_our_words_with_its_place(string line, string told)
    {
        Assert.False(AnswerJson.TryRead(Spoken.English, Choice, line, out _, out var why));
        Assert.Equal(told, why);
    }

    [Theory]
    [InlineData("{\"choices\":[]}", nameof(Neighbours))]
    [InlineData("{\"text\":\"\"}", nameof(Typed))]
    public void An_empty_answer_that_the_log_kept_is_still_read(string line, string question) =>
        Assert.True(AnswerJson.TryRead(Spoken.English, Named(question), line, out _, out _, isKept: true));

    [Fact]
    public void Only_the_log_may_say_how_exactly_the_cursor_could_aim()
    {
        const string Line = "{\"point\":{\"lat\":1,\"lon\":2,\"radiusKm\":30}}";
        var locate = All.First(q => q.Form is PointForm);
        Assert.False(AnswerJson.TryRead(Spoken.English, locate, Line, out _, out _));
        Assert.True(AnswerJson.TryRead(Spoken.English, locate, Line, out var request, out _, isKept: true));
        Assert.Equal(30, Assert.IsType<Answer.Pointed>(request.Answer).CellRadiusKm);
    }

    [Fact]
    public void Half_a_pair_in_a_line_itself_is_refused() => Assert.False(AnswerJson.TryRead(Spoken.English, Typed, "{\"text\":\"\ud800\"}", out _, out _));

    [Fact]
    public void A_typed_name_is_kept_without_controls()
    {
        Assert.True(AnswerJson.TryRead(Spoken.English, Typed, "{\"text\":\"a\\u001b[2J\\u202eb\"}", out var request, out _));
        Assert.Equal(new Answer.Typed("a\uFFFD[2J\uFFFDb"), request.Answer);
    }

    [Fact]
    public void Any_line_is_read_or_refused_and_never_throws() => Gen.Select(Gen.String, Gen.Int[0, All.Length - 1]).Sample((line, index) =>
    {
        _ = AnswerJson.TryRead(Spoken.English, All[index], line, out _, out _);
        _ = AnswerJson.TryRead(Spoken.English, All[index], $"{{\"text\":\"{line}\"}}", out _, out _);
        Assert.True(Spoken.English.Word(All[index]).TryRead(line, out var answer, out var why) ? All[index].Grade(answer).Score is >= 0 and <= 1 : why.Length > 0);
    }, iter: 3_000);

    [Fact]
    public void An_answer_written_is_read_as_the_same() => Gen.Select(Gen.Int[0, All.Length - 1], Gen.Int[0, int.MaxValue]).Sample((index, dice) =>
    {
        var answer = RandomAnswers.To(All[index], new Random(dice));
        var written = AnswerJson.Write(answer);
        Assert.True(AnswerJson.TryRead(Spoken.English, All[index], written, out var request, out var why, isKept: true), why);
        Assert.Equal(written, AnswerJson.Write(request.Answer!));
    }, iter: 2_000);

    [Theory]
    [InlineData("b a c e d", nameof(Order), "{\"order\":[\"b\",\"a\",\"c\",\"e\",\"d\"]}")]
    [InlineData("BACED", nameof(Order), "{\"order\":[\"b\",\"a\",\"c\",\"e\",\"d\"]}")]
    [InlineData("b, a > c; e\td", nameof(Order), "{\"order\":[\"b\",\"a\",\"c\",\"e\",\"d\"]}")]
    [InlineData(" 2 ", nameof(Insert), "{\"position\":2}")]
    [InlineData("B", nameof(Choice), "{\"choice\":\"b\"}")]
    [InlineData("a,b", nameof(Neighbours), "{\"choices\":[\"a\",\"b\"]}")]
    [InlineData("1.5, 2.5", nameof(Place), "{\"point\":{\"lat\":1.5,\"lon\":2.5}}")]
    [InlineData("xa-2", nameof(Place), "{\"region\":\"XA-2\"}")]
    [InlineData("square 7", nameof(Place), "{\"region\":\"XA-7\"}")]
    [InlineData("alden", nameof(Typed), "{\"text\":\"alden\"}")]
    public void A_typed_line_is_read_as_a_person_means_it(string line, string question, string json)
    {
        Assert.True(Spoken.English.Word(Named(question)).TryRead(line, out var answer, out var why), why);
        Assert.Equal(json, AnswerJson.Write(answer));
    }

    [Theory]
    [InlineData("b a c e", nameof(Order))]
    [InlineData("b a c e e", nameof(Order))]
    [InlineData("-1", nameof(Insert))]
    [InlineData("+1", nameof(Insert))]
    [InlineData("1.0", nameof(Insert))]
    [InlineData("999999999999999999999", nameof(Insert))]
    [InlineData("", nameof(Choice))]
    [InlineData("ab", nameof(Choice))]
    [InlineData("z", nameof(Neighbours))]
    [InlineData("", nameof(Neighbours))]
    [InlineData("91, 0", nameof(Place))]
    [InlineData("somewhere", nameof(Place))]
    [InlineData("XA-2", nameof(Region))]
    [InlineData("", nameof(Typed))]
    public void A_line_that_answers_nothing_is_told_how_to_answer(string line, string question)
    {
        Assert.False(Spoken.English.Word(Named(question)).TryRead(line, out _, out var why));
        Assert.StartsWith("That can't be read", why, StringComparison.Ordinal);
        Assert.Contains(". Type ", why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_the_input_is_bounded_and_cleaned()
    {
        using var reader = new StringReader($"one\r\n\n{new string('x', 50_000)}\na\u001bb\nlast");
        var input = new LineInput(reader);
        Assert.Equal(("one", ""), (input.Read(), input.Read()));
        Assert.Equal(10_000, input.Read()!.Length);
        Assert.Equal(("a\uFFFDb", "last", null), (input.Read(), input.Read(), input.Read()));
    }

    private static Question Named(string name) => All[Array.IndexOf([nameof(Order), nameof(Insert), nameof(Choice), nameof(Neighbours), nameof(Place), nameof(Region), nameof(Typed)], name)];
}
