using CsCheck;
using Quiz.Core.Randomness;

namespace Quiz.Tests.Randomness;

public class SplitMix64Tests
{
    [Fact] // Rosetta Code, "Pseudo-random numbers/Splitmix64": the first five numbers of seed 1234567
    public void The_numbers_are_the_published_ones()
    {
        var random = new SplitMix64(1_234_567);
        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Fact] // first number of seed 0: 0xE220A8397B1DCDAF in Sebastiano Vigna's splitmix64.c
    public void The_first_number_of_seed_0_is_the_published_one() => Assert.Equal(0xE220A8397B1DCDAF, new SplitMix64(0).Next());

    [Fact] // the whole of FNV-1a of "" is 0xCBF29CE484222325 (its authors' offset basis); of one "a" 0xAF63DC4C8601EC8C; then mixed as above
    public void The_hash_of_bytes_is_FNV_1a_mixed()
    {
        Assert.Equal(Mixed(0xCBF29CE484222325), StableHash.Of(Array.Empty<byte>()));
        Assert.Equal(Mixed(0xAF63DC4C8601EC8C), StableHash.Of("a"u8.ToArray()));
        Assert.Equal(Mixed(0x85944171F73967E8), StableHash.Of("foobar"u8.ToArray()));

        // The generator adds its step before it mixes.
        static ulong Mixed(ulong hash) => new SplitMix64(unchecked(hash - 0x9E3779B97F4A7C15)).Next();
    }

    [Fact]
    public void The_hash_of_texts_knows_where_one_ends() => Assert.Equal(4, new[] { StableHash.Of("ab", "c"), StableHash.Of("a", "bc"), StableHash.Of("abc"), StableHash.Of("ab", "c", "") }.Distinct().Count());

    [Fact]
    public void Below_stays_below_and_reaches_everything() => Gen.Select(Gen.ULong, Gen.Int[1, 12]).Sample((seed, bound) =>
    {
        var random = new SplitMix64(seed);
        var counts = new int[bound];
        for (var i = 0; i < 200 * bound; i++)
            counts[random.Below(bound)]++;
        Assert.All(counts, c => Assert.InRange(c, 100, 320)); // 200 expected, deviation 14
    }, iter: 200);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Below_needs_a_bound(int bound) => Assert.Throws<ArgumentOutOfRangeException>(() => new SplitMix64(1).Below(bound));

    [Fact]
    public void A_shuffle_keeps_every_item_once() => Gen.Select(Gen.ULong, Gen.Int[0, 40]).Sample((seed, n) =>
        new SplitMix64(seed).Shuffled(Enumerable.Range(0, n)).Order().SequenceEqual(Enumerable.Range(0, n)));
}
