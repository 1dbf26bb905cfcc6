using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Runtime.CompilerServices;

/// <summary>
/// What .NET calls in a program that DOTNET_STARTUP_HOOKS has load this assembly: notes which methods are compiled, which happens when
/// they are entered for the first time, and writes them to the file that QUIZ_ENTERED names.
/// </summary>
#pragma warning disable CA1050 // .NET looks for this very name, in no namespace
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("QUIZ_ENTERED") is not { } path)
        {
            return;
        }
        var entered = new Entered();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            EnterLast();
            if (entered.HaveAllCome.Wait(TimeSpan.FromSeconds(20)))
            {
                File.WriteAllLines(path, entered.Methods);
            }
        };
    }

    /// <summary>Events come a little after what they tell of, in its order: once this one has come, all have.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void EnterLast()
    {
    }

    private sealed class Entered : EventListener
    {
        private const EventKeywords CompiledAtRunTime = (EventKeywords)0x10;

        /// <summary>One a line: the type, the method and its token, in hexadecimal.</summary>
        public ConcurrentQueue<string> Methods { get; } = new();

        public ManualResetEventSlim HaveAllCome { get; } = new();

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            {
                EnableEvents(eventSource, EventLevel.Verbose, CompiledAtRunTime);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true || Value("MethodNamespace") is not string type)
            {
                return;
            }
            if (type.StartsWith("Quiz.", StringComparison.Ordinal))
            {
                Methods.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{type}\t{Value("MethodName")}\t{Value("MethodToken"):x}"));
            }
            else if (type == nameof(StartupHook) && Value("MethodName") is nameof(EnterLast))
            {
                HaveAllCome.Set();
            }

            object? Value(string name) => eventData.Payload![eventData.PayloadNames!.IndexOf(name)];
        }
    }
}
