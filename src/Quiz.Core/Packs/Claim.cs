using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Text;

namespace Quiz.Core.Packs;

/// <summary>A matter that was stated, answered and assessed, each as of a date.</summary>
public sealed record Claim : Item
{
    public required string Title { get; init; }
    public string? Place { get; init; }
    public ImmutableArray<Statement> Statements { get; init; } = [];
    public ImmutableArray<Assessment> Assessments { get; init; } = [];
    public string? Lesson { get; init; }

    private readonly Lookup<Statement> _statements = new(s => s.Id);

    public Statement? Statement(string id) => _statements.Find(Statements, id);

    /// <summary>The statement that another answers; null if it answers none.</summary>
    public Statement? Answered(Statement answer) => answer.Of is { } of ? Statement(of) : null;
}

public enum Act { Claim, Denial, Confirmation, PartialConfirmation, NoComment, Query }

/// <summary>Somebody's claim, denial, confirmation, partial confirmation, no-comment or query.</summary>
public sealed record Statement(string Id, ImmutableArray<string> By, Act Act, EdtfDate Date)
{
    /// <summary>The statement of the same claim that it answers.</summary>
    public string? Of { get; init; }
    /// <summary>Denies all that <see cref="Of"/> said.</summary>
    public bool DeniesWhole { get; init; }
    /// <summary>Ids of the parts of <see cref="Of"/> that it denies.</summary>
    public ImmutableArray<string> DeniedParts { get; init; } = [];
    public string? Channel { get; init; }
    public string? ReportedBy { get; init; }
    public string? Text { get; init; }
    public ImmutableArray<StatementPart> Parts { get; init; } = [];
    public string? Note { get; init; }
    public ImmutableArray<string> Sources { get; init; } = [];
}

/// <summary>What a statement denies of another: all of it, or parts by their ids.</summary>
internal readonly record struct Denial(bool Whole, ImmutableArray<string> Parts);

public sealed record StatementPart(string Id, string Text);

/// <summary>How well a statement was settled, in the words of the format.</summary>
public enum Status
{
    /// <summary>A court, a UN body, an inquiry with published evidence, the former denier, or repeated measurement found it so.</summary>
    Established,
    /// <summary>Evidence from a source independent of both sides, and none against.</summary>
    Corroborated,
    /// <summary>Independent evidence both ways.</summary>
    Contested,
    /// <summary>Only the parties and those who repeat them.</summary>
    Unverified,
    /// <summary>Its contrary is established.</summary>
    Refuted,
}

/// <summary>What was established about a statement as of a date, by whom, on what basis.</summary>
/// <param name="Of">The statement of the same claim.</param>
public sealed record Assessment(string Id, string Of, EdtfDate AsOf, Status Status)
{
    public string? By { get; init; }
    public string? Basis { get; init; }
    public string? Text { get; init; }
    public string? Note { get; init; }
    public ImmutableArray<string> Sources { get; init; } = [];
}

public static class Statuses
{
    /// <summary>Whether a status leaves the matter open.</summary>
    public static bool IsOpen(this Status status) => status is Status.Contested or Status.Unverified;
}
