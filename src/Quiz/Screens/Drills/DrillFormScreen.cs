using System.Collections.Immutable;
using System.Globalization;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Screens.Forms;
using Quiz.Storage;

namespace Quiz.Screens.Drills;

/// <summary>What a drill is made from, and how it is run and marked.</summary>
/// <param name="Seconds">Null for no limit.</param>
public sealed record DrillFormScreen(Look Look, HomeScreen Home, RoundFields Round, int? Seconds, bool Speed, OrderGrade Orders, int Variants, bool Sensitive, int Selected = 0) : FormScreen(Look, Selected)
{
    private const int LongestSeed = 16;
    private const int LongestTeams = Drill.MostTeams * (Drill.LongestTeam + 2);
    private static readonly ImmutableArray<int?> UsualLimits = [null, 15, 20, 30, 45, 60, 90, 120, 180, 300];

    private enum Row { Name, Teams, Seed, Seconds, Speed, Orders, Variants, Sensitive }

    public string Name { get; init; } = "";

    /// <summary>Names with commas between them.</summary>
    public string Teams { get; init; } = "";

    public string Seed { get; init; } = "";

    /// <summary>The questions that were reviewed, and the form that they were drawn by; null for none.</summary>
    private (DrillPlan Plan, DrillFormScreen Form)? Reviewed { get; init; }

    protected override string Title => Words.DrillTitle;

    protected override Screen Back => Home;

    protected override KeyWords? StartWords => Words.DrawDrillKey;

    protected override string Help => (Row)(Selected - RoundFields.RowCount) switch
    {
        Row.Teams => Words.TeamsHelp,
        Row.Orders => Words.OrdersHelp,
        < 0 when RoundFields.HelpOf(Selected, Words) is { } help => help,
        _ => Words.DrillFormHelp,
    };

    /// <summary>A limit that the command line gave stands among the usual ones.</summary>
    private ImmutableArray<int?> Limits => UsualLimits.Contains(Seconds) ? UsualLimits : [.. UsualLimits.Add(Seconds).Order()];

    protected override ImmutableArray<FormField> Fields =>
    [
        .. Round.Fields(Words),
        new TextFormField(Words.DrillNameField, Name, TextField.DefaultLength, Words.TitlesOfPacks),
        new TextFormField(Words.TeamsField, Teams, LongestTeams, Words.TeamsLater),
        new TextFormField(Words.SeedField, Seed, LongestSeed, Words.NewSeed),
        new ChoiceFormField(Words.LimitField, [.. Limits.Select(limit => limit is { } seconds ? Words.Span(TimeSpan.FromSeconds(seconds)) : Words.NoLimit)], Limits.IndexOf(Seconds)),
        new CheckFormField(Words.SpeedField, Speed, Speed ? Words.On : Words.Off),
        new ChoiceFormField(Words.OrdersField, [.. OrderGrades.All.Select(OrderGrades.NameOf)], OrderGrades.All.IndexOf(Orders)),
        new NumberFormField(Words.VariantsField, Variants, 1, Drill.MostVariants, 1),
        new CheckFormField(Words.SensitiveItems, Sensitive, Sensitive ? Words.Asked : Words.NotAsked),
    ];

    public static DrillFormScreen Of(Look look, HomeScreen home, ImmutableArray<LoadedPack> packs, DrillRequest request)
    {
        var options = request.Options;
        return new DrillFormScreen(look, home, RoundFields.Of(packs, request.Round), options.Seconds, options.Speed, options.Orders, request.Variants, request.Round.Filter.Sensitive)
        {
            Name = request.Title ?? "",
            Teams = string.Join(", ", options.Teams),
            Seed = request.Round.Seed?.ToString(CultureInfo.InvariantCulture) ?? "",
        };
    }

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        DrillDrawn drawn => (new DrillReviewScreen(Look, Home, drawn.Plan) { Notice = drawn.Notice }, null),
        DrillRefused refused => (this with { Notice = refused.Why }, null),
        _ => base.On(message),
    };

    protected override FormScreen Set(int field, int value) => (Row)(field - RoundFields.RowCount) switch
    {
        Row.Seconds => this with { Seconds = Limits[value], Speed = Speed && Limits[value] is not null },
        Row.Speed => this with { Speed = value == 1 && Seconds is not null, Notice = Seconds is null ? Words.SpeedNeedsLimit : null },
        Row.Orders => this with { Orders = OrderGrades.All[value] },
        Row.Variants => this with { Variants = value },
        Row.Sensitive => this with { Sensitive = value == 1 },
        _ => this with { Round = Round.Set(field, value) },
    };

    protected override FormScreen Typed(int field, string text) => (Row)(field - RoundFields.RowCount) switch
    {
        Row.Name => this with { Name = text },
        Row.Teams => this with { Teams = text },
        Row.Seed => this with { Seed = text },
        _ => this with { Round = Round.Typed(field, text) },
    };

    /// <summary>Enter shows the same questions again, as long as nothing is changed.</summary>
    public DrillFormScreen LeadingBackTo(DrillPlan plan) => this with { Reviewed = (plan, this) };

    protected override (Screen Next, Effect? Effect) Start()
    {
        if (Reviewed is var (plan, form) && this with { Reviewed = null, Notice = null, Selected = form.Selected, Look = form.Look } == form)
            return (new DrillReviewScreen(Look, Home, plan), null);
        if (!Round.TryRequest(Words, Sensitive, out var round, out var why))
            return (this with { Notice = why }, null);
        ulong? seed = null;
        if (Seed.Length > 0)
        {
            if (!ulong.TryParse(Seed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) || typed > DrillReader.MostSeed)
                return (this with { Notice = $"{Words.SeedWanted(Words.SeedField, Seed, DrillReader.MostSeed)}." }, null);
            seed = typed;
        }
        var teams = TeamList.Read(Teams);
        if (TeamList.Problems(Words, Words.TeamsField, teams).FirstOrDefault() is { } problem)
            return (this with { Notice = $"{problem}." }, null);
        var options = new DrillOptions { Seconds = Seconds, Speed = Speed, Orders = Orders, Teams = teams, Sensitive = Sensitive };
        return (this, new DrawDrill(new(round with { Seed = seed }, string.IsNullOrWhiteSpace(Name) ? null : Name.Trim(), options, Variants)));
    }
}
