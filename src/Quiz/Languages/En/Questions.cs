using Quiz.Core.Forms;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string TypeAllLetters(int count, OrderBegin first, string example) => $"Type all {count} letters, {(first == OrderBegin.AsAsked ? "in order" : $"{Ends(first).First} first")}, like \"{example}\".";

    public override string TypePosition(int most) => $"Type how many cards of the line come before it: 0 to {most}.";

    public override string TypeLetter => "Type a letter.";

    public override string TypeLettersOrNames => "Type the letters of all that are right, like \"a c\", or their names with commas between them.";

    public override string TypeLetters => "Type the letters of all that are right, like \"a c\".";

    public override string TypeDirection => "Type a direction, like \"SE\", \"southeast\" or \"135°\".";

    public override string TypePointOrRegion => "Type latitude and longitude, like \"48.46, 35.04\", a way, like \"120 km SE of Kyiv\", or the name of a region for part of the points.";

    public override string TypePoint => "Type latitude and longitude, like \"48.46, 35.04\", or a way, like \"120 km SE of Kyiv\".";

    public override string TypeLetterOrName => "Type a letter or the name.";

    public override string TypeName => "Type the name.";

    public override string Hint(string hint) => $"Hint: {hint}";

    public override string NotThisDirection(string direction) => $"It is not {direction}.";

    public override string NotThis(char letter, string option) => $"It is not {letter}: {option}.";

    public override string BeginWith(string card) => Ended($"Begin with this: {card}");

    public override string EndWith(string card) => Ended($"End with this: {card}");

    public override string WasRoughly(char letter, string card, string date) => $"{letter}, {card}: {date}.";

    public override string BelongsAfter(string card) => $"It belongs after {card}.";

    public override string BelongsBefore(string card) => $"It belongs before {card}.";

    public override string BeginsWith(string first, int length) => $"It begins with {first} and has {Count(length, "character", "characters")}.";

    public override string SoManyAreRight(int count) => $"Right are {count} of the options.";
}
