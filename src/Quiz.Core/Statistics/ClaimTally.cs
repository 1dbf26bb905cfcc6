using Quiz.Core.Dates;
using Quiz.Core.Packs;

namespace Quiz.Core.Statistics;

/// <summary>How the first claims of a pack's matters stood at last.</summary>
/// <param name="Open">Contested or unverified.</param>
/// <param name="Unassessed">About which nothing was found in the pack.</param>
public sealed record ClaimTally(int Held, int Fell, int Open, int Unassessed)
{
    public int Assessed => Held + Fell + Open;

    internal static ClaimTally Of(Pack pack)
    {
        var (held, fell, open, unassessed) = (0, 0, 0, 0);
        foreach (var claim in pack.Claims)
        {
            var first = claim.Statements.FirstOrDefault(s => s.Act == Act.Claim);
            switch (claim.Assessments.Where(a => a.Of == first?.Id).OrderBy(a => a.AsOf, EdtfDate.ByRange).LastOrDefault()?.Status)
            {
                case null: unassessed++; break;
                case Status.Refuted: fell++; break;
                case { } status when status.IsOpen(): open++; break;
                default: held++; break;
            }
        }
        return new(held, fell, open, unassessed);
    }
}
