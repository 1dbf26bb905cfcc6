using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Questions;
using Quiz.Play;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens;

/// <summary>What can be done and what is unfinished.</summary>
public sealed record HomeScreen(Look Look, Settings Settings, HomeLoaded? Facts = null, int Selected = 0, string? Notice = null) : Screen(Look)
{
    private const int MostLeft = 3;

    private enum Section { Unfinished, Play, More }

    /// <summary>A line of the menu.</summary>
    private sealed record Entry(Section Section, string Name, string Detail, Func<HomeScreen, (Screen, Effect?)> Choose, LeftPlay? Left = null);

    /// <summary>The entries, and the row of each heading (which has no entry) and of each entry.</summary>
    private sealed record Menu(ImmutableArray<Entry> Entries, ImmutableArray<(int Y, string Text, int? Entry)> Rows);

    private readonly Kept<(HomeLoaded?, Settings), Menu> _menu = new();

    private Menu Shown => _menu.Of((Facts, Settings), _ => MakeMenu());

    protected override string Title => "quiz";

    protected override string Status => Facts?.Totals is { Answers: > 0 } totals
        ? $"{Words.Count((int)totals.Answers, "answer")}, {Words.Percent(totals.Points / (100.0 * totals.Answers))} of the points"
        : "";

    protected override Screen? Back => null;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        new("choose", "enter", "Choose", "Chooses what is selected"),
        new("up", "up k", "Up", "Selects the line above"),
        new("down", "down j", "Down", "Selects the line below"),
        new("forget", "delete x", Facts is { Left.Length: > 0 } ? "Give up round" : "", "Gives up the selected unfinished round; its answers stay"),
    ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key)
    {
        var entries = Shown.Entries;
        var selected = Math.Clamp(Selected, 0, entries.Length - 1);
        return name switch
        {
            "up" => (this with { Selected = Math.Max(0, selected - 1) }, null),
            "down" => (this with { Selected = Math.Min(entries.Length - 1, selected + 1) }, null),
            "forget" when entries[selected].Left is { } left => (this, new Batch([new GiveUpRound(left), new LoadHome()])),
            "choose" => entries[selected].Choose(this),
            _ => (this, null),
        };
    }

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        HomeLoaded facts => (this with { Facts = facts, Selected = Math.Clamp(Selected, 0, 100) }, null),
        RoundOpened opened => QuestionScreen.Begin(Look, this with { Notice = null }, opened.Play, opened.Notice),
        RoundRefused refused => (this with { Notice = refused.Why }, new LoadHome()),
        StatisticsLoaded statistics => (new StatisticsScreen(Look, this, statistics), null),
        MouseInput { Action: MouseAction.Press, Row: var row } => Clicked(row),
        MouseInput { Action: MouseAction.WheelUp } => On("up", default),
        MouseInput { Action: MouseAction.WheelDown } => On("down", default),
        _ => (this, null),
    };

    protected override void Body(Canvas canvas)
    {
        var (entries, rows) = Shown;
        var selected = Math.Clamp(Selected, 0, entries.Length - 1);
        var width = canvas.Size.Columns;
        foreach (var (y, text, entry) in rows)
        {
            if (entry is not { } index)
            {
                canvas.Text(1, y, text, Look.Theme.Title);
                continue;
            }
            var style = index == selected ? Look.Theme.Selected : Look.Theme.Text;
            canvas.Fill(new(0, y, width, 1), style);
            canvas.Text(1, y, index == selected ? canvas.Glyphs.Chevron : " ", style);
            canvas.Text(3, y, TextLayout.Truncate(text, 27), style);
            canvas.Text(31, y, TextLayout.Truncate(entries[index].Detail, width - 32), index == selected ? style : Look.Theme.Muted);
        }
        var below = rows[^1].Y + 2;
        var page = new Page();
        if (Notice is not null)
            page.Add(Notice, Look.Theme.Warning);
        foreach (var notice in Facts?.Notices ?? [])
            page.Add(notice, Look.Theme.Warning);
        if (below < canvas.Size.Rows)
            page.Draw(canvas.Sub(new(1, below, width - 2, canvas.Size.Rows - below)), 0, Look);
    }

    private ImmutableArray<Entry> MakeEntries() =>
    [
        .. (Facts?.Left ?? []).Take(MostLeft).Select(left => new Entry(Section.Unfinished, "Go on with a round", Describe(left), home => (home, new ResumeRound(left)), left)),
        Play("Mixed round", $"{Words.Count(Settings.Count, "question")} of every kind", Kinds.All),
        Play(Words.Of(Family.Timeline), "put in order, which came first, place the next card", Kinds.Of(Family.Timeline)),
        Play(Words.Of(Family.Geography), "find it on the map, name it, pick the neighbours", Kinds.Of(Family.Geography)),
        Play(Words.Of(Family.Claims), "who said it, and how it stood by when", Kinds.Of(Family.Claims)),
        Play(Words.Of(Family.Written), "questions that the packs' authors wrote", Kinds.Of(Family.Written)),
        new(Section.More, "Packs", Facts is null ? "" : PacksDetail(Facts), home => (new PacksScreen(home.Look, home, home.Facts), null)),
        new(Section.More, "Statistics", "accuracy by pack and kind, and your rounds", home => (home, new LoadStatistics())),
        new(Section.More, "Settings", "colours, length of a round, sensitive items", home => (new SettingsScreen(home.Look, home, home.Settings), null)),
        new(Section.More, "Help", "keys, statuses, scores", home => (new HelpScreen(home.Look, home), null)),
    ];

    private static string PacksDetail(HomeLoaded facts) =>
        $"{Words.Count(facts.Packs.Length, "pack")}, {Words.Count(facts.Packs.Sum(p => p.Pack.ItemCount), "item")}{(facts.Broken.IsEmpty ? "" : $"; {facts.Broken.Length} can't be read")}";

    private static Entry Play(string name, string detail, ImmutableArray<Kind> kinds) => new(Section.Play, name, detail, home => (home with { Notice = null }, new OpenRound(home.Request(kinds))));

    private RoundRequest Request(ImmutableArray<Kind> kinds) =>
        RoundRequest.Usual with { Kinds = kinds, Count = Settings.Count, Filter = new([], [], Settings.Sensitive) };

    private static string Describe(LeftPlay left) => string.Create(CultureInfo.InvariantCulture,
        $"question {left.NextNumber} of {left.Count}, {Words.List([.. left.Spec.Packs.Select(p => p.Id)])}, {left.Left.Round.StartedAt.ToLocalTime():d MMMM}");

    private Menu MakeMenu()
    {
        var rows = ImmutableArray.CreateBuilder<(int, string, int?)>();
        var y = 0;
        var entries = MakeEntries();
        for (var i = 0; i < entries.Length; i++)
        {
            if (i == 0 || entries[i].Section != entries[i - 1].Section)
            {
                y += i == 0 ? 0 : 1;
                rows.Add((y++, entries[i].Section.ToString(), null));
            }
            rows.Add((y++, entries[i].Name, i));
        }
        return new(entries, rows.ToImmutable());
    }

    private (Screen, Effect?) Clicked(int row)
    {
        const int Above = 2; // the title and its line
        if (Shown.Rows.FirstOrDefault(r => r.Y == row - Above).Entry is not { } hit)
            return (this, null);
        return hit == Selected ? Shown.Entries[hit].Choose(this) : (this with { Selected = hit }, null);
    }
}
