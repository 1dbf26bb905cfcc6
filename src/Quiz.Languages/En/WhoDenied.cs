using Quiz.Kinds.Claims;

namespace Quiz.Languages.En;

public sealed partial class English : IWhoDeniedWords
{
    public string WhoDeniedTitle => "Who denied it";

    public string WhoDeniedNeeds => "a denial of a statement with a text, and other actors";

    public string WhoDenied => "Who denied this?";
}
