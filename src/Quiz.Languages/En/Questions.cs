using Quiz.Core.Forms;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string TypeAllLetters(int count, OrderBegin first, string example) => $"Type all {count} letters, {(first == OrderBegin.AsAsked ? "in order" : $"{Ends(first).First} first")}, like \"{example}\".";

    public string TypePosition(int most) => $"Type how many cards of the line come before it: 0 to {most}.";

    public string TypeLetter => "Type a letter.";

    public string TypeLettersOrNames => "Type the letters of all that are right, like \"a c\", or their names with commas between them.";

    public string TypeLetters => "Type the letters of all that are right, like \"a c\".";

    public string TypeDirection => "Type a direction, like \"SE\", \"southeast\" or \"135°\".";

    public string TypePointOrRegion => "Type latitude and longitude, like \"48.46, 35.04\", a way, like \"120 km SE of Kyiv\", or the name of a region for part of the points.";

    public string TypePoint => "Type latitude and longitude, like \"48.46, 35.04\", or a way, like \"120 km SE of Kyiv\".";

    public string TypeLetterOrName => "Type a letter or the name.";

    public string TypeName => "Type the name.";

    public string Hint(string hint) => $"Hint: {hint}";

    public string NotThisDirection(string direction) => $"It is not {direction}.";

    public string NotThis(char letter, string option) => $"It is not {letter}: {option}.";

    public string BeginWith(string card) => Texts.Ended($"Begin with this: {card}");

    public string EndWith(string card) => Texts.Ended($"End with this: {card}");

    public string WasRoughly(char letter, string card, string date) => $"{letter}, {card}: {date}.";

    public string BelongsAfter(string card) => $"It belongs after {card}.";

    public string BelongsBefore(string card) => $"It belongs before {card}.";

    public string BeginsWith(string first, int length) => $"It begins with {first} and has {Count(length, "character", "characters")}.";

    public string SoManyAreRight(int count) => $"Right are {count} of the options.";
}
