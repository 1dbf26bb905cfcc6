namespace Quiz.Tests.Packs;

/// <summary>The shapes of the maps that come with the program, against what is known of the regions.</summary>
public class ShippedMapTests
{
    /// <summary>Areas by the state's statistics, as of 2021. They count in estuaries and reservoirs that no shape has.</summary>
    public static TheoryData<string, double> Areas => new()
    {
        { "UA-05", 26_513 },
        { "UA-07", 20_144 },
        { "UA-09", 26_684 },
        { "UA-12", 31_914 },
        { "UA-14", 26_517 },
        { "UA-18", 29_832 },
        { "UA-21", 12_777 },
        { "UA-23", 27_180 },
        { "UA-26", 13_900 },
        { "UA-32", 28_131 },
        { "UA-35", 24_588 },
        { "UA-43", 26_081 },
        { "UA-46", 21_833 },
        { "UA-48", 24_598 },
        { "UA-51", 33_310 },
        { "UA-53", 28_748 },
        { "UA-56", 20_047 },
        { "UA-59", 23_834 },
        { "UA-61", 13_823 },
        { "UA-63", 31_415 },
        { "UA-68", 20_645 },
        { "UA-71", 20_900 },
        { "UA-74", 31_865 },
        { "UA-77", 8_097 },
    };

    [Theory, MemberData(nameof(Areas))]
    public void A_shape_is_as_large_as_its_region_within_7_per_cent(string code, double km2) => Assert.Equal(km2, AreaOf(code), km2 * 0.07);

    [Theory]
    [InlineData("UA-65", 28_461, 0.919)] // Kherson without the estuaries and Syvash
    [InlineData("UA-40", 864, 0.868)] // Sevastopol
    [InlineData("UA-30", 839, 1.957)] // the shape of the city of Kyiv takes in what lies round it
    public void Three_shapes_differ_more_and_no_question_rests_on_them(string code, double km2, double share)
    {
        Assert.Equal(share, AreaOf(code) / km2, 0.02);
        Assert.DoesNotContain(ShippedPackTests.Load("ukraine-regions").Figures, f => f.Of == code && Math.Abs(f.Value - AreaOf(code)) < 1);
    }

    [Fact]
    public void All_27_regions_are_measured() => Assert.Equal(ShippedPackTests.Ukraine.Regions.Length, Areas.Count + 3);

    [Fact] // shapes are simplified by a few km
    public void All_84_places_lie_in_their_region_or_within_3_km_of_it()
    {
        var pack = ShippedPackTests.Load("ukraine-regions");
        Assert.Equal(84, pack.Places.Length);
        Assert.All(pack.Places, p => Assert.InRange(ShippedPackTests.Ukraine.Region(p.Region!)!.Shape.DistanceKm(p.Point!.Value), 0, 3));
    }

    [Fact] // the shape of the city of Kyiv takes them in: the region that is told for a place counts, not the shape that it lies in
    public void Two_places_lie_in_the_shape_of_another_region() =>
        Assert.Equal(["Hostomel", "Irpin"], ShippedPackTests.Load("ukraine-regions").Places.Where(p => ShippedPackTests.Ukraine.RegionAt(p.Point!.Value) is { } region && region.Code != p.Region).Select(p => p.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_region_of_the_world_holds_its_label_and_measures_more_than_nothing() => Assert.All(ShippedPackTests.World.Regions, region =>
    {
        Assert.True(region.Shape.Contains(region.Label));
        Assert.InRange(region.Shape.AreaKm2, 100, 17_200_000);
    });

    private static double AreaOf(string code) => ShippedPackTests.Ukraine.Region(code)!.Shape.AreaKm2;
}
