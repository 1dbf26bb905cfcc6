using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Quiz.Core.Packs;
using static Quiz.Tests.Packs.PackTexts;

namespace Quiz.Tests.Packs;

/// <summary>What bytes and characters a pack may hold.</summary>
public class PackReaderTextTests
{
    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0007)]
    [InlineData(0x0009)]
    [InlineData(0x000A)]
    [InlineData(0x001B)]
    [InlineData(0x007F)]
    [InlineData(0x0080)]
    [InlineData(0x009B)]
    [InlineData(0x200B)]
    [InlineData(0x2060)]
    [InlineData(0xFEFF)]
    [InlineData(0x202A)]
    [InlineData(0x202B)]
    [InlineData(0x202C)]
    [InlineData(0x202D)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0x2067)]
    [InlineData(0x2068)]
    [InlineData(0x2069)]
    public void Controls_and_invisible_characters_are_refused_escaped_or_not(int code)
    {
        var message = $"\"name\": holds U+{code:X4}, a control or invisible character that is not allowed";
        AssertProblems(With($"\"actors\":[{{\"id\":\"a\",\"name\":¶\"a\\u{code:x4}b\"}}]"), null, message);
        if (code >= 0x7F)
            AssertProblems(With($"\"actors\":[{{\"id\":\"a\",\"name\":¶\"a{(char)code}b\"}}]"), null, message);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("Дніпро 🚀 漢")]
    [InlineData("with \\\"quotes\\\", \\u0404 and \\ud83d\\ude80")]
    [InlineData("4,000 letters of two bytes")]
    [InlineData("4,000 letters of one byte")]
    public void The_text_of_an_event_is_what_the_file_says(string text)
    {
        var written = text switch { "4,000 letters of two bytes" => new string('ї', 4_000), "4,000 letters of one byte" => new string('i', 4_000), _ => text };
        var read = Read(With($"\"events\":[{{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"text\":\"{written}\",\"sources\":[\"s\"]}}]")).Pack!.Events[0];
        Assert.Equal(JsonNode.Parse($"\"{written}\"")!.GetValue<string>(), read.Text);
        Assert.Equal(read, read with { Text = read.Text });
        Assert.NotEqual(read, read with { Text = null });
    }

    [Theory]
    [InlineData("\u200C")]
    [InlineData("\u200D")]
    [InlineData("\u200E")]
    [InlineData("\u200F")]
    [InlineData("\u00AD")]
    [InlineData("👩‍🚀")]
    [InlineData("Ωmega İstanbul Ґалаґан שלום")]
    [InlineData("e\u0301")]
    public void Joiners_directional_marks_and_any_script_are_fine(string text) =>
        Assert.Equal($"a{text}b", Read(With($"\"actors\":[{{\"id\":\"a\",\"name\":\"a{text}b\"}}]")).Pack!.Actors[0].Name);

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00x")]
    [InlineData("\\ud83d\\u0041")]
    public void Half_of_a_surrogate_pair_is_refused(string escaped) =>
        AssertProblems(With($"\"actors\":[{{\"id\":\"a\",\"name\":¶\"{escaped}\"}}]"), null, "holds half of a surrogate pair (\\uD800 to \\uDFFF), which is no character");

    [Fact]
    public void Half_of_a_surrogate_pair_in_the_name_of_a_property_is_refused() =>
        AssertProblems(With("¶\"\\ud800\":1"), null, "holds half of a surrogate pair (\\uD800 to \\uDFFF), which is no character");

    [Theory]
    [InlineData("x")]
    [InlineData("ї")]
    [InlineData("🚀")]
    public void A_text_has_at_most_4000_characters_whatever_their_width(string character)
    {
        Assert.Empty(Read(With($"\"description\":\"{string.Concat(Enumerable.Repeat(character, 4_000))}\"")).Problems.Told);
        AssertProblems(With($"\"description\":¶\"{string.Concat(Enumerable.Repeat(character, 4_001))}\""), null, "\"description\": has 4001 characters, at most 4000 are allowed");
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData(" \t\r\n ", 2, 2)]
    [InlineData("\0\0\0\0", 1, 1)]
    [InlineData("{", 1, 2)]
    public void What_holds_no_whole_value_is_not_valid_JSON(string text, int line, int column)
    {
        var problem = Assert.Single(Read(text).Problems.Told);
        Assert.StartsWith("not valid JSON: ", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void A_byte_order_mark_is_refused_by_name() =>
        Assert.Equal("p.json:1:1: error: the file begins with a byte order mark; save it as UTF-8 without one [Q103]", Assert.Single(Read("\uFEFF" + Small).Problems.Told).ToString());

    [Theory]
    [InlineData(new byte[] { 0xFF }, "0xFF")]
    [InlineData(new byte[] { 0xC0, 0xAF }, "0xC0")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "0xED")]
    [InlineData(new byte[] { 0xE2, 0x82 }, "0xE2")]
    public void A_byte_that_is_no_UTF8_is_told_where_it_stands_after_what_came_before(byte[] bad, string code)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"format\":2,\n\"title\":\"Їжак "), .. bad, .. "\"}"u8];
        var told = PackReader.Read("p.json", bytes).Problems.Told;
        Assert.Equal(
            ["p.json:1:11: error: \"format\": found 2, wanted 1, the format that this program reads [Q401]", $"p.json:2:15: error: byte {code} is not valid UTF-8; save the file as UTF-8 [Q102]"],
            told.Select(p => p.ToString()));
    }

    [Fact]
    public void Latin_1_and_UTF_16_are_told_to_be_no_UTF8()
    {
        Assert.Contains("is not valid UTF-8", Assert.Single(PackReader.Read("p.json", Encoding.Latin1.GetBytes("é")).Problems.Told).Message, StringComparison.Ordinal);
        Assert.Contains("0xFF is not valid UTF-8", Assert.Single(PackReader.Read("p.json", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Small)]).Problems.Told).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shown_of_foreign_text_is_cleaned_and_cut()
    {
        var problem = Assert.Single(Read(With($"\"actors\":[{{\"id\":\"\\u001b[2J\\u202e{new string('x', 500)}\",\"name\":\"A\"}}]")).Problems.Told);
        Assert.DoesNotContain(problem.Message, c => char.IsControl(c) || c == '\u202E');
        Assert.InRange(problem.Message.Length, 10, 300);
    }

    [Fact]
    public void A_changed_byte_or_a_cut_never_throws_and_gives_a_pack_or_a_problem_within_the_file()
    {
        var bytes = Encoding.UTF8.GetBytes(Small);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Bool).Sample((at, value, isCut) =>
        {
            byte[] changed = isCut ? bytes[..at] : [.. bytes[..at], value, .. bytes[(at + 1)..]];
            var reading = PackReader.Read("p.json", changed);
            var lines = changed.AsSpan().Count((byte)'\n') + 1;
            Assert.Equal(reading.Pack is null, reading.Problems.Count > 0);
            Assert.All(reading.Problems.Told, p => Assert.True(p.Line >= 1 && p.Line <= lines && p.Column >= 1 && p.Column <= changed.Length + 1, p.ToString()));
            Assert.True(reading.Problems.Told.Zip(reading.Problems.Told.Skip(1)).All(p => (p.First.Line, p.First.Column).CompareTo((p.Second.Line, p.Second.Column)) <= 0));
        }, iter: 4_000);
    }

    /// <summary>So long that it is counted as it is written, and never made.</summary>
    [Theory]
    [InlineData("\\u0041", 20_000, 20_000)]
    [InlineData("\\n", 30_000, 30_000)]
    [InlineData("\\ud83d\\ude00", 5_000, 5_000)]
    [InlineData("\\\\ї€", 12_000, 36_000)]
    [InlineData("\\u0041\ud83d\ude00", 9_000, 18_000)]
    public void A_very_long_text_with_escapes_is_told_with_its_characters(string written, int times, int characters) =>
        Assert.Equal($"\"description\": has {characters} characters, at most 4000 are allowed", Assert.Single(Read(With($"\"description\":\"{string.Concat(Enumerable.Repeat(written, times))}\"")).Problems.Told).Message);

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00")]
    [InlineData("\\ud83d\\ud83d\\ude00")]
    [InlineData("\\ud83d\\n")]
    public void A_very_long_text_with_half_of_a_pair_is_refused_for_that(string written) =>
        Assert.StartsWith("holds half of a surrogate pair", Assert.Single(Read(With($"\"description\":\"{string.Concat(Enumerable.Repeat("\\u0041", 20_000))}{written}\"")).Problems.Told).Message, StringComparison.Ordinal);
}
