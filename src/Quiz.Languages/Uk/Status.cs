using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IStatusWords
{
    public string StatusTitle => "Який був статус";

    public string StatusNeeds => "оцінка і день, який напевно після неї";

    public string HowDidItStand(string date) => $"Який статус мала ця заява станом на {date}?";

    public string Meaning(Status status) => status switch
    {
        Status.Established => "так визнав суд, орган ООН, розслідування чи той, хто раніше заперечував, або це показали повторні вимірювання",
        Status.Corroborated => "є докази, незалежні від обох сторін, а доказів проти немає",
        Status.Contested => "є незалежні докази і за, і проти",
        Status.Unverified => "є лише слова сторін і тих, хто їх повторює",
        _ => "встановлено протилежне",
    };

    public string StoodAs(Status status, string date) => $"{Of(status)} станом на {date}: {Meaning(status)}.";

    public string Basis(string basis) => $"Підстава: {basis}";
}
