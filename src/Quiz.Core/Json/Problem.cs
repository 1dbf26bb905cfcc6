using System.Collections.Immutable;

namespace Quiz.Core.Json;

/// <summary>Something wrong in a file, told so that its author can mend it. Line and column count from 1, columns in characters.</summary>
public sealed record Problem(string File, int Line, int Column, string Message)
{
    /// <summary>The form that editors make a link of: <c>file:line:col: message</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}: {Message}");
}

/// <summary>The problems of one file, in the order of their places, and how many more there are than are told.</summary>
public sealed record ProblemReport(string File, ImmutableArray<Problem> Told, int Untold)
{
    public int Count => Told.Length + Untold;
}
