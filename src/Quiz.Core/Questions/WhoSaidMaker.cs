using Quiz.Core.Packs;
using Quiz.Core.Rounds;

namespace Quiz.Core.Questions;

/// <summary>Who made a statement; the wrong options are other speakers of the pack, of the same side and of others.</summary>
public sealed class WhoSaidMaker : QuestionMaker
{
    private const int Distractors = 3;

    public override Kind Kind => Kind.WhoSaid;

    public override int CountItems(Deck deck) => deck.Claims.Length;

    public override Item ItemAt(Deck deck, int index) => deck.Claims[index];

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var claim = (Claim)item;
        foreach (var statement in random.Shuffled(claim.Statements.Where(s => s.Text is not null && !s.By.IsEmpty)))
        {
            var speaker = deck.Pack.Actor(statement.By[0])!;
            var wrong = Wrong(deck.Pack, claim, statement, speaker, random);
            if (wrong.Count == 0)
                continue;
            var (options, right) = Shuffle(wrong.Select(a => new Option(a.Id, a.Name)), new(speaker.Id, speaker.Name), random);
            return (new Subject.Speaker(claim, statement), new Challenge.PickOne(options, right));
        }
        return null;
    }

    private static List<Actor> Wrong(Pack pack, Claim claim, Statement statement, Actor speaker, SplitMix64 random)
    {
        // Whoever did the same in this matter could be right too.
        var couldBeRight = claim.Statements.Where(s => s.Act == statement.Act).SelectMany(s => s.By).Select(id => pack.Actor(id)?.Name).ToHashSet();
        var speakers = pack.Claims.SelectMany(c => c.Statements).SelectMany(s => s.By).ToHashSet();
        var candidates = random.Shuffled(pack.Actors.Where(a => !couldBeRight.Contains(a.Name)).DistinctBy(a => a.Name))
            .OrderBy(a => speakers.Contains(a.Id) ? 0 : 1)
            .ToList();
        var sameSide = candidates.Where(a => a.Side == speaker.Side).ToList();
        var otherSide = candidates.Where(a => a.Side != speaker.Side).ToList();
        // Two of the other options share the speaker's side where the pack has them, so that the side alone does not tell.
        var chosen = sameSide.Take(2).Concat(otherSide).Take(Distractors).ToList();
        return [.. chosen, .. sameSide.Skip(2).Take(Distractors - chosen.Count)];
    }
}
