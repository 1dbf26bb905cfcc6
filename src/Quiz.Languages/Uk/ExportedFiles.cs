using Quiz.Core.Packs;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    public string TrueOption => "Правда";

    public string FalseOption => "Неправда";

    public string PutEventsInOrder => "Розташуйте ці події за часом, від найранішої.";

    public string CardAskingWhen(string title) => $"Коли? {title}";

    public string CardAskingRegion(string place) => $"У якому це регіоні? {place}";

    public string CardAskingCapital(string region) => $"Який там адміністративний центр? {region}";

    public string CardAskingWhoSaid(string text) => $"Хто це сказав, коли і чи це з’ясовано? «{text}»";

    public string ActOnCard(Act act) => act switch
    {
        Act.Claim => "заява",
        Act.Denial => "заперечення",
        Act.Confirmation => "підтвердження",
        Act.PartialConfirmation => "часткове підтвердження",
        Act.NoComment => "без коментаря",
        _ => "запит",
    };

    public string StatusOnCard(Status status, string date) => $"станом на {date}: " + status switch
    {
        Status.Established => "встановлено",
        Status.Corroborated => "підкріплено",
        Status.Contested => "спірно",
        Status.Unverified => "не перевірено",
        _ => "спростовано",
    };
}
