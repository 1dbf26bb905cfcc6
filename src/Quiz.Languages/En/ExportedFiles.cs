using Quiz.Core.Packs;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string TrueOption => "True";

    public string FalseOption => "False";

    public string PutEventsInOrder => "Put these events in order, earliest first.";

    public string CardAskingWhen(string title) => $"When? {title}";

    public string CardAskingRegion(string place) => $"In which region is it? {place}";

    public string CardAskingCapital(string region) => $"What is its capital? {region}";

    public string CardAskingWhoSaid(string text) => $"Who said it, when, and how did it stand? “{text}”";

    public string ActOnCard(Act act) => act switch
    {
        Act.Claim => "stated",
        Act.Denial => "denied",
        Act.Confirmation => "confirmed",
        Act.PartialConfirmation => "confirmed in part",
        Act.NoComment => "did not comment",
        _ => "asked",
    };

    public string StatusOnCard(Status status, string date) => $"as of {date}: " + status switch
    {
        Status.Established => "established",
        Status.Corroborated => "corroborated",
        Status.Contested => "contested",
        Status.Unverified => "unverified",
        _ => "refuted",
    };
}
