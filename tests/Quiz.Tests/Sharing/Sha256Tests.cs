using System.Security.Cryptography;
using CsCheck;
using Quiz.Core.Sharing;

namespace Quiz.Tests.Sharing;

public class Sha256Tests
{
    [Fact]
    public void A_hash_is_that_of_the_library() => Gen.Byte.Array[0, 300].Sample(content => Convert.ToHexStringLower(SHA256.HashData(content)) == ManifestFile.HashOf(content));

    [Theory, InlineData(1_000_000), InlineData(55), InlineData(56), InlineData(63), InlineData(64), InlineData(119), InlineData(120)]
    public void A_hash_is_that_of_the_library_at_every_edge_of_a_block(int length)
    {
        var content = Enumerable.Range(0, length).Select(i => (byte)(i * 31)).ToArray();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), ManifestFile.HashOf(content));
    }
}
