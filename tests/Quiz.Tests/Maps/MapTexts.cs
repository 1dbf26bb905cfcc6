using System.Text;
using Quiz.Core.Maps;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Maps;

/// <summary>Maps as texts, in which a mark stands where a problem must be told.</summary>
internal static class MapTexts
{
    /// <summary>A square region from 0 to 10 degrees, before which and after which others may stand.</summary>
    public const string Good = """{"type":"Feature","id":"XA","properties":{"name":"Alfa","label":[5,5],"neighbours":[]},"geometry":{"type":"Polygon","coordinates":[[[0,0],[10,0],[10,10],[0,10],[0,0]]]}}""";

    /// <summary>A map of the good region and these features, which begin the second line; <c>#square</c> stands for a geometry from 20 to 21 degrees east and 0 to 1 north, <c>#line</c> and <c>#dot</c> for others.</summary>
    public static string With(string features) => Of($"{Good},\n{features}");

    public static string Of(string features) => "{\"type\":\"FeatureCollection\",\"format\":1,\"id\":\"m\",\"title\":\"M\",\"note\":\"N\",\"diagonalKm\":1000,\"features\":[" + features
        .Replace("#square", """{"type":"Polygon","coordinates":[[[20,0],[21,0],[21,1],[20,1],[20,0]]]}""", StringComparison.Ordinal)
        .Replace("#line", """{"type":"LineString","coordinates":[[20,0],[21,1]]}""", StringComparison.Ordinal)
        .Replace("#dot", """{"type":"Point","coordinates":[20,0]}""", StringComparison.Ordinal) + "]}";

    public static MapReading Read(string text) => MapReader.Read("m.geojson", Encoding.UTF8.GetBytes(text));

    public static Map Map(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Problems.Told);
        return reading.Map!;
    }

    /// <summary>Asserts that the text with its marks taken out has exactly these problems, one at each mark, in this order.</summary>
    public static void AssertProblems(string marked, params string[] messages)
    {
        var reading = Read(PackTexts.Unmarked(marked));
        PackTexts.AssertTold(marked, messages, reading.Problems);
        Assert.Null(reading.Map);
    }
}
