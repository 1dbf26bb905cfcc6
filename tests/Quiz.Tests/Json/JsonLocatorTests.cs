using System.Text;
using System.Text.Json;
using Quiz.Core.Json;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Json;

public class JsonLocatorTests
{
    public static TheoryData<string> Packs => ShippedPackTests.Files;

    [Theory]
    [InlineData("{\"a\":[1,¶{\"b\":2}]}", "/a/1")]
    [InlineData("¶{\"a\":1}", "")]
    [InlineData("{\"a/b\":{\"c~d\":¶\"x\"}}", "/a~1b/c~0d")]
    [InlineData("{\"a\":1,\"\\u0062\":¶2}", "/b")]
    [InlineData("{\"a\":¶1,\"a\":2}", "/a")]
    [InlineData("{\"\":¶1}", "/")]
    [InlineData("{\"\\ud800\":1,\"b\":¶2}", "/b")]
    public void A_pointer_leads_to_where_its_value_begins(string marked, string path)
    {
        var json = Encoding.UTF8.GetBytes(PackTexts.Unmarked(marked));
        Assert.Equal(Encoding.UTF8.GetByteCount(marked[..marked.IndexOf(PackTexts.Mark, StringComparison.Ordinal)]), JsonLocator.Offsets(json, [path])[path]);
    }

    [Theory]
    [InlineData("/b")]
    [InlineData("/a/3")]
    [InlineData("/a/01")]
    [InlineData("/a/0/x")]
    public void A_pointer_to_nothing_leads_nowhere(string path) => Assert.Empty(JsonLocator.Offsets("{\"a\":[1,2,3]}"u8, [path]));

    [Theory, MemberData(nameof(Packs))]
    public void Every_value_of_a_shipped_pack_is_found_where_it_stands(string id)
    {
        var json = File.ReadAllBytes(ShippedPackTests.PathOf(id));
        using var document = JsonDocument.Parse(json);
        var all = Values("", document.RootElement).ToDictionary(v => v.Path, v => v.Raw);
        var offsets = JsonLocator.Offsets(json, all.Keys);
        Assert.Equal(all.Count, offsets.Count);
        Assert.All(all, value => Assert.StartsWith(value.Value[..Math.Min(40, value.Value.Length)], Encoding.UTF8.GetString(json.AsSpan(offsets[value.Key], Math.Min(200, json.Length - offsets[value.Key]))), StringComparison.Ordinal));
    }

    private static IEnumerable<(string Path, string Raw)> Values(string path, JsonElement value) =>
        ((IEnumerable<(string, string)>)[(path, value.GetRawText())]).Concat(value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Values($"{path}/{p.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", p.Value)),
            JsonValueKind.Array => value.EnumerateArray().Index().SelectMany(e => Values($"{path}/{e.Index}", e.Item)),
            _ => [],
        });
}
