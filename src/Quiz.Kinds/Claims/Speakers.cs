using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Claims;

/// <summary>Draws speakers as options.</summary>
internal static class Speakers
{
    /// <summary>So many statements of a matter are tried before it is given up.</summary>
    public const int MostTries = 20;

    private const int Distractors = 3;
    /// <summary>Who spoke this long before or after could have spoken then.</summary>
    private const int NearYears = 10;
    /// <summary>Of more actors so many are drawn.</summary>
    private const int MostLookedAt = 400;

    /// <summary>One right speaker among others of the pack who spoke at about that time, of the same side and of others; null where there are no others.</summary>
    /// <param name="said">By the right speaker.</param>
    /// <param name="couldBeRight">Ids of those who must not stand beside the right one.</param>
    public static (ImmutableArray<Option> Options, int Right)? Options(Deck deck, Statement said, IEnumerable<string> couldBeRight, SplitMix64 random)
    {
        var pack = deck.Pack;
        var speaker = pack.Actor(said.By[0])!;
        var leftOut = couldBeRight.Append(speaker.Id).Select(id => pack.Actor(id)?.Name).ToHashSet();
        var actors = pack.Actors.Length <= MostLookedAt ? pack.Actors : [.. Enumerable.Range(0, MostLookedAt).Select(_ => pack.Actors[random.Below(pack.Actors.Length)])];
        var candidates = random.Shuffled(actors.Where(a => !leftOut.Contains(a.Name)).DistinctBy(a => a.Name));
        var sameSide = Near(deck, said, candidates.Where(a => a.Side == speaker.Side), random);
        var otherSide = Near(deck, said, candidates.Where(a => a.Side != speaker.Side), random);
        // Two of the other options share the speaker's side where the pack has them, so that the side alone does not tell.
        var chosen = sameSide.Take(2).Concat(otherSide).Take(Distractors).ToList();
        List<Actor> wrong = [.. chosen, .. sameSide.Skip(2).Take(Distractors - chosen.Count)];
        if (wrong.Count == 0)
            return null;
        var options = random.Shuffled(wrong.Append(speaker).Select(a => new Option(a.Id, a.Name)));
        return (options, options.Select(o => o.Key).ToList().IndexOf(speaker.Id));
    }

    /// <summary>In a drawn order those who spoke within some years of the statement, if there are enough; else the nearest.</summary>
    private static List<Actor> Near(Deck deck, Statement said, IEnumerable<Actor> actors, SplitMix64 random)
    {
        var nearest = actors.OrderBy(a => deck.YearsFromSpeech(a.Id, said.Date)).ToList();
        var near = nearest.TakeWhile(a => deck.YearsFromSpeech(a.Id, said.Date) <= NearYears).ToList();
        return near.Count >= Distractors ? [.. random.Shuffled(near)] : nearest;
    }
}
