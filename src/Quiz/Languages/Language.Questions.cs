using Quiz.Core.Forms;

namespace Quiz.Languages;

public abstract partial class Language
{
    /// <param name="example">Such letters with spaces between them.</param>
    public abstract string TypeAllLetters(int count, OrderBegin first, string example);

    public abstract string TypePosition(int most);

    public abstract string TypeLetter { get; }

    public abstract string TypeLettersOrNames { get; }

    public abstract string TypeLetters { get; }

    public abstract string TypeDirection { get; }

    public abstract string TypePointOrRegion { get; }

    public abstract string TypePoint { get; }

    public abstract string TypeLetterOrName { get; }

    public abstract string TypeName { get; }

    public abstract string Hint(string hint);

    public abstract string NotThisDirection(string direction);

    public abstract string NotThis(char letter, string option);

    public abstract string BeginWith(string card);

    public abstract string EndWith(string card);

    public abstract string WasRoughly(char letter, string card, string date);

    public abstract string BelongsAfter(string card);

    public abstract string BelongsBefore(string card);

    /// <param name="length">In characters.</param>
    public abstract string BeginsWith(string first, int length);

    public abstract string SoManyAreRight(int count);
}
