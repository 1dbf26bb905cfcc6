using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Core.Lint;

/// <summary>Which kinds can't be asked although the pack has something of their sort, and where there is little to choose from.</summary>
internal static class AskingRules
{
    /// <summary>As many options as a question usually has.</summary>
    private const int UsualOptions = 4;

    public static void Check(Pack pack, Map? map, ImmutableArray<Kind> kinds, ImmutableArray<string> genericWords, LintSheet sheet)
    {
        var trial = new KindTrial(pack, map, genericWords);
        foreach (var kind in kinds)
        {
            foreach (var rule in kind.AskingRules)
            {
                // Without the map that a pack names nothing can be said of what is asked on it; that the map is missing is told elsewhere.
                if (rule.IsMeant(pack) && !(rule.NeedsMap && map is null && pack.Map is not null) && !trial.CanAsk(kind))
                    sheet.Add(ProblemCode.KindNotAsked, rule.Array, $"\"{kind.Name}\" can't be asked: {(rule.NeedsMap && map is null ? "the pack names no \"map\"" : rule.Wanted)}");
            }
        }
        CheckPools(pack, map, sheet);
    }

    private static void CheckPools(Pack pack, Map? map, LintSheet sheet)
    {
        var speakers = pack.Claims.IsEmpty ? 0 : pack.Actors.Select(a => a.Name).Distinct().Count();
        if (speakers is > 1 and < UsualOptions)
            sheet.Add(ProblemCode.SmallPool, "/actors", $"there are {speakers} actors to choose from where a speaker is asked for, wanted {UsualOptions} or more");
        var places = pack.Places.Where(p => p is { Point: not null, Approximate: false }).Select(p => p.Name).Distinct().Count();
        if (map is not null && places is > 1 and < UsualOptions)
            sheet.Add(ProblemCode.SmallPool, "/places", $"there are {places} places to choose from where a name is asked for, wanted {UsualOptions} or more");
        foreach (var (i, question) in pack.Questions.Index())
        {
            if (question.Form is WrittenForm.Choices { Options.Length: < UsualOptions - 1 } few)
                sheet.Add(ProblemCode.SmallPool, $"/questions/{i}/options", $"there are {few.Options.Length} options to pick several from, wanted three or more");
        }
    }
}
