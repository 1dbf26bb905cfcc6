using Quiz.Core.Dates;
using Quiz.Core.Maps;

namespace Quiz.Core.Forms;

/// <summary>All that must be worded of the eight forms of answer, in one language. Sentences end with a full stop, phrases without one.</summary>
public interface IFormWords
{
    /// <summary>What people write in this language and in every other one that the program speaks: whoever answers may use any.</summary>
    IReadOnlyList<ReadingWords> Reading { get; }

    string Number(double number);

    /// <param name="unit">As packs write it; null for a bare number.</param>
    string Measure(double number, string? unit);

    string Of(EdtfDate date);

    string Of(GeoPoint point);

    /// <summary>a, b and c; "none" for no items.</summary>
    string List(IReadOnlyList<string> items);

    /// <summary>a, b or c.</summary>
    string Either(IReadOnlyList<string> items);

    string Direction(CompassPoint point);

    string LettersOf(CompassPoint point);

    /// <summary>How to answer on a line; so of all that begin with Type.</summary>
    /// <param name="example">Such letters with spaces between them.</param>
    string TypeAllLetters(int count, OrderBegin first, string example);

    string TypePosition(int most);

    string TypeLetter { get; }

    string TypeLetters { get; }

    string TypeLettersOrNames { get; }

    string TypeDirection { get; }

    string TypePoint { get; }

    string TypePointOrRegion { get; }

    string TypeName { get; }

    string TypeLetterOrName { get; }

    string TypeAnswer { get; }

    string TypeDate { get; }

    string TypeNumber(string? unit);

    /// <summary>How to answer with a pencil; so of all that begin with Write.</summary>
    string WriteAllLetters(int count, OrderBegin first);

    string WriteGap(int most);

    string WriteLetter { get; }

    string WriteLetters { get; }

    string WriteDirection(IReadOnlyList<string> letters);

    string WritePoint { get; }

    string WritePointOrRegion { get; }

    /// <summary>On a sheet without maps; so of the next.</summary>
    string WriteCoordinates { get; }

    string WriteCoordinatesOrRegion { get; }

    string WriteName { get; }

    string WriteLetterOrName { get; }

    string WriteAnswer { get; }

    string WriteDate { get; }

    string WriteNumber(string? unit);

    /// <summary>A right answer on paper, and others that are as right.</summary>
    string OrOneOf(string answer, IReadOnlyList<string> others);

    /// <summary>A right answer on paper, and others that are worth a half.</summary>
    string HalfFor(string answer, IReadOnlyList<string> others);

    /// <summary>A JSON answer that is wanted, with what may stand in it; so of the four below.</summary>
    string EveryLetterOnce(string json);

    string NumberUpTo(string json, int most);

    string LettersOfOptions(string json);

    string LetterOfAnOption(string json);

    string DateWanted(string json);

    string NumberWanted(string json);

    string Of(PointTrouble trouble);

    /// <summary>A hint; so of all up to <see cref="LiesInPartOfMap"/>.</summary>
    string NotThis(char letter, string option);

    string NotThisDirection(string direction);

    string SoManyAreRight(int count);

    string BeginWith(string card);

    string EndWith(string card);

    string WasRoughly(char letter, string card, string date);

    string BelongsAfter(string card);

    string BelongsBefore(string card);

    string BeginsWith(string first, int length);

    string DateHint(string span);

    string NumberHint(string low, string high);

    /// <param name="part">Null for the middle.</param>
    string LiesInPartOfMap(CompassPoint? part);

    /// <summary>Of a verdict; so of all below.</summary>
    /// <param name="share">p of the scoring formula.</param>
    string PairsInOrder(int pairs, int of, double share);

    string LongestRun(int cards);

    string PairsNotCounted(int pairs);

    string After(string card, string date);

    string Before(string card, string date);

    string DirectionsBesideAreHalfRight { get; }

    string AllThatAreRight(IReadOnlyList<string> options);

    /// <param name="side">On which side of the target it lies.</param>
    string Away(double km, CompassPoint side);

    string AwayNearEnough(double km);

    string Of(Nearness nearness);

    string WasUnderstoodAs(string name);

    string DaysOff(long days);

    /// <param name="share">Of the right number, above 0.</param>
    string TooLow(double share);

    /// <param name="times">The given number by the right one, above 1.</param>
    string TooHigh(double times);

    /// <summary>What an answer was; so of all below.</summary>
    string Passed { get; }

    string AsPosition(int position);

    string TheRegion(string name);

    string NoNameOfThisPack { get; }

    string PlacedBefore(string card);

    string PlacedAfter(string card);

    string PlacedBetween(string earlier, string later);

    /// <summary>Of the lines of a question; so of all below.</summary>
    string TheTimeLineSoFar { get; }

    string TheCard(string card);

    string MapReaches(string map, GeoPoint southWest, GeoPoint northEast);

    string AskedBetween(string map, GeoPoint southWest, GeoPoint northEast);
}
