using System.Text;
using System.Text.Json;
using Quiz.Core.Json;
using Quiz.Tests.Fuzz;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Json;

public class WrittenJsonTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1.50e3", "1500")]
    [InlineData("0.0015", "15E-4")]
    [InlineData("-0", "0.00e5")]
    [InlineData("1e99999999999999999999", "10e99999999999999999998")]
    [InlineData("{\"a\":1,\"b\":[true]}", "{ \"b\": [true], \"a\": 1e0 }")]
    [InlineData("\"\\u0061\"", "\"a\"")]
    [InlineData("{\"a\":1,\"a\":2,\"b\":3}", "{\"b\":3,\"a\":1,\"a\":2}")]
    public void What_is_written_otherwise_can_mean_the_same(string one, string other) => Assert.True(Read(one).Means(Read(other)));

    [Theory]
    [InlineData("1", "-1")]
    [InlineData("1", "\"1\"")]
    [InlineData("1", "10")]
    [InlineData("100000000000000000001", "100000000000000000000")]
    [InlineData("null", "false")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2,\"a\":1}")]
    [InlineData("\"\\ud800\"", "\"\\udfff\"")]
    public void What_differs_means_something_else(string one, string other) => Assert.False(Read(one).Means(Read(other)));

    [Fact]
    public void A_value_gives_its_text_as_it_was_written()
    {
        var read = Read("{\"n\": -12.50E+3, \"t\": \"\\u0061\\ud800\", \"o\" : [ 1,\n 2 ], \"n\": 2}");
        Assert.Equal(["-12.50E+3", "\"\\u0061\\ud800\"", "[ 1,\n 2 ]", "2"], read.Members!.Value.Select(member => member.Value.AsWritten));
        Assert.Equal("2", read["n"]!.AsWritten);
        Assert.Null(read["none"]);
    }

    [Fact]
    public void It_means_what_the_library_that_reads_it_would_call_equal() => Fuzzing.Run(60, random =>
    {
        var (mutator, seed) = (new Mutator(random), Encoding.UTF8.GetBytes(PackTexts.With(Samples.FullMembers)));
        var (one, other) = (mutator.Json(seed), random.Next(3) == 0 ? seed : mutator.Json(seed));
        if (AreEqual(one, other) is not { } areEqual)
            return;
        Assert.Equal(areEqual, WrittenJson.Read(one).Means(WrittenJson.Read(other)));
        Assert.True(WrittenJson.Read(one).Means(WrittenJson.Read(one)));
    });

    /// <summary>What the library says; null where one is no JSON, which the mutator also makes, or has a text that is none.</summary>
    private static bool? AreEqual(byte[] one, byte[] other)
    {
        try
        {
            using var first = JsonDocument.Parse(one);
            using var second = JsonDocument.Parse(other);
            return JsonElement.DeepEquals(first.RootElement, second.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static WrittenJson Read(string json) => WrittenJson.Read(Encoding.UTF8.GetBytes(json));
}
