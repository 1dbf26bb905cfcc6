using System.Text;
using System.Text.Json;
using Quiz.Core.Json;
using Quiz.Tests.Fuzz;
using JsonValue = Quiz.Core.Json.JsonValue;

namespace Quiz.Tests.Json;

/// <summary>JSON of our own: strict by RFC 8259, with places, and as another reader reads it.</summary>
public class JsonValueTests
{
    private const int MostDepth = 32;

    public static TheoryData<string> Refused => [.. JsonSuite.Refused.Select(t => t.Name)];
    public static TheoryData<string> Accepted => [.. JsonSuite.Accepted.Select(t => t.Name)];
    public static TheoryData<string> Either => [.. JsonSuite.Either.Select(t => t.Name)];

    [Theory, MemberData(nameof(Refused))]
    public void What_is_no_JSON_is_refused(string name)
    {
        Assert.False(JsonValue.TryRead(Text(JsonSuite.Refused, name), out _, out var error));
        Assert.True(error.IsOfSyntax || error.Kind == JsonErrorKind.TooLarge, name);
    }

    [Theory, MemberData(nameof(Accepted))]
    public void What_is_JSON_is_read_as_another_reader_reads_it(string name)
    {
        var text = Text(JsonSuite.Accepted, name);
        var isRead = JsonValue.TryRead(text, out var value, out var error);
        if (name.Contains("duplicated_key", StringComparison.Ordinal))
            Assert.Equal(JsonErrorKind.DoubledName, error!.Kind);
        else
            Assert.True(isRead && AreSame(value!, JsonDocument.Parse(text).RootElement), name);
    }

    [Theory, MemberData(nameof(Either))]
    public void What_RFC_8259_leaves_open_is_read_or_refused(string name) => JsonValue.TryRead(Text(JsonSuite.Either, name), out _, out _);

    [Theory]
    [InlineData("['a']", 2), InlineData("{a:1}", 2), InlineData("[1]//", 4), InlineData("/**/1", 1), InlineData("[0x1F]", 3), InlineData("[017]", 3)]
    [InlineData("undefined", 1), InlineData("new Date(1)", 2), InlineData("NaN", 1), InlineData("-Infinity", 2), InlineData("{\"a\":1} {}", 9), InlineData("1 2", 3)]
    public void What_the_library_would_let_pass_is_refused(string text, int column)
    {
        Assert.False(JsonValue.TryRead(text, out _, out var error));
        Assert.Equal(new(JsonErrorKind.NotJson, 1, column), error);
    }

    [Theory]
    [InlineData("{\n  \"\U0001F1FA\": ?", JsonErrorKind.NotJson, 2, 8)]
    [InlineData("[\n1,", JsonErrorKind.EndsTooEarly, 2, 3)]
    [InlineData("[\"\\ud800\"]", JsonErrorKind.HalfSurrogate, 1, 3)]
    [InlineData("[\"\\udc00\\ud800\"]", JsonErrorKind.HalfSurrogate, 1, 3)]
    [InlineData("[\"\\ud800\\n\"]", JsonErrorKind.HalfSurrogate, 1, 3)]
    [InlineData("[\"\\ud83c\\uddfa\", \"\\ud83c\"]", JsonErrorKind.HalfSurrogate, 1, 19)]
    [InlineData("{\"a\":1,\"\\u0061\":2}", JsonErrorKind.DoubledName, 1, 16)]
    public void What_is_refused_is_told_with_its_place(string text, JsonErrorKind kind, int line, int column)
    {
        Assert.False(JsonValue.TryRead(text, out _, out var error));
        Assert.Equal(new(kind, line, column), error);
    }

    [Fact]
    public void Half_a_pair_that_stands_there_itself_is_refused()
    {
        Assert.False(JsonValue.TryRead("\"\ud83c\"", out _, out var error));
        Assert.Equal(JsonErrorKind.HalfSurrogate, error.Kind);
    }

    [Fact]
    public void What_is_no_UTF_8_is_refused_at_its_place()
    {
        Assert.False(JsonValue.TryRead([(byte)'[', (byte)'"', .. "é"u8, 0xE5, (byte)'"', (byte)']'], out _, out var error));
        Assert.Equal(new(JsonErrorKind.NotJson, 1, 4), error);
    }

    [Fact]
    public void So_deep_and_no_deeper()
    {
        Assert.True(JsonValue.TryRead(Nested(MostDepth), out _, out _));
        Assert.False(JsonValue.TryRead(Nested(MostDepth + 1), out _, out var error));
        Assert.Equal(JsonErrorKind.TooLarge, error.Kind);
        Assert.False(JsonValue.TryRead(new string('[', 1_000_000), out _, out _));
    }

    [Theory]
    [InlineData("18446744073709551615", ulong.MaxValue), InlineData("0", 0UL), InlineData("18446744073709551616", null), InlineData("-1", null), InlineData("1.0", null)]
    public void A_number_of_64_bits_is_kept_whole(string text, ulong? wanted) => Assert.Equal(wanted, Parsed(text).Natural);

    [Theory]
    [InlineData("2147483647", 2147483647, 2147483647.0), InlineData("2147483648", null, 2147483648.0), InlineData("1.0", null, 1.0), InlineData("1e2", null, 100.0), InlineData("1e999", null, null), InlineData("\"1\"", null, null)]
    public void A_number_is_whole_as_it_is_written(string text, int? whole, double? number) => Assert.Equal((whole, number), (Parsed(text).Whole, Parsed(text).Number));

    [Fact]
    public void A_text_like_a_date_stays_a_text() => Assert.Equal("2025-06-08T00:00:00Z", Parsed("\"2025-06-08T00:00:00Z\"").Text);

    [Fact]
    public void Changed_texts_are_read_or_refused_where_another_reader_does() => Fuzzing.Run(30_000, random =>
    {
        var text = Encoding.UTF8.GetString(new Mutator(random).Json(Encoding.UTF8.GetBytes("{\"a\":[1,-2.5e3,true,false,null],\"b\":{\"c\":\"\\u0416\\ud83c\\uddfa \\n\"}}")));
        if (random.Next(2) == 0 && text.Length > 0)
            text = text.Remove(random.Next(text.Length), 1);
        var isRead = JsonValue.TryRead(text, out var value, out var error);
        try
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = MostDepth, AllowDuplicateProperties = false });
            Assert.True(isRead ? AreSame(value!, document.RootElement) : error!.Kind is JsonErrorKind.HalfSurrogate or JsonErrorKind.TooLarge, text);
        }
        catch (JsonException other) when (!other.Message.StartsWith("Duplicate", StringComparison.Ordinal) && !other.Message.Contains("depth of", StringComparison.Ordinal))
        {
            Assert.False(isRead, text);
            var bytes = Encoding.UTF8.GetBytes(text.Split('\n')[(int)other.LineNumber!]);
            var column = Encoding.UTF8.GetString(bytes.AsSpan(0, (int)other.BytePositionInLine!)).EnumerateRunes().Count() + 1;
            Assert.True(error!.Kind == JsonErrorKind.EndsTooEarly || (error.Kind == JsonErrorKind.NotJson && (error.Line, error.Column) == (other.LineNumber + 1, column)), $"{text} {error} {other.Message}");
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException) // the latter for half of a pair in a name
        {
            Assert.False(isRead, text);
        }
    });

    private static JsonValue Parsed(string text)
    {
        Assert.True(JsonValue.TryRead(text, out var value, out var error), error?.ToString());
        return value;
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Text(IReadOnlyList<(string Name, byte[] Bytes)> suite, string name) => Encoding.UTF8.GetString(suite.Single(t => t.Name == name).Bytes);

    private static bool AreSame(JsonValue ours, JsonElement other) => other.ValueKind switch
    {
        JsonValueKind.Object => ours.Members!.Select(m => m.Key).SequenceEqual(other.EnumerateObject().Select(m => m.Name)) && other.EnumerateObject().All(m => AreSame(ours[m.Name]!, m.Value)),
        JsonValueKind.Array => ours.Items!.Value.Length == other.GetArrayLength() && ours.Items.Value.Zip(other.EnumerateArray()).All(pair => AreSame(pair.First, pair.Second)),
        JsonValueKind.String => ours.Text == other.GetString(),
        JsonValueKind.Number => ours.Number == (other.GetDouble() is var number && double.IsFinite(number) ? number : null) && ours.LargeWhole == (other.TryGetInt64(out var whole) ? whole : null),
        JsonValueKind.Null => ours.IsNull,
        _ => ours.Flag == other.GetBoolean(),
    };
}
