using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string PackStatsCommand { get; }

    string PackStatsPack { get; }

    string PackStatsHead(string pack, string title, int items, int sensitive);

    string CanAskHeading { get; }

    string IsAsked(int askable, int pool, bool isEstimate);

    string NeedsAMap { get; }

    string YearsHeading { get; }

    string Year(long year);

    string Years(long first, long last);

    string RegionsHeading { get; }

    string TagsHeading { get; }

    string AndMore(int more);

    string SidesHeading { get; }

    string NoSide { get; }

    string SideSays(int claims, int denials, int others);

    string ClaimsHeading { get; }

    string ClaimsStand(int held, int fell, int open, int unassessed);

    string RulesHeading { get; }

    string RuleScores(string rule, double share);

    string AlwaysOpen { get; }

    string AlwaysSettled { get; }

    string TooFewSettled(int settled, int fewest);

    string ARuleWins(double most);

    string NoRuleWins(double most);

    string HardestHeading { get; }

    string NothingOfItAnswered { get; }

    string ItemScored(double share, int answers, string item, string title);

    /// <summary>Why no kind of a family can be asked.</summary>
    string CantAsk(Family family);

    /// <summary>Why a kind can't be asked: what it needs.</summary>
    string CantAsk(Kind kind);

    string Of(BalanceRule rule);
}
