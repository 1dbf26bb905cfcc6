using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>Who made a statement.</summary>
public sealed class WhoSaidMaker : QuestionMaker
{
    public override Kind Kind => Kind.WhoSaid;

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Claims);

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        foreach (var statement in random.Shuffled(claim.Statements.Where(s => s.Text is not null && !s.By.IsEmpty)).Take(Speakers.MostTries))
        {
            // Whoever did the same in this matter could be right too.
            var didTheSame = claim.Statements.Where(s => s.Act == statement.Act).SelectMany(s => s.By);
            if (Speakers.Options(deck, statement, didTheSame, random) is var (options, right))
                return (new Subject.Speaker(claim, statement), new Challenge.PickOne(options, right));
        }
        return null;
    }
}
