using System.Collections.Immutable;

namespace Quiz.Core.Packs.Tables;

/// <summary>What a region may have.</summary>
internal static class RegionTable
{
    private static readonly Property<Region, string?> Id = new("id", PropertyTypes.OwnId(PackArray.Regions), region => region.Id)
    {
        IsRequired = true,
        About = "Its ISO 3166 code, as the map's features have it.",
        Examples = ["\"UA-12\""],
    };

    private static readonly Property<Region, string?> Name = new("name", PropertyTypes.Text, region => region.Name)
    {
        IsRequired = true,
        IsShown = true,
        About = "As players read it.",
        Examples = ["\"Dnipropetrovsk Oblast\""],
    };

    private static readonly Property<Region, ImmutableArray<string>> Aliases = new("aliases", PropertyTypes.Names, region => region.Aliases)
    {
        IsShown = true,
        Grows = true,
        About = "Other names that are right when typed.",
        Examples = ["[\"Dnipropetrovshchyna\"]"],
    };

    private static readonly Property<Region, string?> Capital = new("capital", PropertyTypes.Place, region => region.Capital)
    {
        About = "The id of the place that is its capital.",
        Examples = ["\"dnipro\""],
    };

    public static ItemTable<Region> Table { get; } = new("a region", "region", Make, [Id, Name, Aliases, Capital, .. CommonProperties<Region>.All])
    {
        About = "A country or a first-level unit of one. Its shape, neighbours and bounds come from the map. Asked: where it is, its name, its neighbours.",
        IsItem = true,
    };

    private static Region Make(PropertyValues values, ref PackReader reader) => new()
    {
        Id = Id.In(values) ?? "",
        Name = Name.In(values) ?? "",
        Aliases = Aliases.In(values),
        Capital = Capital.In(values),
        Tags = CommonProperties<Region>.Tags.In(values),
        Sensitive = CommonProperties<Region>.Sensitive.In(values),
        Note = CommonProperties<Region>.Note.In(values),
        Sources = CommonProperties<Region>.Sources.In(values),
    };
}
