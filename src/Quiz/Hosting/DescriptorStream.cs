using System.Runtime.Versioning;
using Quiz.Storage;

namespace Quiz.Hosting;

// Reads and writes a file descriptor in order, as the C library does. A FileStream would write to a place it
// remembers, and so over what other programs have written to the same redirected output.
[UnsupportedOSPlatform("windows")]
internal sealed class DescriptorStream(int descriptor) : Stream
{
    public override bool CanRead => descriptor == Libc.StandardInput;

    public override bool CanWrite => !CanRead;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override unsafe int Read(Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            while (true)
            {
                var count = Libc.Read(descriptor, start, (nuint)buffer.Length);
                if (count >= 0)
                {
                    return (int)count;
                }
                WaitOrThrow(Libc.PollIn);
            }
        }
    }

    /// <exception cref="StandardStreamBroken">The other side is closed, or the disk is full.</exception>
    public override unsafe void Write(ReadOnlySpan<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            for (var sent = 0; sent < buffer.Length;)
            {
                var count = Libc.Write(descriptor, start + sent, (nuint)(buffer.Length - sent));
                if (count >= 0)
                {
                    sent += (int)count;
                }
                else
                {
                    WaitOrThrow(Libc.PollOut);
                }
            }
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private unsafe void WaitOrThrow(short awaited)
    {
        var error = Libc.LastError;
        if (Libc.IsTryAgain(error))
        {
            var fd = new Libc.PollFd(descriptor, awaited);
            _ = Libc.Poll(&fd, 1, -1);
        }
        else if (error != Libc.InterruptedCall)
        {
            throw new StandardStreamBroken(descriptor, System.Runtime.InteropServices.Marshal.GetPInvokeErrorMessage(error), isReaderGone: error == Libc.BrokenPipe);
        }
    }
}
