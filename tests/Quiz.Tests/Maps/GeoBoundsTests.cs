using CsCheck;
using Quiz.Core.Maps;

namespace Quiz.Tests.Maps;

public class GeoBoundsTests
{
    private static readonly GeoBounds NewZealand = new(-47.3, 166.5, -34.4, 178.6);
    private static readonly GeoBounds Chatham = new(-44.4, -176.9, -43.7, -176.2);
    private static readonly GeoBounds States = new(24.5, -124.7, 49.4, -66.9);
    private static readonly GeoBounds Alaska = new(51.2, -180, 71.4, -130);
    private static readonly GeoBounds Hawaii = new(18.9, -160.2, 22.2, -154.8);
    private static readonly GeoBounds FarAleutians = new(51.4, 172.4, 53, 180);
    private static readonly GeoBounds Russia = new(41.2, 27.3, 77.7, 180);
    private static readonly GeoBounds Kaliningrad = new(54.3, 19.6, 55.3, 22.9);
    private static readonly GeoBounds Chukotka = new(62, -180, 69, -169.6);

    public static TheoryData<GeoBounds[], GeoBounds> Countries => new()
    {
        { [NewZealand, Chatham], new(-47.3, 166.5, -34.4, 183.8) },
        { [Chatham, NewZealand], new(-47.3, 166.5, -34.4, 183.8) },
        { [States, Alaska, Hawaii, FarAleutians], new(18.9, 172.4, 71.4, 293.1) },
        { [Russia, Kaliningrad, Chukotka], new(41.2, 19.6, 77.7, 190.4) },
        { [new(44, 22, 52, 40)], new(44, 22, 52, 40) },
        { [new(0, -180, 10, -175), new(0, 175, 10, 180)], new(0, 175, 10, 185) },
        { [new(0, -40, 10, -30), new(0, 30, 10, 40)], new(0, -40, 10, 40) }, // the sea between is narrower than the rest of the earth
        { [new(0, -180, 1, -100), new(0, 0, 1, 80), new(0, 80, 1, 180)], new(0, 0, 1, 260) },
        { [new(0, -180, 1, -60), new(0, 20, 1, 180)], new(0, -180, 1, 180) }, // a gap of 80 degrees is too small to turn the map for
        { [new(5, 6, 5, 6)], new(5, 6, 5, 6) },
    };

    [Theory, MemberData(nameof(Countries))]
    public void A_box_goes_round_the_boxes_the_shorter_way(GeoBounds[] boxes, GeoBounds expected)
    {
        var box = GeoBounds.RoundTheShorterWay(boxes);
        Assert.Equal((expected.South, expected.North), (box.South, box.North));
        Assert.Equal(expected.West, box.West, 1e-9);
        Assert.Equal(expected.East, box.East, 1e-9);
    }

    [Fact]
    public void The_world_stays_from_180_west_to_180_east()
    {
        var world = Packs.ShippedPackTests.World;
        Assert.Equal((-180, 180), (world.Bounds.West, world.Bounds.East));
    }

    [Fact]
    public void A_single_box_stays_as_it_is() =>
        Boxes.Sample(box => GeoBounds.RoundTheShorterWay([box]) == box);

    [Fact]
    public void All_of_each_box_lies_within_whatever_their_order() =>
        Boxes.Array[1, 6].Sample(boxes =>
        {
            var (box, reversed) = (GeoBounds.RoundTheShorterWay(boxes), GeoBounds.RoundTheShorterWay([.. boxes.Reverse()]));
            return box == reversed && box.East - box.West is >= 0 and <= 360 && boxes.All(one =>
                box.Contains(new(one.South, one.West)) && box.Contains(new(one.North, one.East)) && box.Contains(one.Centre));
        });

    [Theory]
    [InlineData(-45, 170, true)]
    [InlineData(-45, -178, true)]
    [InlineData(-45, -176, false)]
    [InlineData(-45, 166, false)]
    [InlineData(-30, 170, false)]
    public void A_box_across_the_180th_meridian_holds_what_is_on_both_sides(double lat, double lon, bool isIn) =>
        Assert.Equal(isIn, GeoBounds.RoundTheShorterWay([NewZealand, Chatham]).Contains(new(lat, lon)));

    [Fact]
    public void The_middle_of_a_box_across_the_180th_meridian_is_a_longitude_of_the_earth() =>
        Assert.Equal(-127.25, GeoBounds.RoundTheShorterWay([States, Alaska, Hawaii, FarAleutians]).Centre.Lon, 1e-9);

    private static Gen<GeoBounds> Boxes => Gen.Select(Gen.Double[-90, 90], Gen.Double[-90, 90], Gen.Double[-180, 180], Gen.Double[-180, 180],
        (a, b, c, d) => new GeoBounds(Math.Min(a, b), Math.Min(c, d), Math.Max(a, b), Math.Max(c, d)));
}
