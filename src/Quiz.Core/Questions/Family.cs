using System.Collections.Immutable;

namespace Quiz.Core.Questions;

/// <summary>What the questions of a kind are about.</summary>
public enum Family { Timeline, Geography, Claims, Written }

/// <summary>Families by the names that commands and files use.</summary>
public static class Families
{
    public static ImmutableArray<Family> All { get; } = [.. Enum.GetValues<Family>()];

    public static string NameOf(Family family) => family switch
    {
        Family.Timeline => "timeline",
        Family.Geography => "geography",
        Family.Claims => "claims",
        _ => "written",
    };
}
