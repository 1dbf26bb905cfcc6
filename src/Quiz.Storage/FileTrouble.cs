namespace Quiz.Storage;

/// <summary>Why somebody else's file is not read.</summary>
/// <param name="Length">In bytes, of one that is too large.</param>
/// <param name="Detail">What the system says in its own words, where it refused.</param>
public readonly record struct FileTrouble(FileFault Fault, long Length = 0, string Detail = "");

/// <summary>What is wrong with a file that is not read.</summary>
public enum FileFault
{
    IsFolder,
    DoesNotExist,
    IsNoRegularFile,
    IsTooLarge,
    CannotBeRead,
}
