using System.Globalization;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Kinds;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string PackStatsCommand => "What a pack can ask, what it covers, how it is balanced, and what was hard in it";

    public string PackStatsPack => "A pack by its id or its file";

    public string PackStatsHead(string pack, string title, int items, int sensitive) => $"{pack}: {Texts.Ended(title)} {Items(items)}, {sensitive} of them sensitive.";

    public string CanAskHeading => "What it can ask";

    public string IsAsked(int askable, int pool, bool isEstimate) => $"{(isEstimate ? "about " : "")}{Items(askable)} of {pool}";

    public string NeedsAMap => "none: it needs \"map\", the map that its places and regions are on";

    public string YearsHeading => "Dates of events and statements, by years";

    public string Year(long year) => string.Create(CultureInfo.InvariantCulture, $"{year}");

    public string Years(long first, long last) => string.Create(CultureInfo.InvariantCulture, $"{first} to {last}");

    public string RegionsHeading => "Items by region";

    public string TagsHeading => "Items by tag";

    public string AndMore(int more) => $"and {more} more";

    public string SidesHeading => "Who speaks, by side";

    public string NoSide => "no side";

    public string SideSays(int claims, int denials, int others) => $"{Count(claims, "claim", "claims")}, {Count(denials, "denial", "denials")}, {Count(others, "other statement", "other statements")}";

    public string ClaimsHeading => "How the claims stand at last";

    public string ClaimsStand(int held, int fell, int open, int unassessed) => $"{held} held, {fell} fell, {open} open, {unassessed} never assessed";

    public string RulesHeading => "How often a rule is right that looks at one thing only";

    public string RuleScores(string rule, double share) => $"{Percent(share)}: {rule}";

    public string AlwaysOpen => "always say that it is open";

    public string AlwaysSettled => "always say that it is settled";

    public string TooFewSettled(int settled, int fewest) => $"With {Count(settled, "settled claim", "settled claims")} that tells little; {fewest} or more would.";

    public string ARuleWins(double most) => $"More than {Percent(most)}: whoever follows that rule wins without looking at the evidence. Add claims that go the other way.";

    public string NoRuleWins(double most) => $"No rule about who speaks or what it is about is right in more than {Percent(most)}.";

    public string HardestHeading => "What was hardest for you";

    public string NothingOfItAnswered => "Nothing of it was answered yet.";

    public string ItemScored(double share, int answers, string item, string title) => $"{Percent(share)} in {Answers(answers)}: {item} {title}";

    public string CantAsk(Family family) => family switch
    {
        Family.Timeline => "none: it has no events",
        Family.Geography => "none: it has no places or regions on a map, and no figures",
        Family.Claims => "none: it has no claims",
        _ => "none: it has no hand-written questions",
    };

    public string CantAsk(Kind kind) => $"none: it needs {this.NeedsOf(kind)}";

    public string Of(BalanceRule rule) => rule.Cue switch
    {
        BalanceCue.Claimant => "believe the claimant",
        BalanceCue.Denier => "believe the denier",
        BalanceCue.NotSideElseClaimant => $"disbelieve {rule.About}, believe other claimants",
        BalanceCue.NotSideElseDenier => $"disbelieve {rule.About}, believe other deniers",
        BalanceCue.SideElseClaimant => $"believe {rule.About}, and other claimants",
        BalanceCue.SideElseDenier => $"believe {rule.About}, and other deniers",
        BalanceCue.ClaimantOnTag => $"believe the claimant on {rule.About}, the denier elsewhere",
        _ => $"believe the denier on {rule.About}, the claimant elsewhere",
    };
}
