namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string Hint(string hint);
}
