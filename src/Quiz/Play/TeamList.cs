using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Text;
using Quiz.Languages.Words;

namespace Quiz.Play;

/// <summary>Names of teams as the maker of a drill types them, with commas between them.</summary>
internal static class TeamList
{
    public static ImmutableArray<string> Read(string typed) => [.. typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>What keeps these teams from playing, in phrases.</summary>
    /// <param name="option">What they were typed into.</param>
    public static IEnumerable<string> Problems(ILanguage language, string option, ImmutableArray<string> teams)
    {
        foreach (var unfit in teams.Where(team => team.Length > Drill.LongestTeam || ForeignText.IndexOfForbidden(team) >= 0))
            yield return language.TeamWanted(option, ForeignText.Clean(unfit, 80), Drill.LongestTeam);
        foreach (var twice in teams.GroupBy(team => team, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
            yield return language.TeamTwice(option, ForeignText.Clean(twice.Key, 80));
        if (teams.Length > Drill.MostTeams)
            yield return language.TooManyTeams(option, Drill.MostTeams);
    }
}
