namespace Quiz.Hosting;

/// <summary>Runs the full screen on Terminal.Gui.</summary>
/// <remarks>Its types are touched only once a screen opens: loading them costs a program that shows none 20 ms and more.</remarks>
public static class ScreenHost
{
    /// <summary>The variable that, set to <see cref="Toolkit"/>, has Terminal.Gui's own loop and drivers serve.</summary>
    public const string Variable = "QUIZ_HOST";

    public const string Toolkit = "toolkit";

    /// <summary>What the screens run on, with its version.</summary>
    public static string ToolkitName => Hosting.Toolkit.Name;

    /// <summary>Whether Terminal.Gui can be made to read and write the terminal in our way.</summary>
    public static bool HasOwnLoop => !OperatingSystem.IsWindows() && Hosting.Toolkit.CanTakeOurParts;

    /// <summary>Whether standard input and output both are a terminal.</summary>
    public static bool HasTerminal => OperatingSystem.IsWindows() ? !Console.IsInputRedirected && !Console.IsOutputRedirected : UnixTerminal.IsAvailable;

    /// <summary>Runs on the terminal of the process until a screen orders <see cref="Quit"/>, a signal ends it, or the terminal is gone; gives the exit code.</summary>
    /// <param name="first">The screen to begin with.</param>
    /// <param name="carryOut">Carries out the program's own effects, on the loop; gives the message that comes next, or null.</param>
    /// <param name="carryOutAsync">Asked first: begins what may take long, whose message comes when it is done; null for all else.</param>
    /// <param name="options">How it is drawn and ends.</param>
    /// <param name="usesToolkit">Whether Terminal.Gui's own loop is asked for.</param>
    public static int Run(IScreen first, Func<Effect, Msg?> carryOut, Func<Effect, CancellationToken, Task<Msg?>?>? carryOutAsync, HostOptions options, bool usesToolkit)
    {
        if (!usesToolkit && !OperatingSystem.IsWindows())
        {
            using var terminal = new UnixTerminal();
            if (BlockingStage.TryCreate(terminal, options) is { } stage)
                return Run(stage, first, options, carryOut, carryOutAsync);
        }
        return Run(new ToolkitStage(), first, options, carryOut, carryOutAsync);
    }

    /// <inheritdoc cref="Run(IScreen, Func{Effect, Msg?}, Func{Effect, CancellationToken, Task{Msg?}?}, HostOptions, bool)"/>
    /// <remarks>
    /// An effect goes to <paramref name="carryOutAsync"/> first, whose task sends a message when it is done; where it gives null it
    /// goes to <paramref name="carryOut"/>. What a screen or an effect throws is thrown here, after the terminal is restored. Signals
    /// give 128 and their number.
    /// </remarks>
    internal static int Run(IStage stage, IScreen first, HostOptions options, Func<Effect, Msg?>? carryOut = null, Func<Effect, CancellationToken, Task<Msg?>?>? carryOutAsync = null)
    {
        void Restore(object? sender, EventArgs e) => stage.Restore();
        void RestoreFirst(object sender, UnhandledExceptionEventArgs e) => stage.Restore();
        using var loop = new ScreenLoop(stage, first, new EffectRunner(carryOut, carryOutAsync, options.Time), options);
        AppDomain.CurrentDomain.ProcessExit += Restore;
        AppDomain.CurrentDomain.UnhandledException += RestoreFirst;
        try
        {
            using (stage)
            {
                // Listening comes first: .NET then takes the settings that the terminal has now for those to restore.
                using var signals = stage.Listen(loop);
                var app = stage.Start(loop);
                using var view = new ScreenView(loop, options.Glyphs);
                app.Keyboard.KeyDown += (_, key) => view.TakeFirst(key);
                app.Run(view, stage is ToolkitStage ? ToolkitStage.MayGoOn : null);
            }
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= Restore;
            AppDomain.CurrentDomain.UnhandledException -= RestoreFirst;
        }
        return loop.Finish();
    }
}
