using Quiz.Core.Packs;

namespace Quiz.Exchange;

/// <summary>The few words that files made here need, in the language of their pack; English where it is none of ours.</summary>
internal abstract class ExchangeWords
{
    private static readonly ExchangeWords English = new InEnglish();
    private static readonly ExchangeWords Ukrainian = new InUkrainian();

    /// <param name="language">As packs name it.</param>
    public static ExchangeWords In(string language) => language.Split('-')[0] == "uk" ? Ukrainian : English;

    public abstract string True { get; }
    public abstract string False { get; }
    public abstract string EventsInOrder { get; }

    public abstract string When(string title);
    public abstract string RegionOf(string place);
    public abstract string CapitalOf(string region);
    public abstract string WhoSaid(string text);
    public abstract string ActOf(Act act);
    public abstract string StatusAsOf(Status status, string date);

    private sealed class InEnglish : ExchangeWords
    {
        public override string True => "True";
        public override string False => "False";
        public override string EventsInOrder => "Put these events in order, earliest first.";

        public override string When(string title) => $"When? {title}";
        public override string RegionOf(string place) => $"In which region is it? {place}";
        public override string CapitalOf(string region) => $"What is its capital? {region}";
        public override string WhoSaid(string text) => $"Who said it, when, and how did it stand? “{text}”";

        public override string ActOf(Act act) => act switch
        {
            Act.Claim => "stated",
            Act.Denial => "denied",
            Act.Confirmation => "confirmed",
            Act.PartialConfirmation => "confirmed in part",
            Act.NoComment => "did not comment",
            _ => "asked",
        };

        public override string StatusAsOf(Status status, string date) => $"as of {date}: " + status switch
        {
            Status.Established => "established",
            Status.Corroborated => "corroborated",
            Status.Contested => "contested",
            Status.Unverified => "unverified",
            _ => "refuted",
        };
    }

    private sealed class InUkrainian : ExchangeWords
    {
        public override string True => "Правда";
        public override string False => "Неправда";
        public override string EventsInOrder => "Розташуйте ці події за часом, від найранішої.";

        public override string When(string title) => $"Коли? {title}";
        public override string RegionOf(string place) => $"У якому це регіоні? {place}";
        public override string CapitalOf(string region) => $"Який там адміністративний центр? {region}";
        public override string WhoSaid(string text) => $"Хто це сказав, коли і чи це з’ясовано? «{text}»";

        public override string ActOf(Act act) => act switch
        {
            Act.Claim => "заява",
            Act.Denial => "заперечення",
            Act.Confirmation => "підтвердження",
            Act.PartialConfirmation => "часткове підтвердження",
            Act.NoComment => "без коментаря",
            _ => "запит",
        };

        public override string StatusAsOf(Status status, string date) => $"станом на {date}: " + status switch
        {
            Status.Established => "встановлено",
            Status.Corroborated => "підкріплено",
            Status.Contested => "спірно",
            Status.Unverified => "не перевірено",
            _ => "спростовано",
        };
    }
}
