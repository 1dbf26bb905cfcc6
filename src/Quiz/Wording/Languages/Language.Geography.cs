using Quiz.Core.Maps;

namespace Quiz.Wording.Languages;

public abstract partial class Language
{
    public abstract string Of(GeoPoint point);

    public abstract string WhichPlaceIsThis(PlaceFacts facts);

    public abstract string WhichRegionIsThis(RegionFacts facts);

    public abstract string ItIsPlace(string name, PlaceFacts facts);

    public abstract string ItIsRegion(string name, RegionFacts facts);

    public abstract string PlaceLies(string name, PlaceFacts facts, GeoPoint point);

    public abstract string RegionLies(string name, RegionFacts facts);

    /// <param name="part">Null for the middle.</param>
    public abstract string LiesInPartOfMap(CompassPoint? part);
}
