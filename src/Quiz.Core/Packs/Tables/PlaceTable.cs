using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Maps;

namespace Quiz.Core.Packs.Tables;

/// <summary>What a place may have.</summary>
internal static class PlaceTable
{
    private static readonly Property<Place, string?> Id = new("id", PropertyTypes.OwnId(PackArray.Places), place => place.Id)
    {
        IsRequired = true,
        About = "What events, regions and figures name it by.",
        Examples = ["\"dnipro\""],
    };

    private static readonly Property<Place, string?> Name = new("name", PropertyTypes.Text, place => place.Name)
    {
        IsRequired = true,
        IsShown = true,
        About = "As players read it.",
        Examples = ["\"Dnipro\""],
    };

    private static readonly Property<Place, ImmutableArray<string>> Aliases = new("aliases", PropertyTypes.Names, place => place.Aliases)
    {
        IsShown = true,
        Grows = true,
        About = "Other names that are right when typed: former names, other spellings.",
        Examples = ["[\"Dnipropetrovsk\"]"],
    };

    private static readonly Property<Place, double?> Lat = new("lat", PropertyTypes.Latitude, place => place.Point?.Lat)
    {
        About = "Degrees north, south below 0. It needs \"lon\" beside it.",
    };

    private static readonly Property<Place, double?> Lon = new("lon", PropertyTypes.Longitude, place => place.Point?.Lon)
    {
        About = "Degrees east, west below 0. It needs \"lat\" beside it.",
    };

    private static readonly Property<Place, bool> Approximate = new("approximate", PropertyTypes.Flag, place => place.Approximate)
    {
        About = "True for what is too vague to point at: a front, a valley. It is never asked to be found.",
    };

    private static readonly Property<Place, string?> Region = new("region", PropertyTypes.Region, place => place.Region)
    {
        About = "The code of the region that it lies in, as the map has it.",
        Examples = ["\"UA-12\""],
    };

    public static ItemTable<Place> Table { get; } = new("a place", "place", Make, [Id, Name, Aliases, Lat, Lon, Approximate, Region, .. CommonProperties<Place>.All])
    {
        About = "A city, a village, a point on the ground. Asked: where it is on the map, its name, its bearing and distance from others.",
        IsItem = true,
    };

    private static Place Make(PropertyValues values, ref PackReader reader)
    {
        if (Lat.IsIn(values) != Lon.IsIn(values))
            reader.Problems.Add(values.Start, ProblemCode.HalfAPoint, "a place with one of \"lat\" and \"lon\" needs both");
        return new()
        {
            Id = Id.In(values) ?? "",
            Name = Name.In(values) ?? "",
            Aliases = Aliases.In(values),
            Point = Lat.In(values) is { } lat && Lon.In(values) is { } lon ? new GeoPoint(lat, lon) : null,
            Approximate = Approximate.In(values),
            Region = Region.In(values),
            Tags = CommonProperties<Place>.Tags.In(values),
            Sensitive = CommonProperties<Place>.Sensitive.In(values),
            Note = CommonProperties<Place>.Note.In(values),
            Sources = CommonProperties<Place>.Sources.In(values),
        };
    }
}
