using Quiz.Kinds.Claims;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian : IWhoDeniedWords
{
    public string WhoDeniedTitle => "Хто це заперечив";

    public string WhoDeniedNeeds => "заперечення висловлювання з текстом і ще інші мовці";

    public string WhoDenied => "Хто це заперечив?";
}
