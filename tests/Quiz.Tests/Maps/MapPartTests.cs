using Quiz.Core.Maps;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Maps;

public class MapPartTests
{
    private static readonly Map Ukraine = ShippedPackTests.Ukraine;

    /// <summary>From 170 east to 170 west.</summary>
    private static readonly Map Across = MapTexts.Map(MapTexts.Of(string.Join(',',
        BigMaps.Region("XA-001", "[175,0]", [], "Polygon", $"[{BigMaps.Box(170, -10, 180, 10)}]"), BigMaps.Region("XA-002", "[-175,0]", [], "Polygon", $"[{BigMaps.Box(-180, -10, -170, 10)}]"))));

    [Theory]
    [InlineData(50.75, 25.34, CompassPoint.Northwest)] // Lutsk
    [InlineData(48.62, 22.29, CompassPoint.West)] // Uzhhorod
    [InlineData(51.50, 31.30, CompassPoint.North)] // Chernihiv
    [InlineData(48.57, 39.31, CompassPoint.East)] // Luhansk
    [InlineData(44.95, 34.10, CompassPoint.Southeast)] // Simferopol
    [InlineData(46.48, 30.73, CompassPoint.South)] // Odesa
    [InlineData(48.51, 32.26, null)] // Kropyvnytskyi
    [InlineData(49.42, 32.06, null)] // Cherkasy
    public void A_place_lies_where_one_sees_it_on_the_map(double lat, double lon, CompassPoint? part) => Assert.Equal(part, Ukraine.PartOf(new(lat, lon)));

    [Theory]
    [InlineData(0, 179, null)]
    [InlineData(0, -179, null)]
    [InlineData(0, -171, CompassPoint.East)]
    [InlineData(0, 171, CompassPoint.West)]
    [InlineData(9, -171, CompassPoint.Northeast)]
    [InlineData(-9, 171, CompassPoint.Southwest)]
    [InlineData(9, 180, CompassPoint.North)]
    [InlineData(-9, -180, CompassPoint.South)]
    public void On_a_map_across_the_180th_meridian_east_is_on_the_right(double lat, double lon, CompassPoint? part) => Assert.Equal(part, Across.PartOf(new(lat, lon)));
}
