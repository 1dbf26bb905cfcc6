namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string NewPackCommand { get; }

    public abstract string NewPackFile { get; }

    public abstract string NewPackFamily { get; }

    public abstract string NewPackId { get; }

    public abstract string NewPackTitle { get; }

    public abstract string NewPackIsWritten(string file);

    public abstract string NewPackCheckIt(string word);

    public abstract string NewPackPreviewIt(string word);

    public abstract string NewPackPlayIt(string word);

    public abstract string CannotWrite(string file, string why);
}
