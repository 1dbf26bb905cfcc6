namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    /// <param name="packs">Their titles, as <see cref="Titled"/> gives them.</param>
    string RunBegins(IReadOnlyList<string> packs, ulong seed);

    string RoundBegins(int questions, IReadOnlyList<string> packs, ulong seed);

    /// <param name="packs">Their titles, as <see cref="Titled"/> gives them.</param>
    /// <summary>Before the result of the round of the day, once it was played.</summary>
    string DayWasPlayed(IReadOnlyList<string> packs);

    string RoundGoesOn(int answered, int questions, IReadOnlyList<string> packs);

    string HowToPlayInLines { get; }

    string QuestionLine(int number, int count, string kind);

    string Understood(string what);

    string GradeTheOrderAsDealt { get; }

    /// <summary>Whether what was typed after <see cref="GradeTheOrderAsDealt"/> agrees.</summary>
    bool IsYes(string typed);

    /// <param name="count">Null for an endless run, which counts cards.</param>
    string LeftAt(int number, int? count);

    string OnePropertyWanted { get; }

    /// <param name="character">From 1.</param>
    string NotValidJson(int character);

    string JsonEndsTooEarly { get; }

    string HalfACharacter { get; }

    /// <param name="wanted">One of those below.</param>
    string DoesNotAnswer(string wanted);

    string PackIsGone(string pack, int answers);

    string PackHasChanged(string pack, int answers);

    string OtherVersionMadeIt { get; }

    string PlayedInAnotherWindow { get; }

    /// <param name="kinds">Empty for all.</param>
    /// <param name="tags">Of which an item must have one; empty where none is wanted.</param>
    /// <param name="notTags">Of which it must have none.</param>
    string NoQuestionCanBeMade(IReadOnlyList<string> packs, IReadOnlyList<string> kinds, IReadOnlyList<string> tags, IReadOnlyList<string> notTags);

    string NoSuchPack(string name, string meant);

    string NoSuchPack(string name, IReadOnlyList<string> known);

    string ProblemsIn(string file, int count, string first);

    string NoPackIsFound { get; }

    string TwoPacksOf(string id);

    string MapIsNotFound(string map, string pack);

    string MapIsBroken(string map, string pack, string why);
}
