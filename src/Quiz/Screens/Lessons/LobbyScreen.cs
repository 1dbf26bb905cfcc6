using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Lessons;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Screens.Lessons;

/// <summary>Whether a lesson is kept: a name was proposed, the teacher chose one, or chose none.</summary>
public enum Recording { Proposed, Chosen, None }

/// <summary>What is settled before a lesson: who takes part, the time, the standings, and where it is kept.</summary>
/// <param name="Notices">What the teacher should know of the drill and its packs.</param>
/// <param name="Path">Where it is kept, or what is proposed; empty for nothing.</param>
/// <param name="Left">A lesson that was left unfinished; null for none.</param>
public sealed record LobbyScreen(Look Look, Drill Drill, ImmutableArray<string> Notices, string Path, Recording Recording, LeftLesson? Left) : Screen(Look)
{
    private const int LongestPath = 1_000;

    /// <summary>Of several names with commas between them.</summary>
    private const int LongestNames = Drill.MostTeams * (Drill.LongestTeam + 2);

    /// <summary>An entry of the list that is chosen from; a team by its index.</summary>
    private enum Entry { GoOn, Start, Time, Standings, Record, Add, Team }

    public ImmutableArray<string> Teams { get; init; } = TeamNames.Kept(Drill.Options.Teams);

    public bool IsTimed { get; init; } = Drill.Options.Seconds is not null;

    public bool ShowsStandings { get; init; } = true;

    public int Selected { get; init; }

    /// <summary>What is typed into the selected entry; null while nothing is.</summary>
    public TextField? Field { get; init; }

    /// <summary>Told above the key line.</summary>
    public string? Notice { get; init; }

    /// <summary>The lesson begins once it is settled where it is kept.</summary>
    public bool IsStarting { get; init; }

    private readonly Memo<(Drill, Look, bool), BigPage> _head = new();

    protected override string Title => Words.LobbyTitle;

    protected override string Status => Code;

    protected override Screen? Back => null;

    internal override bool IsTyping => Field is not null;

    private string Code { get; } = Drill.Code;

    private ImmutableArray<(Entry Entry, int Team)> Entries =>
    [
        .. Left is null ? [] : (ImmutableArray<(Entry, int)>)[(Entry.GoOn, 0)],
        (Entry.Start, 0),
        .. Drill.Options.Seconds is null ? [] : (ImmutableArray<(Entry, int)>)[(Entry.Time, 0)],
        .. Teams.IsEmpty ? [] : (ImmutableArray<(Entry, int)>)[(Entry.Standings, 0)],
        (Entry.Record, 0),
        (Entry.Add, 0),
        .. Teams.Select((_, team) => (Entry.Team, team)),
    ];

    private (Entry Entry, int Team) Current => Entries[Math.Clamp(Selected, 0, Entries.Length - 1)];

    public override ImmutableArray<Binding<string>> Keys => Field is not null
        ? [Bind("done", "enter", Words.DoneTypingKey, 4), Bind("cancel", "esc", Words.CancelTypingKey, 3)]
        :
        [
            Bind("choose", "enter space", Words.ChooseKey, 4),
            Bind("up", "up k", Words.EntryAboveKey, 1),
            Bind("down", "down j", Words.EntryBelowKey, 1),
            Bind("change", "left right h l", Words.NextValueKey),
            Bind("add", "a +", Words.AddTeamKey, 2),
            Bind("remove", "delete x backspace", Words.RemoveKey, 1),
            Bind("leave", "esc", Words.LeaveLessonKey, 3),
        ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "done" => Done(),
        "cancel" => (this with { Field = null, Notice = null, IsStarting = false }, null),
        "up" => (Moved(Selected - 1), null),
        "down" => (Moved(Selected + 1), null),
        "add" => (Adding(), null),
        "remove" => (Removed(), null),
        "change" => Current.Entry is Entry.Time or Entry.Standings ? Choose() : (this, null),
        "choose" => Choose(),
        "leave" => (this, new Quit()),
        _ => (this, null),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        LessonOpened opened => Opened(opened),
        LessonFound found => (this with { Left = found.Left, Selected = 0, IsStarting = false, Notice = Words.LessonWasLeftThere(ForeignFile.Shown(found.Left.Path)) }, null),
        LessonRefused refused => (this with { Notice = refused.Why, IsStarting = false }, null),
        // A list of names that was copied from somewhere is many names.
        Pasted pasted when Field is null or { IsEmpty: true } && Current.Entry is not Entry.Record && pasted.Text.Contains('\n', StringComparison.Ordinal) => (WithNames(pasted.Text.Split('\n')), null),
        KeyPressed or Pasted when Field is not null => (this with { Field = Field.Take(message), Notice = null }, null),
        MouseInput { Action: MouseAction.Press } mouse when Field is null && List(Glyphs.Ascii).ItemAt(mouse.Row - RowsAbove - HeadRows, ListSize) is >= 0 and var at => at == Selected ? Choose() : (Moved(at), null),
        _ => (this, null),
    };

    private LobbyScreen Moved(int to) => this with { Selected = Math.Clamp(to, 0, Entries.Length - 1), Notice = null, IsStarting = false };

    private LobbyScreen At(Entry entry) => Moved(Entries.IndexOf((entry, 0)));

    private LobbyScreen Adding() => At(Entry.Add) with { Field = new TextField { MaxLength = LongestNames } };

    private (Screen, Effect?) Choose() => Current switch
    {
        (Entry.GoOn, _) => (this, new GoOnWithLesson(Left!.Path)),
        (Entry.Start, _) => Start(),
        (Entry.Time, _) => (this with { IsTimed = !IsTimed }, null),
        (Entry.Standings, _) => (this with { ShowsStandings = !ShowsStandings }, null),
        (Entry.Record, _) when Recording == Recording.Proposed && Path.Length > 0 => Recorded(this with { Recording = Recording.Chosen, Notice = null }),
        (Entry.Record, _) => (this with { Field = TextField.With(Path, LongestPath), Notice = null }, null),
        (Entry.Add, _) => (Adding(), null),
        var (_, team) => (this with { Field = TextField.With(Teams[team], Drill.LongestTeam), Notice = null }, null),
    };

    /// <summary>Nothing is kept unless the teacher said where: what was only proposed is asked about.</summary>
    private (Screen, Effect?) Start()
    {
        if (Recording == Recording.Proposed)
            return (At(Entry.Record) with { Notice = Words.WhereIsItKept, IsStarting = true }, null);
        var lesson = Lesson.Start(Drill, Teams, IsTimed, ShowsStandings);
        return (this with { Notice = null }, new BeginLesson(lesson, Recording == Recording.Chosen ? Path : null));
    }

    private static (Screen, Effect?) Recorded(LobbyScreen screen) => screen.IsStarting ? screen.Start() : (screen, null);

    private LobbyScreen Removed() => Current switch
    {
        (Entry.Record, _) when IsStarting && this with { Recording = Recording.None, IsStarting = false } is var none => none.Moved(none.Entries.IndexOf((Entry.Start, 0))),
        (Entry.Record, _) => this with { Recording = Recording.None, Notice = null },
        (Entry.Team, var team) => (this with { Teams = Teams.RemoveAt(team) }).Moved(Selected),
        _ => this,
    };

    private (Screen, Effect?) Done() => Current switch
    {
        (Entry.Record, _) => Field!.Text.Trim() is { Length: > 0 } path ? Recorded(this with { Path = path, Recording = Recording.Chosen, Field = null }) : Recorded(this with { Recording = Recording.None, Field = null }),
        (Entry.Add, _) => Field!.Text.Trim().Length == 0 ? (this with { Field = null }, null) : (WithNames(Field.Text.Split(',')), null),
        var (_, team) => (Renamed(team), null),
    };

    /// <summary>With more teams; the next name can be typed at once.</summary>
    private LobbyScreen WithNames(IEnumerable<string> names)
    {
        var typed = names.Select(TeamNames.Cleaned).OfType<string>().ToList();
        var teams = TeamNames.Kept([.. Teams, .. typed]);
        var notice = teams.Length - Teams.Length == typed.Count ? null : teams.Length == Drill.MostTeams ? Words.MostTeams(Drill.MostTeams) : Words.NameIsTaken;
        return (this with { Teams = teams }).Adding() with { Notice = notice };
    }

    private LobbyScreen Renamed(int team) => TeamNames.Cleaned(Field!.Text) is not { } name ? this with { Field = null }
        : Teams.Where((_, other) => other != team).Any(other => TeamNames.AreSame(other, name)) ? this with { Notice = Words.NameIsTaken }
        : this with { Teams = Teams.SetItem(team, name), Field = null, Notice = null };

    private (Screen, Effect?) Opened(LessonOpened opened)
    {
        var state = new LessonState(opened.Lesson, opened.Path);
        return FirstLesson.Begin(Look, state, opened.IsGoneOn);
    }

    private BigPage Head(Glyphs glyphs) => _head.Of((Drill, Look, glyphs.IsAscii || glyphs.AsciiText), _ => MakeHead(glyphs));

    private BigPage MakeHead(Glyphs glyphs)
    {
        var page = new BigPage();
        var scale = BigScale.Plain;
        if (BigPage.CanGrow([new(Drill.Title, default)], glyphs) && new BigPage().Add(Drill.Title, default, BigScale.Quadrants).Fits(BodySize with { Rows = 4 }))
            scale = BigScale.Quadrants;
        page.Add(Drill.Title, Look.Theme.Title, scale);
        page.Add(Words.DrillIs(Drill.Questions.Length, [.. Drill.Packs.Select(p => Words.Titled(p.Title))]), Look.Theme.Muted);
        foreach (var notice in Notices)
            page.Add(notice, Look.Theme.Warning);
        return page;
    }

    private int HeadRows => Math.Min(BodySize.Rows / 2, Head(Look.IsAscii ? Glyphs.Ascii : Glyphs.Unicode).Rows(BodySize.Columns)) + 1;

    private Size ListSize => new(BodySize.Columns, BodySize.Rows - HeadRows - 3);

    protected override void Body(Canvas canvas)
    {
        var (columns, rows) = canvas.Size;
        Head(canvas.Glyphs).Draw(canvas.Sub(new(0, 0, columns, HeadRows - 1)), 0, Look);
        List(canvas.Glyphs).Draw(canvas.Sub(new(0, HeadRows, columns, ListSize.Rows)), Look);
        if (Field is not null)
        {
            var left = canvas.Text(0, rows - 3, Current.Entry == Entry.Record ? Words.RecordField : Words.TeamField, Look.Theme.Title) + 1;
            Field.Draw(canvas, left, rows - 3, Math.Max(1, columns - left), Look.Theme.Text);
        }
        if (Notice is not null)
            new Page().Add(Notice, Look.Theme.Warning).Draw(canvas.Sub(new(0, rows - 2, columns, 2)), 0, Look);
    }

    private ItemList List(Glyphs glyphs) => new([.. Entries.Select((entry, i) => new ListItem($" {(i == Selected ? glyphs.Chevron : " ")} ", Told(entry)))], Math.Min(Selected, Entries.Length - 1));

    private string Told((Entry Entry, int Team) entry) => entry switch
    {
        (Entry.GoOn, _) => Words.GoOnAt(Left!.Lesson.Current + 1, Left.Lesson.Turns.Length, ForeignFile.Shown(Left.Path)),
        (Entry.Start, _) => Teams.IsEmpty ? Words.StartWithClass : Words.StartWithTeams(Teams.Length),
        (Entry.Time, _) => IsTimed ? Words.TimedLesson(Drill.Options.Seconds!.Value, Drill.Options.Speed) : Words.UntimedLesson,
        (Entry.Standings, _) => ShowsStandings ? Words.StandingsBetween : Words.StandingsAtTheEnd,
        (Entry.Record, _) => Recording switch
        {
            Recording.None => Words.NothingIsRecorded,
            Recording.Chosen => Words.RecordedIn(ForeignFile.Shown(Path)),
            _ => Words.RecordIsProposed(ForeignFile.Shown(Path)),
        },
        (Entry.Add, _) => Words.AddATeam,
        var (_, team) => FormattableString.Invariant($"{team + 1,2}. {Teams[team]}"),
    };
}
