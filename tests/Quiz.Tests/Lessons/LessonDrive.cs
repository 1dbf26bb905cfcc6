using Quiz.Classroom.Drills;
using Quiz.Classroom.Lessons;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Screens.Lessons;
using Quiz.Storage;
using Quiz.Tests.Hosting;
using Quiz.Tests.Screens;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Lessons;

/// <summary>A lesson under a teacher's hands: messages are folded over Update, effects go to the real desk on a temporary folder, and time passes only where a test says so.</summary>
internal sealed class LessonDrive : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly List<(TimeSpan At, Msg Message)> _timers = [];
    private readonly LessonEffects _effects;
    private readonly Hand _hand;
    private TimeSpan _now;

    /// <param name="record">Where the lesson is kept as the command line says; null for what the lobby proposes.</param>
    /// <param name="goneOn">The lesson that is gone on with.</param>
    public LessonDrive(Drill drill, Size? size = null, string? record = null, bool colour = true, Func<LessonDesk, Lesson?>? goneOn = null)
    {
        Drill = drill;
        var language = Spoken.WithCode(drill.Language)!;
        Desk = new(drill, _folder.File("drill.json"), new(_folder.Path), _folder.Path, Clock, language);
        _effects = new(Desk);
        _hand = new(() => Screen!, message => Take(message)) { Size = size ?? new(80, 24) };
        var left = record is null ? Desk.Proposal() : (record, null);
        Screen = new FirstLesson(Look.Of(Settings.Default, colour, language), drill, Desk.Notices, left.Path, record is null ? Recording.Proposed : Recording.Chosen, left.Left, goneOn?.Invoke(Desk));
        Take(new Resized(Size));
    }

    public Drill Drill { get; }

    public HandTime Clock { get; } = new();

    public LessonDesk Desk { get; }

    public IScreen Screen { get; private set; }

    public Size Size => _hand.Size;

    public List<Effect> Ordered { get; } = [];

    public Lesson Lesson => ((LessonScreen)Screen).State.Lesson;

    public string File(string name) => _folder.File(name);

    public LessonDrive Press(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
            _hand.Press(key);
        return this;
    }

    /// <summary>Bytes as a terminal sends them, through Terminal.Gui whatever shows.</summary>
    public void Send(string bytes) => _hand.Send(bytes);

    public LessonDrive Type(string text) => Press(text.Select(c => c == ' ' ? "space" : c.ToString()));

    /// <summary>Starts from the lobby with these teams and no record.</summary>
    public LessonDrive Start(params IEnumerable<string> teams)
    {
        foreach (var team in teams)
            Press("a").Type(team).Press("enter", "esc");
        Press(Enumerable.Repeat("up", 40)).Press("enter");
        return Screen is LobbyScreen ? Press("x", "enter") : this;
    }

    public LessonDrive Resize(Size size)
    {
        _hand.Size = size;
        return Take(new Resized(size));
    }

    /// <summary>Lets time pass; what was to ring rings in its turn.</summary>
    public LessonDrive Wait(double seconds)
    {
        var until = _now + TimeSpan.FromSeconds(seconds);
        while (_timers.Where(t => t.At <= until).OrderBy(t => t.At).Select(t => ((TimeSpan, Msg)?)t).FirstOrDefault() is { } next)
        {
            _timers.Remove(next);
            Clock.Advance(next.Item1 - _now);
            _now = next.Item1;
            Take(next.Item2);
        }
        Clock.Advance(until - _now);
        _now = until;
        return this;
    }

    public LessonDrive Take(Msg message)
    {
        var (next, effect) = Screen.Update(message);
        Screen = next;
        _hand.Follow();
        if (effect is not null)
            CarryOut(effect);
        return this;
    }

    public IReadOnlyList<string> Frame(Size? size = null, Glyphs? glyphs = null) => _hand.Drawn(size, glyphs).ToLines();

    public string Told() => string.Join(' ', Frame().SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    public void Dispose()
    {
        _hand.Dispose();
        Desk.Dispose();
        _folder.Dispose();
    }

    private void CarryOut(Effect effect)
    {
        switch (effect)
        {
            case Batch batch:
                foreach (var one in batch.Effects)
                    CarryOut(one);
                return;
            case After after:
                _timers.Add((_now + after.Time, after.Message));
                break;
            case Quit or Suspend or Redraw:
                break;
            default:
                if (_effects.CarryOut(effect) is { } message)
                    Take(message);
                break;
        }
        Ordered.Add(effect);
    }
}
