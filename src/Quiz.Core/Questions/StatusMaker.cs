using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>How a statement stood on a day that is certainly after one assessment of it and before the next.</summary>
public sealed class StatusMaker : QuestionMaker
{
    /// <summary>So many assessments of a matter are drawn from; each is set against all.</summary>
    private const int MostLookedAt = 50;

    public override Kind Kind => Kind.Status;

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Claims);

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        var drawnFrom = claim.Assessments.Length <= MostLookedAt ? claim.Assessments : [.. random.Shuffled(claim.Assessments).Take(MostLookedAt)];
        var standings = Standings(claim, drawnFrom, deck.Pack.AsOf).ToList();
        if (standings.Count == 0)
            return null;
        var standing = standings[random.Below(standings.Count)];
        var options = Enum.GetValues<Status>().Select(s => new Option(NameOf(s), NameOf(s))).ToImmutableArray();
        return (standing, new Challenge.PickOne(options, (int)standing.Assessment.Status));
    }

    /// <summary>A status as packs spell it.</summary>
    public static string NameOf(Status status) => status switch
    {
        Status.Established => "established",
        Status.Corroborated => "corroborated",
        Status.Contested => "contested",
        Status.Unverified => "unverified",
        _ => "refuted",
    };

    /// <summary>Whether a status leaves the matter open.</summary>
    public static bool IsOpen(Status status) => status is Status.Contested or Status.Unverified;

    /// <summary>One day for each assessment that has one: the first that is certainly after it, while no other assessment may have come and the pack still follows the matter.</summary>
    public static IEnumerable<Subject.Standing> Standings(Claim claim, EdtfDate? packAsOf) => Standings(claim, claim.Assessments, packAsOf);

    private static IEnumerable<Subject.Standing> Standings(Claim claim, ImmutableArray<Assessment> drawnFrom, EdtfDate? packAsOf)
    {
        foreach (var assessment in drawnFrom.Where(a => a.AsOf.IsFinite))
        {
            var day = assessment.AsOf.FirstCertainlyLater;
            var others = claim.Assessments.Where(a => a.Of == assessment.Of && a.Id != assessment.Id);
            var isFollowed = packAsOf is null || day <= packAsOf.Latest;
            if (isFollowed && others.All(o => o.AsOf.IsCertainlyBefore(assessment.AsOf) || day <= o.AsOf.LastCertainlyEarlier) && claim.Statement(assessment.Of) is { } statement)
                yield return new(claim, statement, assessment, day);
        }
    }
}
