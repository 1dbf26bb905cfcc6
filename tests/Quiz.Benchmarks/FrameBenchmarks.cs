using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Quiz.Drawing.Keys;
using Quiz.Kinds;

namespace Quiz.Benchmarks;

/// <summary>A key and the warm frame that follows it, on the screens that are looked at most.</summary>
public class FrameBenchmarks : IDisposable
{
    private Stage _stage = null!;
    private Key _there;
    private Key _back;
    private bool _isThere;

    public static IEnumerable<string> Screens => ["home", "order", "locate", "neighbours", "verdict"];

    [ParamsSource(nameof(Screens))]
    public string Screen { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        _stage = new Stage(Screen switch { "home" => null, "locate" => KindTable.WithKey("locate")!, "neighbours" => KindTable.WithKey("neighbours")!, _ => KindTable.WithKey("order")! });
        (_there, _back) = Screen == "locate" ? (Key.Parse("right"), Key.Parse("left")) : (Key.Parse("down"), Key.Parse("up"));
        if (Screen == "verdict")
            _stage.Press(Key.Parse("x"));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _stage.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A cursor move, drawn.</summary>
    [Benchmark]
    public int KeyAndFrame()
    {
        _isThere = !_isThere;
        _stage.Press(_isThere ? _there : _back);
        return _stage.Draw().Length;
    }

    /// <summary>The drawing alone.</summary>
    [Benchmark]
    public int Frame() => _stage.Draw().Length;

    /// <summary>In this process: the projects' output folders are not where BenchmarkDotNet would look to build its own program.</summary>
    public static Summary Run(string artifacts) => BenchmarkRunner.Run<FrameBenchmarks>(ManualConfig.CreateEmpty()
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
        .AddLogger(NullLogger.Instance)
        .WithArtifactsPath(artifacts));
}
