using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Wording.Languages;

public sealed partial class English
{
    public override string PutInOrder => "Put these events in order, earliest first.";

    public override string WhichCameFirst => "Which of these came first?";

    public override string WhereOnTheTimeLine => "Where does this event belong on the time line?";

    public override string WhereIsPlace(string name) => $"Where is {name}?";

    public override string WhereIsRegion(string name) => $"Where is {name}? Any point in it is right.";

    public override string WhichPlaceIsMarked => "Which place is marked?";

    public override string WhichRegionIsHighlighted => "What is highlighted on the map?";

    public override string WhichRegionsBorder(string name) => $"Which of these border {name}? Pick all of them.";

    public override string WhoDidThis(Act act) => act switch
    {
        Act.Denial => "Who denied, in these words or to this effect?",
        Act.Claim => "Who stated this?",
        Act.Confirmation or Act.PartialConfirmation => "Who confirmed this?",
        Act.Query => "Who asked this?",
        _ => "Who said this?",
    };

    public override string HowDidItStand(string date) => $"How did this statement stand as of {date}?";

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
