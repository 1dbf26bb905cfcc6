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

    public static void Check(Pack pack, Map? map, LintSheet sheet)
    {
        var deck = new Deck(pack, map, ItemFilter.Default with { Sensitive = true });
        foreach (var need in Needs)
        {
            // Without the map that a pack names nothing can be said of what is asked on it; that the map is missing is told elsewhere.
            if (need.IsMeant(pack) && !(need.NeedsMap && map is null && pack.Map is not null) && !KindTrial.CanAsk(deck, need.Kind))
                sheet.Add(ProblemCode.KindNotAsked, need.Array, $"\"{Kinds.NameOf(need.Kind)}\" can't be asked: {(need.NeedsMap && map is null ? "the pack names no \"map\"" : need.Wanted)}");
        }
        CheckPools(pack, map, sheet);
    }

    private sealed record Need(Kind Kind, string Array, Func<Pack, bool> IsMeant, string Wanted, bool NeedsMap = false);

    private static readonly ImmutableArray<Need> Needs =
    [
        new(Kind.Order, "/events", p => !p.Events.IsEmpty, "wanted three or more events with titles that differ, most of them in an order that their dates settle"),
        new(Kind.First, "/events", p => !p.Events.IsEmpty, "wanted two events with titles that differ, one certainly before the other"),
        new(Kind.Insert, "/events", p => !p.Events.IsEmpty, "wanted three or more events with titles that differ, each certainly before or after the others"),
        new(Kind.Date, "/events", p => !p.Events.IsEmpty, "wanted an event with a date that has a beginning and an end"),
        new(Kind.Locate, "/places", p => HasPoints(p), "wanted a place with a point on the map, not \"approximate\"", NeedsMap: true),
        new(Kind.Locate, "/regions", p => !p.Regions.IsEmpty && !HasPoints(p), "wanted a region of the map", NeedsMap: true),
        new(Kind.Name, "/places", p => HasPoints(p) && p.Regions.IsEmpty, "wanted two places on the map with names that differ", NeedsMap: true),
        new(Kind.Neighbours, "/regions", p => !p.Regions.IsEmpty, "wanted a region that borders two others or more, and another that it does not border", NeedsMap: true),
        new(Kind.Bearing, "/places", p => HasPoints(p), "wanted two places on the map far enough apart", NeedsMap: true),
        new(Kind.Distance, "/figures", p => p.Figures.Any(f => f.Quantity == Quantity.Distance), "wanted a distance whose \"bound\" is exact or about"),
        new(Kind.Estimate, "/figures", p => p.Figures.Any(f => f.Quantity != Quantity.Distance), "wanted an area or a population whose \"bound\" is exact or about"),
        new(Kind.Rank, "/figures", p => p.Figures.Count(f => f.Quantity != Quantity.Distance) >= UsualOptions, "wanted three figures of one quantity, from the same sources and of the same \"asOf\", that differ by 5 % or more"),
        new(Kind.WhoSaid, "/claims", p => !p.Claims.IsEmpty, "wanted a statement with a \"text\" by one actor, and other actors to choose from"),
        new(Kind.WhoDenied, "/claims", p => Acts(p, Act.Denial), "wanted a denial with \"of\", and other actors to choose from"),
        new(Kind.Act, "/claims", p => !p.Claims.IsEmpty, "wanted a statement with a \"text\""),
        new(Kind.Denied, "/claims", p => Acts(p, Act.Denial), "wanted a denial with a \"text\" of a statement that has \"parts\""),
        new(Kind.Status, "/claims", p => p.Claims.Any(c => !c.Assessments.IsEmpty), "wanted a finding with a day after it on which it certainly still held, up to the pack's \"asOf\""),
        new(Kind.Sequence, "/claims", p => !p.Claims.IsEmpty, "wanted a claim with three or more statements and findings that have texts, in an order that their dates settle"),
    ];

    private static bool HasPoints(Pack pack) => pack.Places.Any(p => p.Point is not null);

    private static bool Acts(Pack pack, Act act) => pack.Claims.Any(c => c.Statements.Any(s => s.Act == act));

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
