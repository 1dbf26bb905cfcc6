namespace Quiz.Languages.En;

public sealed partial class English
{
    public string NewPackCommand => "Writes a pack to begin with: it passes the check and plays at once";

    public string NewPackFile => "The file to write; .json is added to a name without an ending";

    public string NewPackFamily => "What it has: events, places and regions, claims and denials, hand-written questions, or all of these (default)";

    public string NewPackId => "The id of the pack (default: from the name of the file)";

    public string NewPackTitle => "The title of the pack";

    public string NewPackIsWritten(string file) => $"{file} is written. What to do next:";

    public string NewPackCheckIt(string word) => $"Check it while you write: quiz check {word}";

    public string NewPackPreviewIt(string word) => $"See it as players will: quiz pack preview {word}";

    public string NewPackPlayIt(string word) => $"Play it: quiz play --pack {word}";

    public string CannotWrite(string file, string why) => $"cannot write {file}: {why}";
}
