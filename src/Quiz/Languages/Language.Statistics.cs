using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string PackStatsCommand { get; }

    public abstract string PackStatsPack { get; }

    public abstract string PackStatsHead(string pack, string title, int items, int sensitive);

    public abstract string CanAskHeading { get; }

    public abstract string IsAsked(int askable, int pool, bool isEstimate);

    public abstract string NeedsAMap { get; }

    public abstract string YearsHeading { get; }

    public abstract string Year(long year);

    public abstract string Years(long first, long last);

    public abstract string RegionsHeading { get; }

    public abstract string TagsHeading { get; }

    public abstract string AndMore(int more);

    public abstract string SidesHeading { get; }

    public abstract string NoSide { get; }

    public abstract string SideSays(int claims, int denials, int others);

    public abstract string ClaimsHeading { get; }

    public abstract string ClaimsStand(int held, int fell, int open, int unassessed);

    public abstract string RulesHeading { get; }

    public abstract string RuleScores(string rule, double share);

    public abstract string AlwaysOpen { get; }

    public abstract string AlwaysSettled { get; }

    public abstract string TooFewSettled(int settled, int fewest);

    public abstract string ARuleWins(double most);

    public abstract string NoRuleWins(double most);

    public abstract string HardestHeading { get; }

    public abstract string NothingOfItAnswered { get; }

    public abstract string ItemScored(double share, int answers, string item, string title);

    /// <summary>Why no kind of a family can be asked.</summary>
    public abstract string CantAsk(Family family);

    /// <summary>Why a kind can't be asked: what it needs.</summary>
    public abstract string CantAsk(Kind kind);

    public abstract string Of(BalanceRule rule);
}
