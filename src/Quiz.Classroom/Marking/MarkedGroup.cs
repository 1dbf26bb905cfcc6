using System.Collections.Immutable;
using Quiz.Core.Statistics;
using Quiz.Exchange;

namespace Quiz.Classroom.Marking;

/// <summary>A class or a sitting: what one table of answers gave.</summary>
/// <param name="File">As it is shown.</param>
/// <param name="Name">That of the file, without folder and extension.</param>
/// <param name="Absent">Names of those in whose row no question has anything.</param>
/// <param name="LeftOut">Rows that could not be marked.</param>
/// <param name="Troubles">All that could not be read, by its place.</param>
public sealed record MarkedGroup(string File, string Name, ImmutableArray<MarkedPupil> Pupils, ImmutableArray<string> Absent, int LeftOut, ImmutableArray<Loss> Troubles);
