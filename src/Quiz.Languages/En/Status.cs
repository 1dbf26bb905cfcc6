using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages.En;

public sealed partial class English : IStatusWords
{
    public string StatusTitle => "How it stood";

    public string StatusNeeds => "an assessment with a day that is certainly after it";

    public string HowDidItStand(string date) => $"How did this statement stand as of {date}?";

    public string Meaning(Status status) => status switch
    {
        Status.Established => "a court, a UN body, an inquiry, the former denier or repeated measurement found it so",
        Status.Corroborated => "evidence independent of both sides, and none against",
        Status.Contested => "independent evidence both ways",
        Status.Unverified => "only the parties, and those who repeat them",
        _ => "the contrary is established",
    };

    public string StoodAs(Status status, string date) => $"{Of(status)} as of {date}: {Meaning(status)}.";

    public string Basis(string basis) => $"Basis: {basis}";
}
