namespace Quiz.Core.Forms;

public abstract partial record Form
{
    /// <summary>How to answer with a pencil; a phrase with a colon.</summary>
    public abstract string HowToWrite(IFormWords words);

    /// <summary>The same on a sheet of plain text, which has no map to mark anything on.</summary>
    public virtual string HowToWriteWithoutMap(IFormWords words) => HowToWrite(words);

    /// <summary>So many letters or short numbers are written; 0 for a text.</summary>
    public virtual int Blanks => 0;

    /// <summary>Whether letters of options are ticked.</summary>
    public bool HasBoxes => !Options.IsEmpty && !Spec.IsCompass;

    /// <summary>What is listed to choose from, options or cards; none where their letters are not used.</summary>
    public virtual IEnumerable<string> Listed => Options.Select(option => option.Text);

    /// <summary>The right answer as it would stand on a sheet: letters, a number, a name.</summary>
    public abstract string RightOnPaper(IFormWords words);

    /// <summary>What stands below the prompt in lines of text.</summary>
    public virtual IEnumerable<string> Lines(IFormWords words) => Listed.Select((text, i) => $"{OptionLetter.NameOf(i)}. {text}");

    private protected static string OneOf(IFormWords words, IReadOnlyList<string> answers) => answers.Count == 1 ? answers[0] : words.OrOneOf(answers[0], [.. answers.Skip(1)]);

    private protected static string Half(IFormWords words, string answer, IReadOnlyList<string> others) => others.Count == 0 ? answer : words.HalfFor(answer, others);
}
