using System.Collections.Immutable;
using System.Globalization;
using Quiz.Drawing;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>Accuracy by pack and kind.</summary>
public sealed record StatisticsScreen(Look Look, HomeScreen Home, StatisticsLoaded Statistics, int Selected = 0, int Sort = 0) : TableScreen(Look, Selected, Sort)
{
    private const int Roomy = 76;
    private readonly Memo<(StatisticsLoaded, ILanguage, int), ImmutableArray<ImmutableArray<TableCell>>> _rows = new();

    protected override string Title => Words.StatisticsTitle;

    protected override string Status => Words.RoundsAndAnswers(Statistics.Totals.Rounds, Statistics.Totals.Answers);

    protected override Screen Back => Home;

    protected override string Nothing => Words.NothingAnsweredYet;

    protected override int RowsAboveTable => Statistics.Notice is null ? 0 : Notice.Lines(BodySize.Columns - 2).Length + 1;

    protected override ImmutableArray<TableColumn> Columns =>
    [
        new(Words.PackField, Most: MostName),
        new(Words.KindField, Most: MostName),
        new(Words.PointsColumn, IsNumber: true),
        new(""),
        new(Words.AnswersColumn, IsNumber: true),
    ];

    protected override ImmutableArray<ImmutableArray<TableCell>> Rows => _rows.Of((Statistics, Words, BarWidth), of => [.. of.Item1.Accuracy.Select(row => Row(row, new(of.Item2, Home.Known)))]);

    protected override void Body(Canvas canvas)
    {
        base.Body(canvas);
        if (Statistics.Notice is not null)
            Notice.Draw(canvas.Sub(new(1, 0, canvas.Size.Columns - 2, RowsAboveTable)), 0, Look);
    }

    private int BarWidth => BodySize.Columns < Roomy ? 6 : 14;

    private int MostName => BodySize.Columns < Roomy ? 15 : 24;

    private Page Notice => new Page().Add(Statistics.Notice ?? "", Look.Theme.Warning);

    private ImmutableArray<TableCell> Row(PackKindAccuracy of, PlayedWords played)
    {
        var share = of.Points / (100.0 * of.Answers);
        var full = (int)Math.Round(Math.Clamp(share, 0, 1) * BarWidth);
        return
        [
            new(played.TitleOf(of.Pack)),
            new(played.TitleOfKind(of.Kind)),
            new(Words.Percent(share), share),
            new(new string('█', full) + new string('░', BarWidth - full), share),
            new(of.Answers.ToString(CultureInfo.InvariantCulture), of.Answers),
        ];
    }
}
