using System.Text;

namespace Quiz.Hosting;

// Bytes on their way to the terminal; grows once and is then reused.
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Add(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Add(int number)
    {
        Reserve(11);
        number.TryFormat(_bytes.AsSpan(Length), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Add(Rune rune)
    {
        Reserve(4);
        Length += rune.EncodeToUtf8(_bytes.AsSpan(Length));
    }

    public void Add(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + more, 2 * _bytes.Length));
        }
    }
}
