namespace Quiz.Core.Json;

/// <summary>Bytes that are written one after another, kept in pieces: none is moved where more come.</summary>
/// <param name="most">Of more the bytes are only counted, and none is kept.</param>
internal sealed class BytePieces(int most = int.MaxValue) : Stream
{
    private const int Smallest = 1024;
    private const int Largest = 1024 * 1024;

    private readonly List<byte[]> _full = [];
    private byte[] _last = [];
    private int _used;
    private long _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _length += buffer.Length;
        if (_length > most)
        {
            Clear();
            return;
        }
        while (buffer.Length > 0)
        {
            if (_used == _last.Length)
                Begin();
            var part = buffer[..Math.Min(buffer.Length, _last.Length - _used)];
            part.CopyTo(_last.AsSpan(_used));
            _used += part.Length;
            buffer = buffer[part.Length..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Copies all of it, and keeps none.</summary>
    public void MoveTo(Span<byte> target)
    {
        if (_length > most)
            throw new InvalidOperationException("they were only counted");
        foreach (var piece in _full)
        {
            piece.CopyTo(target);
            target = target[piece.Length..];
        }
        _last.AsSpan(0, _used).CopyTo(target);
        Clear();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Clear()
    {
        _full.Clear();
        (_last, _used) = ([], 0);
    }

    private void Begin()
    {
        if (_used > 0)
            _full.Add(_last);
        (_last, _used) = (new byte[Math.Clamp(_length, Smallest, Largest)], 0);
    }
}
