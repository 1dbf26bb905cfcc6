using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string Of(Family family);

    public abstract string Of(Status status);

    /// <summary>What a status means, short enough for an option.</summary>
    public abstract string Meaning(Status status);

    public abstract string Answers(long count);

    public abstract string Cards(long count);

    public abstract string Claims(long count);

    public abstract string Events(long count);

    public abstract string Figures(long count);

    public abstract string Items(long count);

    public abstract string Packs(long count);

    public abstract string Places(long count);

    public abstract string Points(long count);

    public abstract string Problems(long count);

    public abstract string Questions(long count);

    public abstract string Regions(long count);

    public abstract string Rounds(long count);

    public abstract string Sources(long count);

    /// <summary>412 of 500.</summary>
    public abstract string OutOf(long count, long of);

    /// <summary>Whole from 10 km up, else to a tenth.</summary>
    public abstract string Km(double km);

    /// <summary>a, b and c; "none" for no items.</summary>
    public abstract string List(IReadOnlyList<string> items);

    /// <summary>a, b or c.</summary>
    public abstract string Either(IReadOnlyList<string> items);

    /// <summary>A title as it stands in a sentence.</summary>
    public abstract string Titled(string title);

    /// <summary>The words of somebody.</summary>
    public abstract string Quoted(string words);
}
