using System.Globalization;
using Quiz.Core.Json;
using Quiz.Core.Packs;

namespace Quiz.Core.Lint;

/// <summary>Whether claims are told from both sides, findings on a basis, and no side is always right.</summary>
internal static class ClaimRules
{
    public static void Check(Pack pack, LintSheet sheet)
    {
        foreach (var (c, claim) in pack.Claims.Index())
        {
            if (!IsAnswered(pack, claim))
                sheet.Add(ProblemCode.OneSidedClaim, $"/claims/{c}/statements", $"all statements of \"{claim.Id}\" come from one side, and no finding tells of another");
            foreach (var (a, assessment) in claim.Assessments.Index())
            {
                var lacking = (assessment.By, assessment.Basis) switch { (null, null) => "\"by\" and \"basis\"", (null, _) => "\"by\"", (_, null) => "\"basis\"", _ => null };
                if (lacking is not null)
                    sheet.Add(ProblemCode.StatusWithoutBasis, $"/claims/{c}/assessments/{a}/status", $"the status lacks {lacking}: who found it so, and on what?");
            }
        }
        if (pack.AsOf is null && pack.Claims.Any(c => !c.Assessments.IsEmpty))
            sheet.Add(ProblemCode.NoEndOfClaims, "/claims", $"the pack has no \"asOf\": nobody knows until when it follows its claims");
        CheckCues(pack, sheet);
    }

    /// <summary>Several sides speak, or somebody who is no party assesses.</summary>
    private static bool IsAnswered(Pack pack, Claim claim)
    {
        var sides = claim.Statements.SelectMany(s => s.By).Distinct().Select(by => pack.Actor(by) is { } actor ? actor.Side ?? actor.Name : by).Distinct().Take(2).Count();
        return sides > 1 || claim.Assessments.Any(a => a.By is { } by && !IsParty(pack, claim, by));
    }

    private static bool IsParty(Pack pack, Claim claim, string by) =>
        claim.Statements.SelectMany(s => s.By).Select(pack.Actor).OfType<Actor>().Any(a => a.Name == by || a.Side == by);

    private static void CheckCues(Pack pack, LintSheet sheet)
    {
        var settled = Balance.SettledOf(pack);
        if (settled.Count < Balance.Fewest)
            return;
        var (rule, share) = Balance.Rules(settled).MaxBy(r => r.Value);
        if (share > Balance.Most)
            sheet.Add(ProblemCode.SingleCueWins, "/claims", $"the rule \"{rule}\" is right on {(100 * share).ToString("0", CultureInfo.InvariantCulture)} % of the {settled.Count} settled claims: players learn it instead of looking at evidence");
    }
}
