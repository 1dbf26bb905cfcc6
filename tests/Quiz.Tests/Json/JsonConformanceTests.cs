using System.Text;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Tests.Json;

/// <summary>RFC 8259 strictly, by the texts of <see cref="JsonSuite"/>, for packs and for maps.</summary>
public class JsonConformanceTests
{
    public static TheoryData<string> Refused => [.. JsonSuite.Refused.Select(t => t.Name)];
    public static TheoryData<string> Accepted => [.. JsonSuite.Accepted.Select(t => t.Name)];
    public static TheoryData<string> Either => [.. JsonSuite.Either.Select(t => t.Name)];

    [Theory, MemberData(nameof(Refused))]
    public void What_is_no_JSON_is_refused_as_such(string name)
    {
        var bytes = JsonSuite.Refused.Single(t => t.Name == name).Bytes;
        Assert.True(IsSyntax(PackReader.Read("p.json", bytes).Problems), name);
        Assert.True(IsSyntax(MapReader.Read("m.geojson", bytes).Problems), name);
    }

    [Theory, MemberData(nameof(Refused))]
    public void What_is_no_JSON_is_refused_within_a_pack_too(string name) =>
        Assert.True(IsSyntax(PackReader.Read("p.json", Within(JsonSuite.Refused.Single(t => t.Name == name).Bytes)).Problems), name);

    [Theory, MemberData(nameof(Accepted))]
    public void What_is_JSON_is_never_called_otherwise(string name)
    {
        var bytes = JsonSuite.Accepted.Single(t => t.Name == name).Bytes;
        Assert.False(IsSyntax(PackReader.Read("p.json", bytes).Problems), name);
        Assert.False(IsSyntax(MapReader.Read("m.geojson", bytes).Problems), name);
        Assert.Empty(PackReader.Read("p.json", Within(bytes)).Problems.Told);
    }

    [Theory, MemberData(nameof(Either))]
    public void What_RFC_8259_leaves_open_gives_problems_and_no_crash(string name)
    {
        var bytes = JsonSuite.Either.Single(t => t.Name == name).Bytes;
        Assert.NotEmpty(PackReader.Read("p.json", bytes).Problems.Told);
        Assert.NotEmpty(MapReader.Read("m.geojson", bytes).Problems.Told);
        PackReader.Read("p.json", Within(bytes));
    }

    private static byte[] Within(byte[] value) => [.. Encoding.UTF8.GetBytes("{\"format\":1,\"id\":\"p\",\"version\":\"1.0.0\",\"title\":\"P\",\"sources\":[{\"id\":\"s\",\"title\":\"S\"}],\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[\"s\"]}],\"x-any\":"), .. value, (byte)'}'];

    private static bool IsSyntax(ProblemReport report) => report.Told.Length > 0 && report.Told[^1].Message is var last
        && (last.StartsWith("not valid JSON: ", StringComparison.Ordinal) || last.Contains("is not valid UTF-8", StringComparison.Ordinal)
            || last.StartsWith("nested deeper", StringComparison.Ordinal) || last.Contains("byte order mark", StringComparison.Ordinal));
}
