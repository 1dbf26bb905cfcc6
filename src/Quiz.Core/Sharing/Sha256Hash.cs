using System.Buffers.Binary;
using System.Numerics;

namespace Quiz.Core.Sharing;

/// <summary>SHA-256 as in FIPS 180-4.</summary>
/// <remarks>The library's asks for OpenSSL on Linux and ends the program where there is none; the program needs nothing but the C library.</remarks>
internal static class Sha256Hash
{
    private const int BlockLength = 64;
    private const int LengthLength = 8;

    /// <summary>The first 32 bits of the fractions of the cube roots of the first 64 primes.</summary>
    private static ReadOnlySpan<uint> Constants =>
    [
        0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5, 0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
        0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA, 0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
        0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85, 0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
        0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3, 0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
    ];

    public static byte[] Of(ReadOnlySpan<byte> content)
    {
        Span<uint> state = [0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19];
        var whole = content.Length / BlockLength * BlockLength;
        for (var at = 0; at < whole; at += BlockLength)
            Add(state, content.Slice(at, BlockLength));
        Span<byte> rest = stackalloc byte[2 * BlockLength];
        rest.Clear();
        content[whole..].CopyTo(rest);
        rest[content.Length - whole] = 0x80;
        var padded = content.Length - whole < BlockLength - LengthLength ? BlockLength : 2 * BlockLength;
        BinaryPrimitives.WriteUInt64BigEndian(rest[(padded - LengthLength)..], (ulong)content.Length * 8);
        for (var at = 0; at < padded; at += BlockLength)
            Add(state, rest.Slice(at, BlockLength));
        var hash = new byte[4 * state.Length];
        for (var i = 0; i < state.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(4 * i), state[i]);
        return hash;
    }

    private static void Add(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[BlockLength];
        for (var i = 0; i < 16; i++)
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        for (var i = 16; i < BlockLength; i++)
        {
            var (near, far) = (words[i - 15], words[i - 2]);
            words[i] = words[i - 16] + (Turned(near, 7) ^ Turned(near, 18) ^ (near >> 3)) + words[i - 7] + (Turned(far, 17) ^ Turned(far, 19) ^ (far >> 10));
        }
        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var i = 0; i < BlockLength; i++)
        {
            var one = h + (Turned(e, 6) ^ Turned(e, 11) ^ Turned(e, 25)) + ((e & f) ^ (~e & g)) + Constants[i] + words[i];
            var two = (Turned(a, 2) ^ Turned(a, 13) ^ Turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + one, c, b, a, one + two);
        }
        ReadOnlySpan<uint> added = [a, b, c, d, e, f, g, h];
        for (var i = 0; i < state.Length; i++)
            state[i] += added[i];
    }

    private static uint Turned(uint word, int bits) => BitOperations.RotateRight(word, bits);
}
