using System.Collections.Immutable;

namespace Quiz.Core.Packs.Tables;

/// <summary>What every item may have beside its own properties.</summary>
internal static class CommonProperties<T>
    where T : Item
{
    public static readonly Property<T, ImmutableArray<string>> Tags = new("tags", PropertyTypes.Tags, item => item.Tags)
    {
        Grows = true,
        About = "Words to choose items by: quiz play --tag talks, or --not-tag talks. A few that many items share are worth more than many that stand once.",
        Examples = ["[\"talks\", \"2025\"]"],
    };

    public static readonly Property<T, bool> Sensitive = new("sensitive", PropertyTypes.Flag, item => item.Sensitive)
    {
        About = "True where it tells of mass death, torture or the like. Such items are asked only of players who switched them on.",
    };

    public static readonly Property<T, string?> Note = new("note", PropertyTypes.Text, item => item.Note)
    {
        IsShown = true,
        About = "One or two sentences shown with the verdict: a disagreement between sources, a time zone, how the date was chosen.",
        Examples = ["\"Local time; in Washington it was still the day before.\""],
    };

    public static readonly Property<T, ImmutableArray<string>> Sources = new("sources", PropertyTypes.SomeSources, item => item.Sources)
    {
        IsRequired = true,
        Grows = true,
        About = "The ids of the sources that say it, at least one, the best first. Players see them with the verdict.",
        Examples = ["[\"un2014\"]"],
    };

    public static ImmutableArray<Property<T>> All { get; } = [Tags, Sensitive, Note, Sources];
}
