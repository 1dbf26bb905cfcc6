using Quiz.Storage;

namespace Quiz.Languages.Words;

/// <summary>Files that can't be used, in words.</summary>
public static class BrokenFileWords
{
    /// <summary>One line for people who did not write it.</summary>
    public static string Summary(this BrokenFile broken, ILanguage language) =>
        broken.Why is { } why ? language.FileIsRefused(ForeignFile.Shown(broken.Path), why) : broken.Problems!.Told[0].ToString();
}
