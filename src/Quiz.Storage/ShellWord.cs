namespace Quiz.Storage;

/// <summary>A path as one word that a shell takes as it stands.</summary>
public static class ShellWord
{
    private const string Plain = "./_-+@%=,";

    public static string Of(string path)
    {
        if (OperatingSystem.IsWindows())
            return path.All(c => IsPlain(c) || c is '\\' or ':') ? path : $"\"{path}\"";
        return path.All(IsPlain) ? path : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal);
}
