using Quiz.Core.Dates;
using Quiz.Core.Packs;

namespace Quiz.Core.Forms;

/// <param name="Key">Unique within the question: an event's id, a figure's.</param>
/// <param name="Text">As the pack has it; the program words the cards of statements and findings.</param>
public record Card(string Key, string Text);

/// <summary>A card that stands for something at a date.</summary>
public sealed record DatedCard(string Key, string Text, EdtfDate Date) : Card(Key, Text);

/// <summary>A card that stands for something measured.</summary>
public sealed record MeasuredCard(string Key, string Text, Figure Figure) : Card(Key, Text);
