using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Rounds;

namespace Quiz.Core.Questions;

/// <summary>Draws speakers as options.</summary>
internal static class Speakers
{
    /// <summary>So many statements of a matter are tried before it is given up.</summary>
    public const int MostTries = 20;

    private const int Distractors = 3;
    /// <summary>Of more actors so many are drawn.</summary>
    private const int MostLookedAt = 400;

    /// <summary>One right speaker among others of the pack, of the same side and of others; null where there are no others.</summary>
    /// <param name="couldBeRight">Ids of those who must not stand beside the right one.</param>
    public static (ImmutableArray<Option> Options, int Right)? Options(Deck deck, string right, IEnumerable<string> couldBeRight, SplitMix64 random)
    {
        var pack = deck.Pack;
        var speaker = pack.Actor(right)!;
        var leftOut = couldBeRight.Append(right).Select(id => pack.Actor(id)?.Name).ToHashSet();
        var actors = pack.Actors.Length <= MostLookedAt ? pack.Actors : [.. Enumerable.Range(0, MostLookedAt).Select(_ => pack.Actors[random.Below(pack.Actors.Length)])];
        var candidates = random.Shuffled(actors.Where(a => !leftOut.Contains(a.Name)).DistinctBy(a => a.Name))
            .OrderBy(a => deck.Speakers.Contains(a.Id) ? 0 : 1)
            .ToList();
        var sameSide = candidates.Where(a => a.Side == speaker.Side).ToList();
        var otherSide = candidates.Where(a => a.Side != speaker.Side).ToList();
        // Two of the other options share the speaker's side where the pack has them, so that the side alone does not tell.
        var chosen = sameSide.Take(2).Concat(otherSide).Take(Distractors).ToList();
        List<Actor> wrong = [.. chosen, .. sameSide.Skip(2).Take(Distractors - chosen.Count)];
        if (wrong.Count == 0)
            return null;
        var options = random.Shuffled(wrong.Append(speaker).Select(a => new Option(a.Id, a.Name)));
        return (options, options.Select(o => o.Key).ToList().IndexOf(speaker.Id));
    }
}
