namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string NewPackCommand { get; }

    string NewPackFile { get; }

    string NewPackFamily { get; }

    string NewPackId { get; }

    string NewPackTitle { get; }

    string NewPackIsWritten(string file);

    string NewPackCheckIt(string word);

    string NewPackPreviewIt(string word);

    string NewPackPlayIt(string word);

    string CannotWrite(string file, string why);
}
