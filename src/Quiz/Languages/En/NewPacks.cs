namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string NewPackCommand => "Writes a pack to begin with: it passes the check and plays at once";

    public override string NewPackFile => "The file to write; .json is added to a name without an ending";

    public override string NewPackFamily => "What it has: events, places and regions, claims and denials, hand-written questions, or all of these (default)";

    public override string NewPackId => "The id of the pack (default: from the name of the file)";

    public override string NewPackTitle => "The title of the pack";

    public override string NewPackIsWritten(string file) => $"{file} is written. What to do next:";

    public override string NewPackCheckIt(string word) => $"Check it while you write: quiz check {word}";

    public override string NewPackPreviewIt(string word) => $"See it as players will: quiz pack preview {word}";

    public override string NewPackPlayIt(string word) => $"Play it: quiz play --pack {word}";

    public override string CannotWrite(string file, string why) => $"cannot write {file}: {why}";
}
