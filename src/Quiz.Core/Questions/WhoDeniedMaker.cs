using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>Who denied a statement.</summary>
public sealed class WhoDeniedMaker : QuestionMaker
{
    public override Kind Kind => Kind.WhoDenied;

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Claims);

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        foreach (var denial in random.Shuffled(claim.Statements.Where(s => s is { Act: Act.Denial, By.IsEmpty: false })).Take(Speakers.MostTries))
        {
            if (claim.Answered(denial) is not { Text: not null } statement)
                continue;
            // Whoever denied anything in this matter could be right too; whoever made the statement would be absurd.
            var leftOut = claim.Statements.Where(s => s.Act == Act.Denial).SelectMany(s => s.By).Concat(statement.By);
            if (!statement.By.Contains(denial.By[0]) && Speakers.Options(deck, denial, leftOut, random) is var (options, right))
                return (new Subject.Denier(claim, statement, denial), new Challenge.PickOne(options, right));
        }
        return null;
    }
}
