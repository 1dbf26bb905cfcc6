using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Screens.Drills;
using Quiz.Screens.Files;
using Quiz.Screens.Forms;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>What can be done and what is unfinished.</summary>
/// <param name="Notice">A word beside the menu.</param>
public sealed partial record HomeScreen(Look Look, Settings Settings, HomeLoaded? Facts = null, int Selected = 0, string? Notice = null) : Screen(Look)
{
    private const int MostLeft = 3;
    private const int NameColumn = 5;
    private const int DetailColumn = 30;
    private const int MostNumbered = 9;
    /// <summary>For the mark at the edge that there is more above or below.</summary>
    private const int MarkRoom = 1;

    private enum Section { Unfinished, Play, More }

    /// <summary>What an entry opens; of those that are left there may be several.</summary>
    private enum Opens { Left, Daily, Mixed, Timeline, Geography, Claims, Written, Endless, Missed, Own, Packs, Drill, Statistics, History, Settings, Help, Guide }

    /// <summary>A line of the menu.</summary>
    private sealed record Entry(Section Section, MenuPlace Place, Opens Opens, string Name, string Detail, Func<HomeScreen, (Screen, Effect?)> Choose, LeftPlay? Left = null);

    private readonly Memo<(HomeLoaded?, Settings, ILanguage), ImmutableArray<Entry>> _entries = new();
    private readonly Memo<(HomeLoaded?, string?, Look), Page> _notices = new();
    private const string GivingUp = "give-up";
    private const string Refused = "refused";

    /// <summary>Why what was chosen could not be done, until it was read.</summary>
    public string? Refusal { get; init; }

    /// <summary>Whether the selected round is to be given up, until that is answered.</summary>
    public bool IsGivingUp { get; init; }

    /// <summary>What stands in the menus wherever the player is.</summary>
    internal ImmutableArray<(MenuPlace Place, string Name, string Title)> Offered =>
        [.. Entries.Where(entry => entry.Opens != Opens.Left).Append(Guide).Select(entry => (entry.Place, NameOf(entry.Opens), entry.Name)), (MenuPlace.Packs, OpenFile, Words.OpenFileEntry)];

    /// <summary>What <see cref="Offered"/> names; nothing where it is offered no more.</summary>
    internal (Screen Next, Effect? Effect) Open(string name) => name == OpenFile ? (new PacksScreen(Look, this, Facts) { IsChoosing = true }, null) : Entries.Append(Guide).FirstOrDefault(entry => NameOf(entry.Opens) == name)?.Choose(this) ?? (this, null);

    private static string NameOf(Opens opens) => ((int)opens).ToString(CultureInfo.InvariantCulture);

    protected override Panel? Dialog =>
        Reading is { } share ? new ProgressPanel(ReadingPacks, Words.ReadingTitle, $"{Words.BeingRead} {Words.EscCancels}", share)
        : Refusal is not null ? new DialogPanel(Refused, Words.NotPossible, Refusal, [Words.ReadButton])
        : IsGivingUp ? new DialogPanel(GivingUp, Words.GiveUpTitle, Words.GiveUpQuestion, [Words.KeepButton, Words.GiveUpButton])
        : null;

    protected override string Title => "quiz";

    protected override string Status => Facts?.Totals is { Answers: > 0 } totals
        ? Words.AnswersAndShare(totals.Answers, totals.Points / (100.0 * totals.Answers))
        : "";

    protected override Screen? Back => null;

    internal override bool IsHome => true;

    /// <summary>The packs that can be played, as far as they were read.</summary>
    internal ImmutableArray<LoadedPack> Known => Facts?.Packs ?? [];

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("choose", "enter", Words.ChooseKey),
        Bind("up", "up k", Words.EntryAboveKey),
        Bind("down", "down j", Words.EntryBelowKey),
        Bind("first", "home", Words.TopKey),
        Bind("last", "end", Words.BottomKey),
        Bind("number", "1 2 3 4 5 6 7 8 9", Words.EntryNumberKey),
        Bind("stay", "esc", Words.HowToLeaveKey),
        Bind("forget", "x delete", Chosen.Left is null ? Words.GiveUpKey with { Label = "" } : Words.GiveUpKey),
    ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key)
    {
        return name switch
        {
            "up" => (this with { Selected = SelectedIndex == 0 ? Entries.Length - 1 : SelectedIndex - 1 }, null),
            "down" => (this with { Selected = SelectedIndex == Entries.Length - 1 ? 0 : SelectedIndex + 1 }, null),
            "first" => (this with { Selected = 0 }, null),
            "last" => (this with { Selected = Entries.Length - 1 }, null),
            "number" when key.Text[0] - '1' is var index && index < Entries.Length => Entries[index].Choose(this with { Selected = index }),
            "stay" => (this with { Notice = Words.HowToLeave }, null),
            "forget" => (this with { IsGivingUp = Chosen.Left is not null }, null),
            "choose" => Chosen.Choose(this),
            _ => (this, null),
        };
    }

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        HomeLoaded facts => (this with { Facts = facts, Reading = null, Begin = null }, Begin),
        PacksAreBeingRead or ReadingTick or PacksRead or WorkCancelled => OnReading(message),
        RoundOpened opened => QuestionScreen.Begin(Look, this with { Notice = null }, opened.Play, opened.Notice),
        RoundRefused refused => (this with { Refusal = refused.Why }, new LoadHome()),
        DialogAnswered { Panel: GivingUp, Button: 1 } when Chosen.Left is { } left => (this with { IsGivingUp = false }, new Batch([new GiveUpRound(left), new LoadHome()])),
        DialogAnswered => (this with { IsGivingUp = false, Refusal = null }, null),
        StatisticsLoaded statistics => (new StatisticsScreen(Look, this, statistics), null),
        DrillDrawn drawn => (new DrillReviewScreen(Look, this, drawn.Plan) { Notice = drawn.Notice }, null),
        DrillRefused refused => (this with { Refusal = refused.Why }, null),
        HistoryLoaded history => (new HistoryScreen(Look, this, history.Rounds), null),
        MouseInput { Action: MouseAction.Press, Row: var row } => Clicked(row),
        MouseInput { Action: MouseAction.WheelUp } => (this with { Selected = Math.Max(0, SelectedIndex - 1) }, null),
        MouseInput { Action: MouseAction.WheelDown } => (this with { Selected = Math.Min(Entries.Length - 1, SelectedIndex + 1) }, null),
        _ => (this, null),
    };

    protected override void Body(Canvas canvas)
    {
        var (width, height) = canvas.Size;
        Notices.Draw(canvas.Sub(new(1, 0, width - 2, NoticeRows)), 0, Look);
        var menu = canvas.Sub(new(0, MenuTop, width, height - MenuTop));
        var rows = Rows();
        foreach (var row in rows)
            DrawRow(menu, row);
        if (!rows[0].IsFirst)
            menu.Text(width - MarkRoom, 0, menu.Glyphs.Up, Look.Theme.Muted);
        if (rows[^1].Y >= menu.Size.Rows)
            menu.Text(width - MarkRoom, menu.Size.Rows - 1, menu.Glyphs.Down, Look.Theme.Muted);
    }

    /// <summary>What the player must be told, above the menu.</summary>
    private Page Notices => _notices.Of((Facts, Notice, Look), _ => MakeNotices());

    /// <summary>A third of the body at most.</summary>
    private int NoticeRows => Math.Min(Notices.Lines(BodySize.Columns - 2).Length, BodySize.Rows / 3);

    private int MenuTop => NoticeRows == 0 ? 0 : NoticeRows + 1;

    private Entry Chosen => Entries[SelectedIndex];

    /// <summary>There are fewer entries once an unfinished round is over.</summary>
    private int SelectedIndex => Math.Min(Selected, Entries.Length - 1);

    private ImmutableArray<Entry> Entries => _entries.Of((Facts, Settings, Words), _ => MakeEntries());

    private Page MakeNotices()
    {
        var page = new Page();
        if (Notice is not null)
            page.Add(Notice, Look.Theme.Warning);
        foreach (var notice in Facts?.Notices ?? [])
            page.Add(notice, Look.Theme.Warning);
        return page;
    }

    private ImmutableArray<Entry> MakeEntries() =>
    [
        .. (Facts?.Left ?? []).Take(MostLeft).Select(left => new Entry(Section.Unfinished, MenuPlace.Game, Opens.Left, Words.GoOn, Describe(left), home => (home, new ResumeRound(left)), left)),
        Play(Opens.Daily, Words.DailyRound, Facts?.Daily is { } daily ? Words.DailyPlayed((int)daily.Points, 100 * daily.Round.Count) : Words.DailyDetail, _ => RoundRequest.Daily),
        Play(Opens.Mixed, Words.MixedRound, Words.QuestionsOfEveryKind(Settings.Count), KindTable.All),
        Play(Opens.Timeline, Words.Of(Family.Timeline), Words.TimelineDetail, KindTable.Of(Family.Timeline)),
        Play(Opens.Geography, Words.Of(Family.Geography), Words.GeographyDetail, KindTable.Of(Family.Geography)),
        Play(Opens.Claims, Words.Of(Family.Claims), Words.ClaimsDetail, KindTable.Of(Family.Claims)),
        Play(Opens.Written, Words.Of(Family.Written), Words.WrittenDetail, KindTable.Of(Family.Written)),
        Play(Opens.Endless, Words.EndlessRun, Facts is { LongestRun: > 0 and var record } ? Words.EndlessRecord(record) : Words.EndlessDetail, home => home.Request(KindTable.All) with { Mode = RoundMode.Endless }),
        .. Facts is { Missed: > 0 and var missed } ? [Play(Opens.Missed, Words.MissedRound, Words.MissedDetail(missed), home => home.Request(KindTable.All) with { Mode = RoundMode.Missed })] : ImmutableArray<Entry>.Empty,
        new(Section.Play, MenuPlace.Game, Opens.Own, Words.OwnRound, Words.OwnRoundDetail, home => (new OwnRoundScreen(home.Look, home, new(home.Known, home.Settings.Count)), null)),
        new(Section.More, MenuPlace.Packs, Opens.Packs, Words.PacksTitle, Facts is null ? "" : PacksDetail(Facts), home => (new PacksScreen(home.Look, home, home.Facts), null)),
        new(Section.More, MenuPlace.Class, Opens.Drill, Words.DrillTitle, Words.DrillDetail, home => (DrillFormScreen.Of(home.Look, home, home.Known, DrillRequest.Usual), null)),
        new(Section.More, MenuPlace.View, Opens.Statistics, Words.StatisticsTitle, Words.StatisticsDetail, home => (home, new LoadStatistics())),
        new(Section.More, MenuPlace.View, Opens.History, Words.HistoryTitle, Words.HistoryDetail, home => (home, new LoadHistory())),
        new(Section.More, MenuPlace.View, Opens.Settings, Words.SettingsTitle, Words.SettingsDetail, home => (new SettingsScreen(home.Look, home, home.Settings), null)),
        new(Section.More, MenuPlace.Help, Opens.Help, Words.HelpTitle, Words.HelpDetail, home => (new HelpScreen(home.Look, home), null)),
    ];

    /// <summary>In the menus alone: it would push another entry off the smallest screen.</summary>
    private Entry Guide => new(Section.More, MenuPlace.Help, Opens.Guide, Words.GuideTitle, "", home => (new GuideScreen(home.Look, home), null));

    private string PacksDetail(HomeLoaded facts)
    {
        var items = facts.Packs.Sum(p => p.Pack.ItemCount);
        return facts.Broken.IsEmpty ? Words.PacksDetail(facts.Packs.Length, items) : Words.PacksDetailWithBroken(facts.Packs.Length, items, facts.Broken.Length);
    }

    private string Heading(Section section) => section switch
    {
        Section.Unfinished => Words.Unfinished,
        Section.Play => Words.Play,
        _ => Words.More,
    };

    private static Entry Play(Opens opens, string name, string detail, ImmutableArray<Kind> kinds) => Play(opens, name, detail, home => home.Request(kinds));

    private static Entry Play(Opens opens, string name, string detail, Func<HomeScreen, RoundRequest> request) => new(Section.Play, MenuPlace.Game, opens, name, detail, home => (home with { Notice = null }, new OpenRound(request(home))));

    private RoundRequest Request(ImmutableArray<Kind> kinds) =>
        RoundRequest.Usual with { Kinds = kinds, Count = Settings.Count, Filter = new([], [], Settings.Sensitive) };

    private string Describe(LeftPlay left)
    {
        var startedAt = left.Left.Round.StartedAt;
        var packs = left.Spec.Packs;
        return Words.LeftRound(
            left.NextNumber,
            left.Count,
            PlayedWords.NameOf(Words, left.Spec.Choices),
            Words.Date(new(null, startedAt.Month, startedAt.Day), DateUse.Alone),
            packs.Length > PlayedWords.MostNamedPacks ? Words.Packs(packs.Length) : Words.List([.. packs.Select(p => p.Id)]));
    }
}
