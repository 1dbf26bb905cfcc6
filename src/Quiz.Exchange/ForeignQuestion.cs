namespace Quiz.Exchange;

/// <summary>How a foreign question is answered.</summary>
internal enum ForeignKind { One, Several, Typed, Number, Order, Pairs }

/// <summary>A question as a foreign file has it, its texts plain.</summary>
internal sealed class ForeignQuestion
{
    /// <summary>Where it begins in the file.</summary>
    public required int Offset { get; init; }
    public required ForeignKind Kind { get; set; }
    /// <summary>What the file knows it by, if anything.</summary>
    public string? Key { get; set; }
    public string Title { get; set; } = "";
    public string Prompt { get; set; } = "";
    public string Explanation { get; set; } = "";
    /// <summary>Of a number; a file may allow further ones beside the first.</summary>
    public List<string> Units { get; } = [];
    /// <summary>Capitals count in what is typed.</summary>
    public bool HasCase { get; set; }
    /// <summary>An asterisk in an answer stands for anything, and is written <c>\*</c> when it stands for itself.</summary>
    public bool HasWildcards { get; set; }
    public bool HadMedia { get; set; }
    public List<string> Tags { get; } = [];
    /// <summary>In the right order where they are to be put in order.</summary>
    public List<ForeignAnswer> Answers { get; } = [];
}

/// <param name="Text">An option, an answer that counts, a number, a card, or the left side of a pair.</param>
/// <param name="Weight">In percent: 100 is wholly right, 0 wrong; below 0 it takes points away.</param>
internal sealed record ForeignAnswer(string Text, double Weight)
{
    public string Feedback { get; init; } = "";
    /// <summary>How far off a number may be.</summary>
    public double Tolerance { get; init; }
    /// <summary>The right side of a pair.</summary>
    public string Match { get; init; } = "";

    public bool IsRight => Weight >= 99.9;
}
