using System.Globalization;
using Quiz.Core.Forms;
using Quiz.Core.Maps;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string RunBegins(IReadOnlyList<string> packs, ulong seed) => $"An endless time line from {List(packs)}, seed {seed}: as many cards as you can place with three lives.";

    public string RoundBegins(int questions, IReadOnlyList<string> packs, ulong seed) => $"A round of {Questions(questions)} from {List(packs)}, seed {seed}.";

    public string DayWasPlayed(IReadOnlyList<string> packs) => $"You have played today's round already, from {List(packs)}.";

    public string RoundGoesOn(int answered, int questions, IReadOnlyList<string> packs) => $"Going on with the round you left, from {List(packs)}: {answered} of {Questions(questions)} answered.";

    public string HowToPlayInLines => "Type an answer and press Enter. h: a hint, which costs a quarter of the points. s: I don't know. u: take the last answer back. v: the last verdict once more, v 2: that of question 2. q: leave; the round can be resumed. Where such a letter is an option, use the word: hint, skip, undo, verdict, quit.";

    public string QuestionLine(int number, int count, string kind) => $"Question {number} of {count}. {kind}.";

    public string TheTimeLineSoFar => "The time line so far:";

    public string TheCard(string card) => $"The card: {card}";

    public string Understood(string what) => Texts.Ended($"Understood: {what}");

    public string GradeTheOrderAsDealt => "That is the order in which the cards were dealt. Grade it? y or n";

    public bool IsYes(string typed) => typed is "y" or "Y" or "yes";

    public string LeftAt(int number, int? count) => $"Left at {(count is null ? $"card {number}" : $"question {number} of {count}")}. The same command goes on there.";

    public string CantBeRead => "That can't be read.";

    public string CantBeReadFor(PointTrouble trouble) => $"That can't be read: {Of(trouble)}.";

    public string Of(PointTrouble trouble) => trouble.Fault switch
    {
        PointFault.Latitude => string.Create(CultureInfo.InvariantCulture, $"latitude {trouble.Degrees} is not from -90 to 90"),
        PointFault.Longitude => string.Create(CultureInfo.InvariantCulture, $"longitude {trouble.Degrees} is not from -180 to 180"),
        PointFault.OneAxis => $"\"{trouble.Letter}\" and \"{trouble.Second}\" are on one axis, and a point has one of N or S and one of E or W",
        PointFault.SignAndLetter => $"a coordinate has a sign or \"{trouble.Letter}\", not both",
        PointFault.SixtyOrMore => "minutes and seconds are below 60",
        PointFault.NoDirection => $"\"{trouble.Name}\" is no direction like SE, southeast or 135°",
        PointFault.NoSuchStart => $"no place of this pack is called \"{trouble.Name}\"",
        PointFault.NamesTarget => $"\"{trouble.Name}\" is what is asked for",
        PointFault.StartsAtTarget => $"a way can't begin at \"{trouble.Name}\", which is what is asked for",
        PointFault.DecimalsBeforeLast => "only the last of degrees, minutes and seconds has decimals",
        _ => "a point is wanted like \"48.4, 35.0\" or \"48°28′N 35°3′E\"",
    };

    public string TheRegion(string name) => $"the region {name}";

    public string NoNameOfThisPack => "none of the names of this pack";

    public string OnePropertyWanted => "an answer is an object with one property, like {\"choice\":\"b\"}";

    public string NotValidJson(int character) => string.Create(CultureInfo.InvariantCulture, $"that is not valid JSON at character {character}");

    public string JsonEndsTooEarly => "that is not valid JSON: it ends too early";

    public string HalfACharacter => "a text holds half of a surrogate pair, which is no character";

    public string DoesNotAnswer(string wanted) => $"that does not answer this question; wanted {wanted}";

    public string EveryLetterOnce(string json) => $"{json} with every letter once";

    public string NumberUpTo(string json, int most) => $"{json} with N from 0 to {most}";

    public string LettersOfOptions(string json) => $"{json} with letters of options, each once";

    public string LetterOfAnOption(string json) => $"{json} with the letter of an option";

    public string PackIsGone(string pack, int answers) => $"The round can't go on: the pack \"{pack}\" is no longer found. Kept from it: {Answers(answers)}.";

    public string PackHasChanged(string pack, int answers) => $"The round can't go on: the pack \"{pack}\" has changed since. Kept from it: {Answers(answers)}.";

    public string OtherVersionMadeIt => "The round can't go on: it was made by another version of this program. Its answers are kept.";

    public string PlayedInAnotherWindow => "The round is being played in another window.";

    public string NoQuestionCanBeMade(IReadOnlyList<string> packs, IReadOnlyList<string> kinds, IReadOnlyList<string> tags, IReadOnlyList<string> notTags)
    {
        var nothing = packs.Count > 2 ? $"none of {packs.Count} packs has anything" : $"{List([.. packs.Select(Titled)])} {(packs.Count == 1 ? "has" : "have")} nothing";
        return $"No question can be made: {nothing} for {(kinds.Count == 0 ? "any kind" : List(kinds))}{Tagged(" with the tag", tags)}{Tagged(" without the tag", notTags)}.";

        string Tagged(string words, IReadOnlyList<string> named) => named.Count == 0 ? "" : $"{words} {Either([.. named.Select(Titled)])}";
    }

    public string NoSuchPack(string name, string meant) => $"There is no pack \"{name}\"; did you mean \"{meant}\"?";

    public string NoSuchPack(string name, IReadOnlyList<string> known) => $"There is no pack \"{name}\". There are: {string.Join(", ", known)}.";

    public string ProblemsIn(string file, int count, string first) => $"{Problems(count)} in {file}, the first: {first}";

    public string NoPackIsFound => "No pack is found beside the program or in the data folder.";

    public string TwoPacksOf(string id) => $"Two of the packs have the same id, \"{id}\".";

    public string MapIsBroken(string map, string pack, string why) => $"the map \"{map}\" of \"{pack}\" can't be drawn, so nothing is asked on it: {why}";

    public string MapIsNotFound(string map, string pack) => $"the map \"{map}\" of \"{pack}\" is not found, so nothing is asked on it";
}
