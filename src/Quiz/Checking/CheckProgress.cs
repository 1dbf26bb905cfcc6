using Quiz.Languages.Words;

namespace Quiz.Checking;

/// <summary>Tells on a terminal how far a long check has come, in one line that is taken away again.</summary>
/// <param name="terminal">Null where nobody looks.</param>
public sealed class CheckProgress(TextWriter? terminal, ILanguage language, TimeProvider clock, int files)
{
    private const string Erase = "\r\x1b[K";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private long _told = clock.GetTimestamp();
    private bool _isShown;

    public void Checking(int file)
    {
        if (terminal is null || clock.GetElapsedTime(_told) < Pause)
            return;
        _told = clock.GetTimestamp();
        _isShown = true;
        terminal.Write($"{Erase}{language.CheckingFile(file, files)}");
        terminal.Flush();
    }

    /// <summary>Before anything else is written, and at the end.</summary>
    public void Hide()
    {
        if (!_isShown)
            return;
        terminal!.Write(Erase);
        terminal.Flush();
        _isShown = false;
    }
}
