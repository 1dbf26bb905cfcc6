using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Kinds;

/// <summary>What must be worded of all questions and of families of them, in one language; each kind has words of its own beside it, and <see cref="KindTable"/> lists them.</summary>
public partial interface IQuestionWords : IFormWords
{
    string Of(Day day);

    string MatterLabel { get; }

    string StatementLabel { get; }

    string WhoLabel { get; }

    string WhenLabel { get; }

    string WhereSaidLabel { get; }

    string ReportedByLabel { get; }

    string AboutLabel { get; }

    /// <summary>After <see cref="WhoLabel"/>: "Russia's Defence Ministry stated it".</summary>
    string DidIt(string who, Act act);

    /// <summary>A sentence.</summary>
    string DidThis(string who, Act act, string date);

    /// <summary>What somebody did, in the time line after the answer; who did it stands before.</summary>
    string Of(StatementFacts facts);

    /// <summary>What was found, in the time line after the answer; who found it stands before.</summary>
    string Found(Status status, string? text, string? basis);

    /// <summary>Stands where an assessment does not say who made it.</summary>
    string Assessment { get; }

    string AsOfFact { get; }

    string Of(Status status);

    /// <summary>What a status means, short enough for an option.</summary>
    string Meaning(Status status);

    /// <summary>The words of somebody.</summary>
    string Quoted(string words);

    string CantBeRead { get; }

    string CantBeReadFor(PointTrouble trouble);

    string TheAnswer { get; }

    string Right { get; }

    string PartlyRight { get; }

    string NotRight { get; }

    string NoteLabel { get; }

    string SourceLabel { get; }
}
