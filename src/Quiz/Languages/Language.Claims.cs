using Quiz.Core.Packs;
using Quiz.Kinds.Claims;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string MatterLabel { get; }

    public abstract string StatementLabel { get; }

    public abstract string WhoLabel { get; }

    public abstract string WhenLabel { get; }

    public abstract string WhereSaidLabel { get; }

    public abstract string ReportedByLabel { get; }

    public abstract string AboutLabel { get; }

    /// <summary>After <see cref="WhoLabel"/>: "Russia's Defence Ministry stated it".</summary>
    public abstract string DidIt(string who, Act act);

    /// <summary>A sentence.</summary>
    public abstract string DidThis(string who, Act act, string date);

    /// <summary>What somebody did, in the time line after the answer; who did it stands before.</summary>
    public abstract string Of(StatementFacts facts);

    /// <summary>What was found, in the time line after the answer; who found it stands before.</summary>
    public abstract string Found(Status status, string? text, string? basis);

    /// <summary>Stands where an assessment tells nobody who made it.</summary>
    public abstract string Assessment { get; }

    /// <summary>The heading of the time line after the answer.</summary>
    public abstract string SequenceHeading { get; }

    public abstract string SequenceLegend { get; }
}
