using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Core.Lint;

/// <summary>Names that two items of a sort share: typed, they mean neither.</summary>
internal static class NameRules
{
    public static void Check(Pack pack, LintSheet sheet)
    {
        CheckAll(pack.Places.Select(p => new Bearer(p.Id, p.Name, p.Aliases)), "places", sheet);
        CheckAll(pack.Regions.Select(r => new Bearer(r.Id, r.Name, r.Aliases)), "regions", sheet);
        CheckAll(pack.Actors.Select(a => new Bearer(a.Id, a.Name, a.Aliases)), "actors", sheet);
    }

    private sealed record Bearer(string Id, string Name, ImmutableArray<string> Aliases);

    private static void CheckAll(IEnumerable<Bearer> bearers, string array, LintSheet sheet)
    {
        var first = new Dictionary<string, Bearer>(StringComparer.Ordinal);
        foreach (var (i, bearer) in bearers.Index())
        {
            foreach (var (n, name) in bearer.Aliases.Prepend(bearer.Name).Index())
            {
                if (!first.TryAdd(PlainText.Of(name), bearer) && first[PlainText.Of(name)] is var other && other != bearer)
                    sheet.Add(ProblemCode.SharedName, n == 0 ? $"/{array}/{i}/name" : $"/{array}/{i}/aliases/{n - 1}", $"\"{ForeignText.Clean(name, 60)}\" is a name of \"{other.Id}\" too: typed as an answer it means neither");
            }
        }
    }
}
