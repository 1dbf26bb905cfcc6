using System.Collections.Immutable;

namespace Quiz.Core.Questions;

/// <summary>What the questions of a kind are about.</summary>
public enum Family { Timeline, Geography, Claims, Written }

/// <summary>What a question asks for. The names that commands and files use are in <see cref="Kinds"/>.</summary>
public enum Kind
{
    Order, First, Insert, Date,
    Locate, Name, Neighbours, Bearing, Distance, Estimate, Rank,
    WhoSaid, WhoDenied, Act, Denied, Status, Sequence,
    Choice, Choices, WrittenOrder, Number, WrittenDate, Point, Text,
}

/// <summary>Kinds and families by the names that commands, the protocol and the answer log use.</summary>
public static class Kinds
{
    // An order and a date that an author wrote are asked, answered and named like those of events; their keys keep them apart.
    private static readonly ImmutableArray<(Kind Kind, string Name, Family Family, string Key)> Table =
    [
        (Kind.Order, "order", Family.Timeline, "order"),
        (Kind.First, "first", Family.Timeline, "first"),
        (Kind.Insert, "insert", Family.Timeline, "insert"),
        (Kind.Date, "date", Family.Timeline, "date"),
        (Kind.Locate, "locate", Family.Geography, "locate"),
        (Kind.Name, "name", Family.Geography, "name"),
        (Kind.Neighbours, "neighbours", Family.Geography, "neighbours"),
        (Kind.Bearing, "bearing", Family.Geography, "bearing"),
        (Kind.Distance, "distance", Family.Geography, "distance"),
        (Kind.Estimate, "estimate", Family.Geography, "estimate"),
        (Kind.Rank, "rank", Family.Geography, "rank"),
        (Kind.WhoSaid, "who-said", Family.Claims, "who-said"),
        (Kind.WhoDenied, "who-denied", Family.Claims, "who-denied"),
        (Kind.Act, "act", Family.Claims, "act"),
        (Kind.Denied, "denied", Family.Claims, "denied"),
        (Kind.Status, "status", Family.Claims, "status"),
        (Kind.Sequence, "sequence", Family.Claims, "sequence"),
        (Kind.Choice, "choice", Family.Written, "choice"),
        (Kind.Choices, "choices", Family.Written, "choices"),
        (Kind.WrittenOrder, "order", Family.Written, "written-order"),
        (Kind.Number, "number", Family.Written, "number"),
        (Kind.WrittenDate, "date", Family.Written, "written-date"),
        (Kind.Point, "point", Family.Written, "point"),
        (Kind.Text, "text", Family.Written, "text"),
    ];

    public static ImmutableArray<Kind> All { get; } = [.. Table.Select(row => row.Kind)];

    public static ImmutableArray<Family> Families { get; } = [.. Table.Select(row => row.Family).Distinct()];

    /// <summary>As the protocol and packs name it; two kinds may share a name.</summary>
    public static string NameOf(Kind kind) => Table[(int)kind].Name;

    /// <summary>A name that no other kind has.</summary>
    public static string KeyOf(Kind kind) => Table[(int)kind].Key;

    public static string NameOf(Family family) => family switch
    {
        Family.Timeline => "timeline",
        Family.Geography => "geography",
        Family.Claims => "claims",
        _ => "written",
    };

    public static Family FamilyOf(Kind kind) => Table[(int)kind].Family;

    public static ImmutableArray<Kind> Of(Family family) => [.. Table.Where(row => row.Family == family).Select(row => row.Kind)];

    /// <summary>The kinds that a kind's or a family's name stands for; empty for any other text.</summary>
    public static ImmutableArray<Kind> Named(string name) =>
        [.. Table.Where(row => row.Name == name || row.Key == name || NameOf(row.Family) == name).Select(row => row.Kind)];

    /// <summary>The kind of a key; null for any other text.</summary>
    public static Kind? WithKey(string key) => Table.Where(row => row.Key == key).Select(row => (Kind?)row.Kind).FirstOrDefault();

    /// <summary>The names of families, then those of kinds, each once.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Families.Select(NameOf), .. Table.Select(row => row.Name).Distinct()];
}
