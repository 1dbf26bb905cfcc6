namespace Quiz.Hosting;

/// <summary>A standard stream cannot be read or written any more.</summary>
/// <param name="reason">What the system says.</param>
/// <param name="isReaderGone">Whether whoever read the output has closed it, perhaps before the last of it was sent.</param>
public sealed class StandardStreamBroken(int descriptor, string reason, bool isReaderGone) : IOException($"the standard stream {descriptor} failed: {reason}")
{
    public bool IsInput => descriptor == Libc.StandardInput;

    public bool IsOutput => descriptor == Libc.StandardOutput;

    public bool IsReaderGone => isReaderGone;

    public string Reason => reason;
}
