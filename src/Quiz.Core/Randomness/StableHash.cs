using System.Numerics;

namespace Quiz.Core.Randomness;

/// <summary>A hash that is the same on every machine and in every run: FNV-1a over UTF-16 units, its bits spread by the mixer of SplitMix64.</summary>
public static class StableHash
{
    public static ulong Of(params ReadOnlySpan<string> parts)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var part in parts)
        {
            foreach (var c in part)
                hash = (hash ^ c) * 0x100000001B3;
            hash = BitOperations.RotateLeft((hash ^ 0x1F) * 0x100000001B3, 7); // ("ab", "c") is not ("a", "bc")
        }
        return SplitMix64.Mix(hash);
    }

    /// <summary>The same over bytes.</summary>
    public static ulong Of(byte[] bytes)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var b in bytes)
            hash = (hash ^ b) * 0x100000001B3;
        return SplitMix64.Mix(hash);
    }
}
