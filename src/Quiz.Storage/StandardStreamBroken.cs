namespace Quiz.Storage;

/// <summary>A standard stream cannot be read or written any more.</summary>
/// <param name="descriptor">Its number.</param>
/// <param name="reason">What the system says.</param>
/// <param name="isReaderGone">Whether whoever read the output has closed it, perhaps before the last of it was sent.</param>
public sealed class StandardStreamBroken(int descriptor, string reason, bool isReaderGone) : IOException($"the standard stream {descriptor} failed: {reason}")
{
    // As POSIX numbers them.
    private const int Input = 0;
    private const int Output = 1;

    public bool IsInput => descriptor == Input;

    public bool IsOutput => descriptor == Output;

    public bool IsReaderGone => isReaderGone;

    public string Reason => reason;
}
