using Quiz.Core.Maps;

namespace Quiz.Languages;

public abstract partial class Language
{
    /// <param name="packs">Their titles, as <see cref="Titled"/> tells them.</param>
    public abstract string RunBegins(IReadOnlyList<string> packs, ulong seed);

    public abstract string RoundBegins(int questions, IReadOnlyList<string> packs, ulong seed);

    /// <param name="packs">Their titles, as <see cref="Titled"/> tells them.</param>
    /// <summary>Before the result of the round of the day, once it was played.</summary>
    public abstract string DayWasPlayed(IReadOnlyList<string> packs);

    public abstract string RoundGoesOn(int answered, int questions, IReadOnlyList<string> packs);

    public abstract string HowToPlayInLines { get; }

    public abstract string QuestionLine(int number, int count, string kind);

    public abstract string TheTimeLineSoFar { get; }

    public abstract string TheCard(string card);

    public abstract string Understood(string what);

    public abstract string GradeTheOrderAsDealt { get; }

    /// <summary>Whether what was typed after <see cref="GradeTheOrderAsDealt"/> agrees.</summary>
    public abstract bool IsYes(string typed);

    /// <param name="count">Null for an endless run, which counts cards.</param>
    public abstract string LeftAt(int number, int? count);

    public abstract string CantBeRead { get; }

    public abstract string CantBeReadFor(PointTrouble trouble);

    /// <summary>A phrase.</summary>
    public abstract string Of(PointTrouble trouble);

    public abstract string TheRegion(string name);

    public abstract string NoNameOfThisPack { get; }

    public abstract string OnePropertyWanted { get; }

    /// <param name="character">From 1.</param>
    public abstract string NotValidJson(int character);

    public abstract string JsonEndsTooEarly { get; }

    public abstract string HalfACharacter { get; }

    /// <param name="wanted">One of those below.</param>
    public abstract string DoesNotAnswer(string wanted);

    public abstract string EveryLetterOnce(string json);

    public abstract string NumberUpTo(string json, int most);

    public abstract string LettersOfOptions(string json);

    public abstract string LetterOfAnOption(string json);

    public abstract string PackIsGone(string pack, int answers);

    public abstract string PackHasChanged(string pack, int answers);

    public abstract string OtherVersionMadeIt { get; }

    public abstract string PlayedInAnotherWindow { get; }

    /// <param name="kinds">Empty for all.</param>
    /// <param name="tags">Of which an item must have one; empty where none is wanted.</param>
    /// <param name="notTags">Of which it must have none.</param>
    public abstract string NoQuestionCanBeMade(IReadOnlyList<string> packs, IReadOnlyList<string> kinds, IReadOnlyList<string> tags, IReadOnlyList<string> notTags);

    public abstract string NoSuchPack(string name, string meant);

    public abstract string NoSuchPack(string name, IReadOnlyList<string> known);

    public abstract string ProblemsIn(string file, int count, string first);

    public abstract string NoPackIsFound { get; }

    public abstract string TwoPacksOf(string id);

    public abstract string MapIsNotFound(string map, string pack);

    public abstract string MapIsBroken(string map, string pack, string why);
}
