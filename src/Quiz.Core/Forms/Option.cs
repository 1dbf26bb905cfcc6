namespace Quiz.Core.Forms;

/// <param name="Key">Unique within the question: an actor's id, a region's code, a status, an act.</param>
/// <param name="Text">As the pack has it until it is worded; a status, an act and "the whole" have their key.</param>
public sealed record Option(string Key, string Text)
{
    /// <summary>What it is called in short: a status without what it means. Null for its text.</summary>
    public string? Label { get; init; }

    /// <summary>In short, without a full stop.</summary>
    public string Name => Texts.Bare(Label ?? Text);
}
