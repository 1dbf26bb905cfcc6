using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public override string MatterLabel => "Тема";

    public override string StatementLabel => "Заява";

    public override string WhoLabel => "Хто";

    public override string WhenLabel => "Коли";

    public override string WhereSaidLabel => "Де сказано";

    public override string ReportedByLabel => "За даними";

    public override string AboutLabel => "Про що";

    public override string DidIt(string who, Act act) => $"{who} ({NounOf(act)})";

    public override string DidThis(string who, Act act, string date) => $"{who}: {NounOf(act)} ({date}).";

    public override string Of(StatementFacts facts)
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

    public override string Found(Status status, string? text, string? basis) =>
        $"{Of(status)}.{(text is null ? "" : $" {text}")}{(basis is null ? "" : $" {Basis(basis)}")}";

    public override string Assessment => "Висновок";

    public override string SequenceHeading => "Що й ким сказано та що з’ясовано, за датами";

    public override string SequenceLegend => "- заява, = висновок, > те, про що запитано";

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
