using System.Collections.Immutable;

namespace Quiz.Core.Questions;

/// <summary>What the questions of a kind are about.</summary>
public enum Family { Timeline, Geography, Claims, Written }

/// <summary>What a question asks for. The names that commands and files use are in <see cref="Kinds"/>.</summary>
public enum Kind { Order, First, Insert, Locate, Name, Neighbours, WhoSaid, Status, Choice }

/// <summary>Kinds and families by the names that commands, the protocol and the answer log use.</summary>
public static class Kinds
{
    private static readonly ImmutableArray<(Kind Kind, string Name, Family Family)> Table =
    [
        (Kind.Order, "order", Family.Timeline),
        (Kind.First, "first", Family.Timeline),
        (Kind.Insert, "insert", Family.Timeline),
        (Kind.Locate, "locate", Family.Geography),
        (Kind.Name, "name", Family.Geography),
        (Kind.Neighbours, "neighbours", Family.Geography),
        (Kind.WhoSaid, "who-said", Family.Claims),
        (Kind.Status, "status", Family.Claims),
        (Kind.Choice, "choice", Family.Written),
    ];

    public static ImmutableArray<Kind> All { get; } = [.. Table.Select(row => row.Kind)];

    public static ImmutableArray<Family> Families { get; } = [.. Table.Select(row => row.Family).Distinct()];

    public static string NameOf(Kind kind) => Table.First(row => row.Kind == kind).Name;

    public static string NameOf(Family family) => family switch
    {
        Family.Timeline => "timeline",
        Family.Geography => "geography",
        Family.Claims => "claims",
        _ => "written",
    };

    public static Family FamilyOf(Kind kind) => Table.First(row => row.Kind == kind).Family;

    public static ImmutableArray<Kind> Of(Family family) => [.. Table.Where(row => row.Family == family).Select(row => row.Kind)];

    /// <summary>The kinds that a kind's or a family's name stands for; empty for any other text.</summary>
    public static ImmutableArray<Kind> Named(string name) =>
        [.. Table.Where(row => row.Name == name || NameOf(row.Family) == name).Select(row => row.Kind)];

    /// <summary>Every name that <see cref="Named"/> knows: families first.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Families.Select(NameOf), .. Table.Select(row => row.Name)];
}
