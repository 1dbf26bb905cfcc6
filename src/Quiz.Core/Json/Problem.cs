using System.Collections.Immutable;

namespace Quiz.Core.Json;

/// <summary>How much a problem weighs: with an error the file can't be used, with a warning it can and should be better.</summary>
public enum Severity { Error, Warning }

/// <summary>Something wrong in a file, told so that its author can mend it. Line and column count from 1, columns in characters.</summary>
public sealed record Problem(string File, int Line, int Column, ProblemCode Code, string Message)
{
    private const int FirstWarning = 700;

    /// <summary>Where it begins, in bytes.</summary>
    public int Offset { get; init; }

    /// <summary>The column after the last character that it is about, on the same line; above <see cref="Column"/>.</summary>
    public int EndColumn { get; init; } = Column + 1;

    public Severity Severity => SeverityOf(Code);

    public static Severity SeverityOf(ProblemCode code) => (int)code >= FirstWarning ? Severity.Warning : Severity.Error;

    /// <summary>The form that editors and compilers' users know, and make a link of: <c>file:line:col: error: message [Q101]</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}: {(Severity == Severity.Error ? "error" : "warning")}: {Message} [{Code.Id()}]");
}

/// <summary>The problems of one file, in the order of their places, and how many more there are than are told.</summary>
public sealed record ProblemReport(string File, ImmutableArray<Problem> Told, int Untold)
{
    public int Count => Told.Length + Untold;

    /// <summary>How many are of that weight, the untold ones counted with those that are told.</summary>
    public int CountOf(Severity severity) => Told.Count(p => p.Severity == severity) + (Told.IsEmpty || Told[0].Severity == severity ? Untold : 0);
}
