using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Tests.Fuzz;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Json;

public partial class JsonTroubleTests
{
    private const int MostDepth = 32;

    private static readonly byte[] Pack = Encoding.UTF8.GetBytes(PackTexts.With(Samples.FullMembers));
    private static readonly byte[] Small = Encoding.UTF8.GetBytes("{\"a\": [1, -2.5e3, 0, true,\n false, null], \"b\": {\"c\": \"\\u0416é\\ud83c\\uddfa \\n\"}}");

    [Theory]
    [InlineData(" \n¶", "there is nothing in it")]
    [InlineData("[1¶,", "it ends before every object and array is closed")]
    [InlineData("[1, ¶", "it ends before every object and array is closed")]
    [InlineData("{\"a\"¶", "it ends before every object and array is closed")]
    [InlineData("{\"a\":1¶", "it ends before every object and array is closed")]
    [InlineData("[\"abc¶", "it ends within a text, whose closing quotation mark is missing")]
    [InlineData("[\"abc\\¶", "it ends within a text, whose closing quotation mark is missing")]
    [InlineData("[\"abc\\u12¶", "it ends within a text, whose closing quotation mark is missing")]
    [InlineData("[-¶", "it ends within a number")]
    [InlineData("[tru¶", "found \"tru\", wanted a value; of words there are only true, false and null")]
    [InlineData("[1,¶]", "a comma stands after the last value of an object or array")]
    [InlineData("{\"a\":1, ¶}", "a comma stands after the last value of an object or array")]
    [InlineData("[¶,1]", "found \",\", wanted a value")]
    [InlineData("[¶None]", "found \"None\", wanted a value; of words there are only true, false and null")]
    [InlineData("[n¶one]", "found \"none\", wanted a value; of words there are only true, false and null")]
    [InlineData("[true¶r]", "found \"r\", wanted a comma or \"]\"")]
    [InlineData("[¶'a']", "found \"'\", wanted a value; texts stand in double quotes")]
    [InlineData("[¶+1]", "found \"+\", wanted a value; numbers begin with a digit or a minus")]
    [InlineData("[¶.5]", "found \".\", wanted a value; numbers begin with a digit or a minus")]
    [InlineData("[¶«a»]", "found \"«\", wanted a value")]
    [InlineData("[¶\u00A0]", "found U+00A0, wanted a value")]
    [InlineData("[¶\u0001]", "found U+0001, wanted a value")]
    [InlineData("[1,¶\uFEFF2]", "found U+FEFF, wanted a value")]
    [InlineData("{¶a:1}", "found \"a\", wanted the name of a property, in double quotes")]
    [InlineData("{¶[]:1}", "found \"[\", wanted the name of a property, in double quotes")]
    [InlineData("{\"a\" ¶1}", "found \"1\", wanted a colon between the name of a property and its value")]
    [InlineData("{\"a\":1 ¶\"b\":2}", "found a text, wanted a comma or \"}\"")]
    [InlineData("{\"a\":1¶]", "found \"]\", wanted a comma or \"}\"")]
    [InlineData("[1 ¶2]", "found \"2\", wanted a comma or \"]\"")]
    [InlineData("[1¶}", "found \"}\", wanted a comma or \"]\"")]
    [InlineData("[1] ¶x", "found \"x\", wanted nothing after the end of the value")]
    [InlineData("[1]¶]", "found \"]\", wanted nothing after the end of the value")]
    [InlineData("[0¶12]", "\"012\" is no number, for it begins with a zero too many")]
    [InlineData("[12¶abc,3]", "\"12abc\" is no number")]
    [InlineData("[0¶x1F]", "\"0x1F\" is no number")]
    [InlineData("[1.2¶.3]", "\"1.2.3\" is no number")]
    [InlineData("[-¶a]", "\"-a\" is no number")]
    [InlineData("[1.¶]", "\"1.\" is no number")]
    [InlineData("[1e+¶]", "\"1e+\" is no number")]
    [InlineData("[\"a¶\nb\"]", "a line ends within a text; its closing quotation mark is missing, or the end of the line is written \\n")]
    [InlineData("[\"a¶\tb\"]", "a tab stands within a text, where it is written \\t")]
    [InlineData("[\"a¶\u001bb\"]", "U+001B stands within a text, where it is written \\u001b")]
    [InlineData("[\"a\\¶x\"]", "\"\\x\" is no escape; there are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits")]
    [InlineData("[\"a\\u12¶\"]", "\"\\u12\" is no escape: \\u stands before four hexadecimal digits")]
    [InlineData("[1, ¶// one\n2]", "found a comment, which JSON does not have")]
    [InlineData("[1 ¶/* one */, 2]", "found a comment, which JSON does not have")]
    [InlineData("[¶/1]", "found \"/\", wanted a value")]
    public void What_is_no_JSON_is_told_in_our_words_and_at_its_place(string text, string wanted)
    {
        var trouble = JsonTrouble.In(Encoding.UTF8.GetBytes(text.Replace("¶", "", StringComparison.Ordinal)), MostDepth)!;
        Assert.Equal($"not valid JSON: {wanted}", trouble.Message);
        Assert.Equal(Encoding.UTF8.GetByteCount(text.Split('¶')[0]), trouble.Offset);
    }

    [Theory]
    [InlineData("[1, // one\n/* two */ 2,]", null)]
    [InlineData("[1 ¶/* one", "a comment has no end, or a line separator in it")]
    [InlineData("[1, ¶,]", "found \",\", wanted a value")]
    public void Comments_and_last_commas_are_passed_over_where_they_may_be(string text, string? wanted) =>
        Assert.Equal(wanted is null ? null : $"not valid JSON: {wanted}", JsonTrouble.In(Encoding.UTF8.GetBytes(text.Replace("¶", "", StringComparison.Ordinal)), MostDepth, isLenient: true)?.Message);

    [Fact]
    public void A_changed_text_stops_being_JSON_where_its_reader_stops() => Fuzzing.Run(20_000, random =>
    {
        var bytes = Changed(random);
        foreach (var isLenient in (bool[])[false, true])
            Assert.Equal(PlaceOf(bytes, isLenient), JsonTrouble.In(bytes, MostDepth, isLenient)?.Offset);
    });

    [Fact]
    public void No_problem_of_a_changed_pack_is_told_in_the_words_of_the_library() => Fuzzing.Run(1_000, random =>
    {
        var reading = PackReader.Read("p.json", new Mutator(random).Bytes(Pack, Small));
        Assert.DoesNotContain(reading.Problems.Told, problem => Library().IsMatch(problem.Message));
    });

    [GeneratedRegex("LineNumber|BytePosition|[Ii]nvalid|Expected|JSON (string|literal|payload|tokens|array|object)|end of data|not supported in this mode|single JSON value")]
    private static partial Regex Library();

    private static byte[] Changed(Random random)
    {
        var mutator = new Mutator(random);
        var bytes = random.Next(8) == 0 ? mutator.Bytes(Pack, Small) : mutator.Bytes(Small, Pack);
        // What is no UTF-8 is told before it can be called no JSON.
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes));
    }

    private static int? PlaceOf(byte[] json, bool isLenient)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MostDepth, AllowTrailingCommas = isLenient, CommentHandling = isLenient ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow });
        try
        {
            while (reader.Read())
            {
            }
            return null;
        }
        catch (JsonException error)
        {
            var line = 0;
            for (var lines = error.LineNumber!; lines > 0; lines--)
                line += json.AsSpan(line).IndexOf((byte)'\n') + 1;
            return line + (int)error.BytePositionInLine!;
        }
    }
}
