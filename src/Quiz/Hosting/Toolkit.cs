using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Time;
using Terminal.Gui.Views;

namespace Quiz.Hosting;

/// <summary>What the program relies on in Terminal.Gui 2.5.0 beyond its public interface, in one place; a test fails where an upgrade moves it.</summary>
internal static class Toolkit
{
    private const string ApplicationType = "Terminal.Gui.App.ApplicationImpl";
    private const string Assembly = "Terminal.Gui";

    public static string Name => string.Create(CultureInfo.InvariantCulture, $"{Assembly} {typeof(IApplication).Assembly.GetName().Version?.ToString(3)}");

    /// <summary>Whether <see cref="TryCreate"/> works.</summary>
    public static bool CanTakeOurParts
    {
        get
        {
            using var app = TryCreate(new AnsiComponentFactory());
            return app is not null;
        }
    }

    /// <summary>Sets what files and variables outside the program could have set otherwise (TUI_CONFIG, ~/.tui).</summary>
    public static void Prepare(ushort iterationsPerSecond)
    {
        Application.MaximumIterationsPerSecond = iterationsPerSecond;
        Application.AppModel = AppModel.FullScreen;
        Application.ForceDriver = "";
        Application.ForceInlinePosition = null;
        Driver.Force16Colors = false;
        Driver.SizeDetection = SizeDetectionMode.Polling;
    }

    /// <summary>An application on our own input and output, through a constructor that is internal; null where it has moved.</summary>
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, ApplicationType, Assembly)]
    public static IApplication? TryCreate(IComponentFactory factory)
    {
        try
        {
            return (IApplication)New(factory, new SteadyTime());
        }
        catch (Exception moved) when (moved is MissingMethodException or TypeLoadException or InvalidCastException)
        {
            return null;
        }
    }

    /// <summary>Whether the link that was gone to with Tab is drawn at a place of a page: without colour nothing shows it.</summary>
    /// <param name="page">Laid out.</param>
    /// <param name="line">Of the whole page, from 0.</param>
    /// <param name="column">From 0.</param>
    public static bool IsFocusedLinkAt(Markdown page, int line, int column) => IsActiveLinkAt(page, line, column);

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern bool IsActiveLinkAt(Markdown page, int lineIdx, int contentX);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType($"{ApplicationType}, {Assembly}")]
    private static extern object New(IComponentFactory factory, ITimeProvider time);

    /// <summary>A clock that nobody sets back: Terminal.Gui's own is the wall's, local.</summary>
    private sealed class SteadyTime : ITimeProvider
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private readonly SystemTimeProvider _system = new();

        public DateTime Now => DateTime.UnixEpoch + Stopwatch.GetElapsedTime(_start);

        public Task Delay(TimeSpan duration, CancellationToken cancellationToken = default) => _system.Delay(duration, cancellationToken);

        public Terminal.Gui.Time.ITimer CreateTimer(TimeSpan interval, Action callback) => _system.CreateTimer(interval, callback);
    }
}
