using Quiz.Core.Dates;

namespace Quiz.Core.Packs;

/// <summary>How far rules get that look at one cue, who speaks or what the matter is about, and not at the evidence.</summary>
public static class Balance
{
    /// <summary>A rule may be right on so many of the settled claims at most.</summary>
    public const double Most = 0.7;
    /// <summary>Of fewer settled claims nothing is asked.</summary>
    public const int Fewest = 10;

    /// <summary>A claim as a rule sees it, and what became of it.</summary>
    public sealed record SettledClaim(Claim Claim, bool IsHeld, IReadOnlySet<string> ClaimantSides, IReadOnlySet<string> DenierSides);

    /// <summary>The claims whose first claim was at last found established or corroborated, or refuted.</summary>
    public static IReadOnlyList<SettledClaim> SettledOf(Pack pack) =>
        [.. from claim in pack.Claims
            let statement = claim.Statements.FirstOrDefault(s => s.Act == Act.Claim)
            where statement is not null
            let last = claim.Assessments.Where(a => a.Of == statement.Id).OrderBy(a => a.AsOf, EdtfDate.ByRange).LastOrDefault()
            where last is { Status: Status.Established or Status.Corroborated or Status.Refuted }
            let denials = claim.Statements.Where(s => s.Act == Act.Denial && s.Of == statement.Id)
            select new SettledClaim(claim, last.Status != Status.Refuted, SidesOf(pack, [statement]), SidesOf(pack, denials))];

    /// <summary>Every rule by its name, with the share of the settled claims that it is right on.</summary>
    public static IReadOnlyDictionary<string, double> Rules(IReadOnlyList<SettledClaim> settled)
    {
        var rules = new Dictionary<string, double>();
        void Rule(string name, Func<SettledClaim, bool> saysHeld) => rules[name] = settled.Count(s => saysHeld(s) == s.IsHeld) / (double)settled.Count;

        Rule("believe the claimant", _ => true);
        Rule("believe the denier", _ => false);
        foreach (var side in settled.SelectMany(s => s.ClaimantSides.Concat(s.DenierSides)).Distinct())
        {
            Rule($"disbelieve {side}, believe other claimants", s => !s.ClaimantSides.Contains(side));
            Rule($"disbelieve {side}, believe other deniers", s => !s.ClaimantSides.Contains(side) && s.DenierSides.Contains(side));
            Rule($"believe {side}, and other claimants", s => s.ClaimantSides.Contains(side) || !s.DenierSides.Contains(side));
            Rule($"believe {side}, and other deniers", s => s.ClaimantSides.Contains(side));
        }
        foreach (var tag in settled.SelectMany(s => s.Claim.Tags).Distinct())
        {
            Rule($"believe the claimant on {tag}, the denier elsewhere", s => s.Claim.Tags.Contains(tag));
            Rule($"believe the denier on {tag}, the claimant elsewhere", s => !s.Claim.Tags.Contains(tag));
        }
        return rules;
    }

    private static HashSet<string> SidesOf(Pack pack, IEnumerable<Statement> statements) =>
        [.. statements.SelectMany(s => s.By).Select(id => pack.Actor(id)?.Side).OfType<string>()];
}
