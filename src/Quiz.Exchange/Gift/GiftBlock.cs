namespace Quiz.Exchange.Gift;

/// <summary>The lines of one GIFT question, its comments blank.</summary>
/// <param name="Offset">Where it begins in the file.</param>
/// <param name="Key">What the comments give as its id number.</param>
/// <param name="Tags">Those that the comments give, after the last part of its category.</param>
/// <param name="LacksBlankLine">It follows another without the blank line that parts questions.</param>
internal sealed record GiftBlock(int Offset, string Text, string? Key, IReadOnlyList<string> Tags, bool LacksBlankLine);
