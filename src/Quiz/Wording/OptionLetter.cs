namespace Quiz.Wording;

/// <summary>A letter for each option or card: a, b, c; never more than 26. The same in every language.</summary>
public static class OptionLetter
{
    public static char Of(int index) => (char)('a' + index);
}
