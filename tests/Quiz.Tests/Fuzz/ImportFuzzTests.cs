using System.Text;
using Quiz.Core.Packs;
using Quiz.Exchange;
using Quiz.Tests.Exchange;

namespace Quiz.Tests.Fuzz;

/// <summary>Files of every format that were changed at random: each gives a pack without a problem, or none.</summary>
public class ImportFuzzTests
{
    /// <summary>A file of so many bytes may take this many times as much memory, and a little.</summary>
    private const long BytesPerByte = 3_000;
    private const long BytesForAll = 20_000_000;

    public static TheoryData<string> Formats => [.. ExchangeFormat.All.Where(f => f.Import is not null).Select(f => f.Name)];

    [Theory, MemberData(nameof(Formats))]
    public void A_changed_file_gives_a_pack_without_a_problem(string format) => Fuzzing.Run(300, random =>
    {
        var mutator = new Mutator(random);
        var (seed, other) = (mutator.Pick(SeedsOf(format)), mutator.Pick(SeedsOf(format)));
        Examine(format, random.Next(2) == 0 && IsJson(seed) ? mutator.Json(seed) : mutator.Bytes(seed, other));
    });

    [Theory, MemberData(nameof(Formats))]
    public void A_file_cut_anywhere_gives_a_pack_without_a_problem(string format)
    {
        foreach (var seed in SeedsOf(format))
        {
            for (var length = 0; length < seed.Length; length += Fuzzing.IsLong ? 1 : 17)
                Examine(format, seed[..length]);
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Strange_texts_in_every_place_give_a_pack_without_a_problem(string format)
    {
        foreach (var (text, seed) in Fuzzing.Through(NaughtyStrings.All, SeedsOf(format)))
        {
            foreach (var word in ImportSeeds.Words)
                Examine(format, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(seed).Replace(word, text, StringComparison.Ordinal)));
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Files_that_nest_without_end_or_hold_one_letter_end_soon(string format)
    {
        foreach (var letter in new[] { "[", "{", "{\"a\":", "\"", "<", "'", ",", "\n", "\0", "&", "[1,", "\"\n", "<!--", "😀" })
            Examine(format, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(letter, 100_000))));
    }

    [Theory, MemberData(nameof(Formats))]
    public void The_same_file_gives_the_same_pack_twice(string format)
    {
        foreach (var seed in SeedsOf(format))
            Assert.Equal(PackWriter.Write(Imports.Of(format, seed).Pack), PackWriter.Write(Imports.Of(format, seed).Pack));
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_second_import_of_a_file_changes_nothing(string format)
    {
        foreach (var seed in SeedsOf(format))
        {
            var json = PackWriter.Write(Imports.Of(format, seed).Pack);
            Assert.Same(json, PackMerge.Merge(json, PackWriter.Write(Imports.Of(format, seed).Pack)).Json);
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_file_is_known_for_what_it_is(string format)
    {
        foreach (var seed in SeedsOf(format))
            Assert.Equal(format, ExchangeFormat.Detect($"some{ExchangeFormat.Named(format)!.Extensions[0]}", seed)!.Name);
    }

    private static byte[][] SeedsOf(string format) => ImportSeeds.Of(format);

    private static bool IsJson(byte[] seed) => seed is [(byte)'{' or (byte)'[', ..];

    private static void Examine(string format, byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ExchangeFormat.Named(format)!.Import!(file, Imports.Options);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, BytesForAll + (BytesPerByte * file.Length));
        Imports.Of(format, file);
    }
}
