using System.Collections.Immutable;
using System.Globalization;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Hosting;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Screens.Forms;
using Quiz.Storage;

namespace Quiz.Screens.Drills;

/// <summary>What a drill is made from, and how it is run and marked.</summary>
/// <param name="Seconds">Null for no limit.</param>
public sealed record DrillFormScreen(Look Look, HomeScreen Home, RoundFields Fields, int? Seconds, bool Speed, OrderGrade Orders, int Variants, bool Sensitive, int Selected = 0) : FormScreen(Look, Selected)
{
    private static readonly ImmutableArray<int?> Limits = [null, 15, 20, 30, 45, 60, 90, 120, 180, 300];

    private enum Row { Name, Teams, Seed, Seconds, Speed, Orders, Variants, Sensitive }

    public TextField Name { get; init; } = new();

    /// <summary>Names with commas between them.</summary>
    public TextField Teams { get; init; } = new() { MaxLength = Drill.MostTeams * (Drill.LongestTeam + 2) };

    public TextField Seed { get; init; } = new() { MaxLength = 16 };

    /// <summary>The questions that were reviewed, and the form that they were drawn by; null for none.</summary>
    private (DrillPlan Plan, DrillFormScreen Form)? Reviewed { get; init; }

    protected override int NameColumns => 16;

    protected override string Title => Words.DrillTitle;

    protected override Screen Back => Home;

    protected override KeyWords StartWords => Words.DrawDrillKey;

    protected override string Help => Words.DrillFormHelp;

    private Row At => (Row)(Selected - RoundFields.RowCount);

    protected override ImmutableArray<FormRow> Rows =>
    [
        .. Fields.Rows(Words),
        new(Words.DrillNameField, Name.IsEmpty ? Words.TitlesOfPacks : Name.Text, Name),
        new(Words.TeamsField, Teams.IsEmpty ? Words.TeamsLater : Teams.Text, Teams),
        new(Words.SeedField, Seed.IsEmpty ? Words.NewSeed : Seed.Text, Seed),
        new(Words.LimitField, Seconds is { } seconds ? Words.Span(TimeSpan.FromSeconds(seconds)) : Words.NoLimit),
        new(Words.SpeedField, Speed ? Words.On : Words.Off),
        new(Words.OrdersField, OrderGrades.NameOf(Orders)),
        new(Words.VariantsField, Variants.ToString(CultureInfo.InvariantCulture)),
        new(Words.SensitiveItems, Sensitive ? Words.Asked : Words.NotAsked),
    ];

    public static DrillFormScreen Of(Look look, HomeScreen home, ImmutableArray<LoadedPack> packs, DrillRequest request)
    {
        var options = request.Options;
        var form = new DrillFormScreen(look, home, RoundFields.Of(packs, request.Round), options.Seconds, options.Speed, options.Orders, request.Variants, request.Round.Filter.Sensitive);
        return form with
        {
            Name = form.Name.Insert(request.Title ?? ""),
            Teams = form.Teams.Insert(string.Join(", ", options.Teams)),
            Seed = form.Seed.Insert(request.Round.Seed?.ToString(CultureInfo.InvariantCulture) ?? ""),
        };
    }

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        DrillDrawn drawn => (new DrillReviewScreen(Look, Home, drawn.Plan) { Notice = drawn.Notice }, null),
        DrillRefused refused => (this with { Notice = refused.Why }, null),
        _ => base.On(message),
    };

    protected override FormScreen Changed(int step) => At switch
    {
        Row.Seconds => this with { Seconds = Turn(Limits, Seconds, step) is var limit ? limit : null, Speed = Speed && limit is not null },
        Row.Speed => this with { Speed = !Speed && Seconds is not null, Notice = Seconds is null ? Words.SpeedNeedsLimit : null },
        Row.Orders => this with { Orders = Turn(OrderGrades.All, Orders, step) },
        Row.Variants => this with { Variants = Turn([.. Enumerable.Range(1, Drill.MostVariants)], Variants, step) },
        Row.Sensitive => this with { Sensitive = !Sensitive },
        _ => this with { Fields = Fields.Changed(Selected, step) },
    };

    protected override FormScreen Typed(TextField field) => At switch
    {
        Row.Name => this with { Name = field },
        Row.Teams => this with { Teams = field },
        Row.Seed => this with { Seed = field },
        _ => this with { Fields = Fields.Typed(Selected, field) },
    };

    /// <summary>Enter shows the same questions again, as long as nothing is changed.</summary>
    public DrillFormScreen LeadingBackTo(DrillPlan plan) => this with { Reviewed = (plan, this) };

    protected override (Screen Next, Effect? Effect) Start()
    {
        if (Reviewed is var (plan, form) && this with { Reviewed = null, Notice = null, Selected = form.Selected, Look = form.Look } == form)
            return (new DrillReviewScreen(Look, Home, plan), null);
        if (!Fields.TryRequest(Words, Sensitive, out var round, out var why))
            return (this with { Notice = why }, null);
        ulong? seed = null;
        if (!Seed.IsEmpty)
        {
            if (!ulong.TryParse(Seed.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) || typed > DrillReader.MostSeed)
                return (this with { Notice = $"{Words.SeedWanted(Words.SeedField, Seed.Text, DrillReader.MostSeed)}." }, null);
            seed = typed;
        }
        var teams = TeamList.Read(Teams.Text);
        if (TeamList.Problems(Words, Words.TeamsField, teams).FirstOrDefault() is { } problem)
            return (this with { Notice = $"{problem}." }, null);
        var options = new DrillOptions { Seconds = Seconds, Speed = Speed, Orders = Orders, Teams = teams, Sensitive = Sensitive };
        return (this, new DrawDrill(new(round with { Seed = seed }, string.IsNullOrWhiteSpace(Name.Text) ? null : Name.Text.Trim(), options, Variants)));
    }

    /// <summary>The value beside another in a list, and round again; from one that is not in it the first.</summary>
    private static T Turn<T>(ImmutableArray<T> values, T value, int step) => values[(Math.Max(0, values.IndexOf(value)) + step + values.Length) % values.Length];
}
