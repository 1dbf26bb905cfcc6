using Terminal.Gui.App;

namespace Quiz.Hosting;

/// <summary>What carries an application of Terminal.Gui: our way of reading and writing the terminal, or the toolkit's own.</summary>
internal interface IStage : IDisposable
{
    /// <summary>Takes the terminal over and makes the application ready to run.</summary>
    IApplication Start(ScreenLoop loop);

    /// <summary>Calls <see cref="ScreenLoop.Signal"/>, on any thread, until disposed.</summary>
    IDisposable Listen(ScreenLoop loop);

    /// <summary>Messages wait; safe from any thread.</summary>
    void Wake();

    /// <summary>Gives the terminal to the shell until the player comes back.</summary>
    void Suspend();

    /// <summary>Takes the terminal back after others have used it.</summary>
    void TakeBack();

    /// <summary>Sends everything again with the next frame.</summary>
    void Redraw();

    /// <summary>Gives a text to the clipboard.</summary>
    void Copy(string text);

    /// <summary>The terminal may have another size now.</summary>
    void FollowSize();

    /// <summary>Leaves the terminal as it was found; may be called twice, and from any thread.</summary>
    void Restore();
}
