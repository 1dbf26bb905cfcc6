using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Packs;

namespace Quiz.Exchange.FactChecks;

/// <summary>A claim as far as its reviews were read.</summary>
internal sealed class CheckedClaim
{
    public required int At { get; init; }
    public required string Text { get; init; }
    public required ImmutableArray<string> By { get; init; }
    public EdtfDate? Date { get; set; }
    public List<(int At, EdtfDate Date)> Reviewed { get; } = [];
    public List<string> Appearances { get; } = [];
    public List<string> Sources { get; } = [];
    public List<string> Notes { get; } = [];
    public List<Assessment> Assessments { get; } = [];
    public IdBook Ids { get; } = new();
}

/// <summary>What one fact-checker says of a claim.</summary>
internal sealed class ClaimVerdict
{
    public required int At { get; init; }
    public required int RatingAt { get; init; }
    public EdtfDate? Date { get; init; }
    public string? By { get; init; }
    public string? Verdict { get; init; }
    public string? Text { get; init; }
    public string? Title { get; init; }
    public string? Url { get; init; }
}
