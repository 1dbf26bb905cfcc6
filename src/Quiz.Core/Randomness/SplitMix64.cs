using System.Collections.Immutable;

namespace Quiz.Core.Randomness;

/// <summary>
/// The generator that rounds and questions are drawn with: the same seed gives the same numbers on every machine.
/// After Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014), in the form published by Sebastiano Vigna.
/// </summary>
public sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 to <paramref name="bound"/> - 1, each as likely as the others.</summary>
    /// <param name="bound">At least 1.</param>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        var limit = (uint)bound;
        // Lemire's method: the high half of the product is the number, and low halves under the threshold are drawn again.
        var threshold = (0 - limit) % limit;
        while (true)
        {
            var product = (Next() >> 32) * limit;
            if ((uint)product >= threshold)
                return (int)(product >> 32);
        }
    }

    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    public ImmutableArray<T> Shuffled<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        Shuffle(array.AsSpan());
        return ImmutableArray.Create(array);
    }

    /// <summary>The output function of the generator: spreads each bit of the input over all of the output.</summary>
    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
