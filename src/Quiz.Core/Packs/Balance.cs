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
    public static IReadOnlyDictionary<string, double> Rules(IReadOnlyList<SettledClaim> settled) =>
        Scores(settled).DistinctBy(s => s.Rule.Name).ToDictionary(s => s.Rule.Name, s => s.Share);

    /// <summary>Every rule, with the share of the settled claims that it is right on.</summary>
    public static IReadOnlyList<RuleScore> Scores(IReadOnlyList<SettledClaim> settled)
    {
        var rules = new List<RuleScore>();
        void Rule(BalanceCue cue, string about, Func<SettledClaim, bool> saysHeld) => rules.Add(new(new(cue, about), settled.Count(s => saysHeld(s) == s.IsHeld) / (double)settled.Count));

        if (settled.Count == 0)
            return [];
        Rule(BalanceCue.Claimant, "", _ => true);
        Rule(BalanceCue.Denier, "", _ => false);
        foreach (var side in settled.SelectMany(s => s.ClaimantSides.Concat(s.DenierSides)).Distinct())
        {
            Rule(BalanceCue.NotSideElseClaimant, side, s => !s.ClaimantSides.Contains(side));
            Rule(BalanceCue.NotSideElseDenier, side, s => !s.ClaimantSides.Contains(side) && s.DenierSides.Contains(side));
            Rule(BalanceCue.SideElseClaimant, side, s => s.ClaimantSides.Contains(side) || !s.DenierSides.Contains(side));
            Rule(BalanceCue.SideElseDenier, side, s => s.ClaimantSides.Contains(side));
        }
        foreach (var tag in settled.SelectMany(s => s.Claim.Tags).Distinct())
        {
            Rule(BalanceCue.ClaimantOnTag, tag, s => s.Claim.Tags.Contains(tag));
            Rule(BalanceCue.DenierOnTag, tag, s => !s.Claim.Tags.Contains(tag));
        }
        return rules;
    }

    private static HashSet<string> SidesOf(Pack pack, IEnumerable<Statement> statements) =>
        [.. statements.SelectMany(s => s.By).Select(id => pack.Actor(id)?.Side).OfType<string>()];
}

/// <summary>What a rule looks at, and whom it then believes.</summary>
public enum BalanceCue
{
    Claimant,
    Denier,
    NotSideElseClaimant,
    NotSideElseDenier,
    SideElseClaimant,
    SideElseDenier,
    ClaimantOnTag,
    DenierOnTag,
}

/// <summary>A rule that looks at one cue.</summary>
/// <param name="About">The side or the tag; empty for the first two.</param>
public sealed record BalanceRule(BalanceCue Cue, string About)
{
    public string Name => Cue switch
    {
        BalanceCue.Claimant => "believe the claimant",
        BalanceCue.Denier => "believe the denier",
        BalanceCue.NotSideElseClaimant => $"disbelieve {About}, believe other claimants",
        BalanceCue.NotSideElseDenier => $"disbelieve {About}, believe other deniers",
        BalanceCue.SideElseClaimant => $"believe {About}, and other claimants",
        BalanceCue.SideElseDenier => $"believe {About}, and other deniers",
        BalanceCue.ClaimantOnTag => $"believe the claimant on {About}, the denier elsewhere",
        _ => $"believe the denier on {About}, the claimant elsewhere",
    };
}

/// <summary>The share of the settled claims that a rule is right on.</summary>
public sealed record RuleScore(BalanceRule Rule, double Share);
