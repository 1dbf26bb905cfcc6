namespace Quiz.Words;

public partial interface ILanguage
{
    string Hint(string hint);
}
