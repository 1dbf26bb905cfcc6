using System.Collections.Immutable;
using System.Globalization;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;
using Quiz.Play;

namespace Quiz.Screens;

/// <summary>What the answers are summed up by, in the order of the tabs.</summary>
public enum StatisticsTab
{
    ByKind,
    ByPack,
    All,
}

/// <summary>Accuracy by kind, by pack, and by both, each in a tab with an order of its own.</summary>
public sealed record StatisticsScreen(Look Look, HomeScreen Home, StatisticsLoaded Statistics, int Selected = 0, int Sort = 0) : TableScreen(Look, Selected, Sort)
{
    private const int Roomy = 76;
    private readonly Memo<(StatisticsLoaded, ILanguage, int, StatisticsTab), ImmutableArray<ImmutableArray<TableCell>>> _rows = new();

    /// <summary>The tab that is shown.</summary>
    public StatisticsTab Tab { get; init; }

    /// <summary>How the tabs that are not shown were left, in the order of <see cref="StatisticsTab"/>.</summary>
    public ImmutableArray<TableState> Left { get; init; } = [.. Enum.GetValues<StatisticsTab>().Select(_ => default(TableState))];

    protected override string Title => Words.StatisticsTitle;

    protected override string Status => Words.RoundsAndAnswers(Statistics.Totals.Rounds, Statistics.Totals.Answers);

    protected override Screen Back => Home;

    protected override string Nothing => Words.NothingAnsweredYet;

    protected override int RowsAboveTable => TabsPanel.Rows + NoticeRows;

    public override ImmutableArray<Binding<string>> Keys => [.. base.Keys, .. ScreenTabs.Keys(Words)];

    protected override ImmutableArray<Panel> MakePanels() =>
        [ScreenTabs.Panel(BodyArea, [Words.ByKindTab, Words.ByPackTab, Words.ByAllTab], (int)Tab), .. base.MakePanels()];

    protected override ImmutableArray<TableColumn> Columns =>
    [
        .. Tab == StatisticsTab.ByKind ? [] : ImmutableArray.Create(new TableColumn(Words.PackField, Most: MostName)),
        .. Tab == StatisticsTab.ByPack ? [] : ImmutableArray.Create(new TableColumn(Words.KindField, Most: MostName)),
        new(Words.PointsColumn, IsNumber: true),
        new(""),
        new(Words.AnswersColumn, IsNumber: true),
    ];

    protected override ImmutableArray<ImmutableArray<TableCell>> Rows => _rows.Of((Statistics, Words, BarWidth, Tab), of => [.. Summed.Select(row => Row(row, new(of.Item2, Home.Known)))]);

    protected override (Screen Next, Effect? Effect) On(string name, Key key) =>
        ScreenTabs.ChosenBy(name, (int)Tab, Left.Length) is { } tab ? (InTab((StatisticsTab)tab), null) : base.On(name, key);

    protected override (Screen Next, Effect? Effect) On(Msg message) =>
        ScreenTabs.ChosenBy(message) is { } tab ? (InTab((StatisticsTab)tab), null) : base.On(message);

    protected override void Body(Canvas canvas)
    {
        base.Body(canvas);
        if (Statistics.Notice is not null)
            Notice.Draw(canvas.Sub(new(1, TabsPanel.Rows, canvas.Size.Columns - 2, NoticeRows)), 0, Look);
    }

    private int NoticeRows => Statistics.Notice is null ? 0 : Notice.Lines(BodySize.Columns - 2).Length + 1;

    /// <summary>Of all answers that a row stands for, whichever packs or kinds they were of: a share of shares would weigh few answers as many.</summary>
    private IEnumerable<Accuracy> Summed =>
        from row in Statistics.Accuracy
        group row by (Pack: Tab == StatisticsTab.ByKind ? null : row.Pack, Kind: Tab == StatisticsTab.ByPack ? null : row.Kind) into same
        select new Accuracy(same.Key.Pack, same.Key.Kind, same.Sum(row => row.Answers), same.Sum(row => row.Points));

    private StatisticsScreen InTab(StatisticsTab tab)
    {
        var left = Left.SetItem((int)Tab, new(Selected, Sort));
        return this with { Tab = tab, Left = left, Selected = left[(int)tab].Selected, Sort = left[(int)tab].Sort };
    }

    private int BarWidth => BodySize.Columns < Roomy ? 6 : 14;

    private int MostName => (Tab == StatisticsTab.All ? 1 : 2) * (BodySize.Columns < Roomy ? 15 : 24);

    private Page Notice => new Page().Add(Statistics.Notice ?? "", Look.Theme.Warning);

    private ImmutableArray<TableCell> Row(Accuracy of, PlayedWords played)
    {
        var share = of.Points / (100.0 * of.Answers);
        var full = (int)Math.Round(Math.Clamp(share, 0, 1) * BarWidth);
        return
        [
            .. of.Pack is { } pack ? [new TableCell(played.TitleOf(pack))] : ImmutableArray<TableCell>.Empty,
            .. of.Kind is { } kind ? [new TableCell(played.TitleOfKind(kind))] : ImmutableArray<TableCell>.Empty,
            new(Words.Percent(share), share),
            new(new string('█', full) + new string('░', BarWidth - full), share),
            new(of.Answers.ToString(CultureInfo.InvariantCulture), of.Answers),
        ];
    }

    /// <param name="Pack">Null for all.</param>
    /// <param name="Kind">Null for all.</param>
    private readonly record struct Accuracy(string? Pack, string? Kind, long Answers, long Points);
}
