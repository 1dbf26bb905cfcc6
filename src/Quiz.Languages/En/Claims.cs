using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string MatterLabel => "Matter";

    public string StatementLabel => "Statement";

    public string WhoLabel => "Who";

    public string WhenLabel => "When";

    public string WhereSaidLabel => "Where said";

    public string ReportedByLabel => "Reported by";

    public string AboutLabel => "About";

    public string DidIt(string who, Act act) => $"{Closed(who)} {Did(act)} it";

    public string DidThis(string who, Act act, string date) => $"{Closed(who)} {Did(act)} this ({date}).";

    public string Of(StatementFacts facts)
    {
        var denied = facts.DeniesWhole ? " the whole" : facts.DeniedParts.IsEmpty ? "" : $" {List([.. facts.DeniedParts.Select(Quoted)])}";
        var where = (facts.Channel, facts.ReportedBy) switch
        {
            ({ } channel, { } reporter) => $" ({channel}; reported by {reporter})",
            ({ } channel, null) => $" ({channel})",
            (null, { } reporter) => $" (reported by {reporter})",
            _ => "",
        };
        return $"{Did(facts.Act)}{denied}: {facts.Text}{where}";
    }

    public string Found(Status status, string? text, string? basis) =>
        $"{Of(status)}.{(text is null ? "" : $" {text}")}{(basis is null ? "" : $" Basis: {basis}")}";

    public string Assessment => "Assessment";

    public string SequenceHeading => "Who said what, and what was found, by date";

    public string SequenceLegend => "- a statement, = an assessment, > what was asked about";

    private static string Did(Act act) => act switch
    {
        Act.Claim => "stated",
        Act.Denial => "denied",
        Act.Confirmation => "confirmed",
        Act.PartialConfirmation => "confirmed in part",
        Act.NoComment => "did not comment",
        _ => "asked",
    };

    /// <summary>With a comma after an apposition: "Tricot, investigator," did it.</summary>
    private static string Closed(string who) => who[(who.LastIndexOf(" and ", StringComparison.Ordinal) + 1)..].Contains(", ", StringComparison.Ordinal) ? $"{who}," : who;
}
