using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string MatterLabel => "Тема";

    public string StatementLabel => "Заява";

    public string WhoLabel => "Хто";

    public string WhenLabel => "Коли";

    public string WhereSaidLabel => "Де сказано";

    public string ReportedByLabel => "За даними";

    public string AboutLabel => "Про що";

    public string DidIt(string who, Act act) => $"{who} ({NounOf(act)})";

    public string DidThis(string who, Act act, string date) => $"{who}: {NounOf(act)} ({date}).";

    public string Of(StatementFacts facts)
    {
        var denied = facts.DeniesWhole ? " повністю" : facts.DeniedParts.IsEmpty ? "" : $" частково, а саме {List([.. facts.DeniedParts.Select(Quoted)])}";
        var where = (facts.Channel, facts.ReportedBy) switch
        {
            ({ } channel, { } reporter) => $" ({channel}; за даними: {reporter})",
            ({ } channel, null) => $" ({channel})",
            (null, { } reporter) => $" (за даними: {reporter})",
            _ => "",
        };
        return $"{Done(facts.Act)}{denied}: {facts.Text}{where}";
    }

    public string Found(Status status, string? text, string? basis) =>
        $"{Of(status)}.{(text is null ? "" : $" {text}")}{(basis is null ? "" : $" {Basis(basis)}")}";

    public string Assessment => "Висновок";

    public string SequenceHeading => "Що й ким сказано та що з’ясовано, за датами";

    public string SequenceLegend => "- заява, = висновок, > те, про що запитано";

    private static string NounOf(Act act) => act switch
    {
        Act.Claim => "твердження",
        Act.Denial => "заперечення",
        Act.Confirmation => "підтвердження",
        Act.PartialConfirmation => "часткове підтвердження",
        Act.NoComment => "без коментаря",
        _ => "запит",
    };

    /// <summary>Impersonal, so that it fits whoever did it.</summary>
    private static string Done(Act act) => act switch
    {
        Act.Claim => "заявлено",
        Act.Denial => "заперечено",
        Act.Confirmation => "підтверджено",
        Act.PartialConfirmation => "підтверджено частково",
        Act.NoComment => "без коментаря",
        _ => "запитано",
    };
}
