namespace Quiz.Core.Forms;

/// <summary>The eight forms of answer.</summary>
public enum FormType { Choice, Several, Order, Gap, Point, Name, Date, Number }

/// <summary>What a kind of question needs of its form of answer.</summary>
/// <param name="Type">How it is answered.</param>
public sealed record FormSpec(FormType Type)
{
    /// <summary>The options of a choice are the eight directions from north clockwise: answered by name or letters, never by an option's letter.</summary>
    public bool IsCompass { get; init; }

    /// <summary>The options stand in an order of their own, which no variant changes: a scale, a compass, the whole before its parts.</summary>
    public bool KeepsOrder { get; init; }

    /// <summary>The question is seen on a map; of several options each is a region of it.</summary>
    public bool IsOnMap { get; init; }

    /// <summary>A name is a free answer, and names nothing on a map.</summary>
    public bool IsFreeText { get; init; }

    /// <summary>Cards are steps, some of which certainly follow others whatever their dates say.</summary>
    public bool HasSteps { get; init; }
}
