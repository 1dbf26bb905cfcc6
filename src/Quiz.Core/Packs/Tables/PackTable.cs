using System.Collections.Immutable;
using Quiz.Core.Dates;

namespace Quiz.Core.Packs.Tables;

/// <summary>What a pack may have.</summary>
internal static class PackTable
{
    private static readonly Property<Pack, string?> Schema = new("$schema", PropertyTypes.Text, _ => null)
    {
        About = "Where this schema is, so that an editor completes and explains. Packs beside the program's own have \"../schema/pack-1.schema.json\".",
        Examples = ["\"../schema/pack-1.schema.json\""],
    };

    private static readonly Property<Pack, double> Format = new("format", PropertyTypes.Format, _ => 1)
    {
        IsRequired = true,
        About = "1: the format that this schema describes.",
    };

    private static readonly Property<Pack, FormatVersion?> Needs = new("needs", PropertyTypes.FormatNeeded, pack => pack.Needs)
    {
        Since = new(1, 1),
        About = "The version of the format that it needs, where it has what came after 1.0: a program that is too old then says so, instead of naming each property that it does not know.",
        Examples = ["\"1.1\""],
    };

    private static readonly Property<Pack, string?> Id = new("id", PropertyTypes.Id, pack => pack.Id)
    {
        IsRequired = true,
        About = "What players and rounds name the pack by. Memory is kept under it, so keep it for good.",
        Examples = ["\"dnipropetrovsk-2025\""],
    };

    private static readonly Property<Pack, string?> Version = new("version", PropertyTypes.Version, pack => pack.Version)
    {
        IsRequired = true,
        About = "As in semantic versioning. Give every change that you share a new one: the last number for mended wording, the middle one for new items, the first one where items went or answers changed.",
        Examples = ["\"1.0.0\""],
    };

    private static readonly Property<Pack, string?> Title = new("title", PropertyTypes.Title, pack => pack.Title)
    {
        IsRequired = true,
        IsShown = true,
        About = "As players read it in lists: a few words.",
        Examples = ["\"Across the border?\""],
    };

    private static readonly Property<Pack, string?> Description = new("description", PropertyTypes.Text, pack => pack.Description)
    {
        IsShown = true,
        About = "What it is about, for whom, what it leaves out, in two or three sentences.",
    };

    private static readonly Property<Pack, string?> Language = new("language", PropertyTypes.Language, pack => pack.Language)
    {
        IsAlwaysWritten = true,
        Default = "\"en\"",
        About = "The language that its texts are in, \"en\" if left out.",
        Examples = ["\"en\"", "\"uk\""],
    };

    private static readonly Property<Pack, string?> Licence = new("licence", PropertyTypes.Text, pack => pack.Licence)
    {
        About = "Under which licence others may use the pack.",
        Examples = ["\"CC-BY-4.0\"", "\"CC0-1.0\""],
    };

    private static readonly Property<Pack, EdtfDate?> AsOf = new("asOf", PropertyTypes.Date, pack => pack.AsOf)
    {
        About = "Until when the pack follows its matters.",
    };

    private static readonly Property<Pack, string?> Map = new("map", PropertyTypes.Map, pack => pack.Map)
    {
        About = "The id of the map that its places and regions are drawn on: \"ukraine\" and \"world\" come with the program, others stand beside the pack as ID.geojson.",
        Examples = ["\"ukraine\"", "\"world\""],
    };

    private static readonly Property<Pack, ImmutableArray<Source>> Sources = new("sources", PropertyTypes.ListOf(SourceTable.Table), pack => pack.Sources)
    {
        About = "What the items rest on. Every item names at least one. Ids that differ.",
    };

    private static readonly Property<Pack, ImmutableArray<Actor>> Actors = new("actors", PropertyTypes.ListOf(ActorTable.Table), pack => pack.Actors)
    {
        About = "Who makes statements. Ids that differ. Four or more make good wrong answers.",
    };

    private static readonly Property<Pack, ImmutableArray<Place>> Places = new("places", PropertyTypes.ListOf(PlaceTable.Table), pack => pack.Places)
    {
        About = "Points on the ground. Ids that differ.",
    };

    private static readonly Property<Pack, ImmutableArray<Region>> Regions = new("regions", PropertyTypes.ListOf(RegionTable.Table), pack => pack.Regions)
    {
        About = "Regions of the map that are asked for. Ids that differ.",
    };

    private static readonly Property<Pack, ImmutableArray<Event>> Events = new("events", PropertyTypes.ListOf(EventTable.Table), pack => pack.Events)
    {
        About = "What happened when. Ids that differ. Orders need three whose dates differ for sure.",
    };

    private static readonly Property<Pack, ImmutableArray<Figure>> Figures = new("figures", PropertyTypes.ListOf(FigureTable.Table), pack => pack.Figures)
    {
        About = "Areas, populations, distances. Ids that differ.",
    };

    private static readonly Property<Pack, ImmutableArray<Claim>> Claims = new("claims", PropertyTypes.ListOf(ClaimTable.Table), pack => pack.Claims)
    {
        About = "Matters that were stated, answered and assessed. Ids that differ.",
    };

    private static readonly Property<Pack, ImmutableArray<WrittenQuestion>> Questions = new("questions", PropertyTypes.ListOf(QuestionTable.Table), pack => pack.Questions)
    {
        About = "Questions that you write yourself. Ids that differ.",
    };

    public static ItemTable<Pack> Table { get; } = new("a pack", "pack", Make, [Schema, Format, Needs, Id, Version, Title, Description, Language, Licence, AsOf, Map, Sources, Actors, Places, Regions, Events, Figures, Claims, Questions])
    {
        About = "A pack of quiz: sources, actors, places, regions, events, figures, claims and hand-written questions. One file is one pack. \"quiz check FILE\" tells what a schema can't: references to nothing, ids that stand twice, ranges that end before they begin.",
    };

    private static Pack Make(PropertyValues values, ref PackReader reader) => new()
    {
        Needs = Needs.In(values),
        Id = Id.In(values) ?? "",
        Version = Version.In(values) ?? "",
        Title = Title.In(values) ?? "",
        Description = Description.In(values),
        Language = Language.In(values) ?? "en",
        Licence = Licence.In(values),
        AsOf = AsOf.In(values),
        Map = Map.In(values),
        Sources = Sources.In(values),
        Actors = Actors.In(values),
        Places = Places.In(values),
        Regions = Regions.In(values),
        Events = Events.In(values),
        Figures = Figures.In(values),
        Claims = Claims.In(values),
        Questions = Questions.In(values),
    };
}
