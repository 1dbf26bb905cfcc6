using Quiz.Kinds.Geography;
using Quiz.Languages;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Wording;

public class MapWordsTests
{
    [Fact]
    public void A_place_is_told_by_others_on_the_map_only()
    {
        var pack = Pack("\"map\":\"grid\",\"places\":["
            + "{\"id\":\"here\",\"name\":\"Here\",\"lat\":1.5,\"lon\":0.5,\"sources\":[\"s\"]},"
            + "{\"id\":\"there\",\"name\":\"There\",\"lat\":1.5,\"lon\":2.5,\"sources\":[\"s\"]},"
            + "{\"id\":\"far\",\"name\":\"Far\",\"lat\":50,\"lon\":0.5,\"sources\":[\"s\"]}]");
        Assert.EndsWith(", 223 km west of There.", ((INameWords)Spoken.English).WhichPlaceIsThis(MapFacts.Of(pack, Grid, pack.Places[0], tellsRegion: false)), StringComparison.Ordinal);
    }
}
