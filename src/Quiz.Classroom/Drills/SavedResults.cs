using System.Collections.Immutable;
using Quiz.Core.Questions;

namespace Quiz.Classroom.Drills;

/// <summary>What a file of results says of a drill or a sitting, as far as it is compared with others.</summary>
/// <param name="Mean">From 0 to 1; null where nobody was marked.</param>
public sealed record SavedResults(string Title, string Code, int Pupils, double? Mean, ImmutableArray<SavedItem> Items)
{
    /// <summary>Of the files that this program writes and reads.</summary>
    public const int Format = 1;
}

/// <summary>How a question did.</summary>
/// <param name="Pack">With its version.</param>
public sealed record SavedItem(int Number, string Prompt, string Id, string Pack, string Item, Kind Kind, int Answered, double? Facility, double? Discrimination)
{
    /// <summary>What it is about and asks, whatever it was drawn with and whichever version of the pack it was drawn from.</summary>
    public (string, string, Kind) Subject => (Pack[..(Pack.LastIndexOf('@') is >= 0 and var at ? at : Pack.Length)], Item, Kind);
}
