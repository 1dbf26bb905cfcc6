using System.Collections.Immutable;
using System.Reflection;
using Quiz.Core.Questions;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Screens.Forms;
using Quiz.Storage;
using Quiz.Tests.Hosting;
using Quiz.Tests.Questions;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Screens;

/// <summary>The screens on a host that takes nothing but cells.</summary>
public sealed class CellHostTests : IDisposable
{
    private static readonly Size Usual = new(80, 24);
    private static readonly Size Larger = new(100, 30);
    private readonly TempFolder _folder = new();
    private readonly HandTime _clock = new();

    /// <summary>What was done to the host up to a change of what it shows.</summary>
    /// <param name="IsOfCells">Whether a host that shows panels, too, shows the same.</param>
    private sealed record Step(List<string> Keys, Size Size, Frame Frame, bool IsOfCells = true);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_host_that_takes_only_cells_shows_every_screen_of_cells_as_the_terminal_does()
    {
        var seen = new HashSet<Type>();
        var steps = PlayOnCells(seen);
        // The preview is the author's and shows these screens within its own; it, the drill and the lesson have tests of their own.
        ImmutableArray<string?> rooms = [typeof(Screen).Namespace, typeof(FormScreen).Namespace];
        var screens = typeof(Screen).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IScreen)) && !type.IsAbstract && rooms.Contains(type.Namespace) && !HasPanels(type));
        Assert.Equal(screens.Select(type => type.Name).Order(), seen.Select(type => type.Name).Order());
        PlayOnTerminal(steps);
    }

    /// <summary>Whether Terminal.Gui draws a part of it.</summary>
    private static bool HasPanels(Type screen) =>
        screen.GetMethod("MakePanels", BindingFlags.Instance | BindingFlags.NonPublic) is { } making && making.DeclaringType != typeof(Screen);

    private List<Step> PlayOnCells(HashSet<Type> seen)
    {
        using var desk = OpenDesk();
        var host = new CellHost(First(), Usual, Effects(desk).CarryOut);
        var steps = new List<Step>();
        seen.Add(host.Screen.GetType());
        host.Start();
        Add(isChanged: true);
        while (host.Screen is not ResultScreen)
            Press(host.Screen is VerdictScreen ? ["end", "enter"] : ["down", "f3"]);
        Press("enter");
        steps.Add(new([], Larger, host.Frame));
        host.Resize(Larger);
        steps[^1] = steps[^1] with { Frame = host.Frame };
        Press("ctrl+q");
        Assert.Equal(0, host.ExitCode);
        return steps;

        void Press(params string[] keys)
        {
            foreach (var key in keys)
            {
                steps[^1].Keys.Add(key);
                Add(host.Send(new KeyPressed(Key.Parse(key))));
            }
        }

        void Add(bool isChanged)
        {
            var isOfCells = !HasPanels(host.Screen.GetType());
            if (isOfCells)
                seen.Add(host.Screen.GetType());
            if (host.Screen is Screen)
                AssertCursorRests(host.Frame);
            if (isChanged)
                steps.Add(new([], host.Size, host.Frame, isOfCells));
        }
    }

    /// <summary>Screen readers and magnifiers follow the cursor: it is on the row that is marked, in the field that is typed in, or on the cross of a map.</summary>
    private static void AssertCursorRests(Frame frame)
    {
        var at = Assert.NotNull(frame.Cursor);
        var lines = frame.ToLines();
        var isMarked = lines.Any(line => line.Contains('›', StringComparison.Ordinal));
        var isOnMark = lines[at.Y].Contains('›', StringComparison.Ordinal) || frame[at.X, at.Y].Text == "┼";
        Assert.True(isMarked == isOnMark || frame[at.X, at.Y].Text == "┼" || frame.Field == at, $"the cursor is at column {at.X} of row {at.Y}:\n{string.Join('\n', lines)}");
    }

    /// <summary>The same keys through the loop that writes bytes: what a terminal makes of them is what the cells were.</summary>
    private void PlayOnTerminal(List<Step> steps)
    {
        using var desk = OpenDesk();
        using var terminal = new MemoryTerminal(Usual);
        var at = 0;
        terminal.Drawn = () =>
        {
            if (steps[at].IsOfCells)
                AssertShows(steps[at], terminal, at);
            terminal.Type(steps[at].Keys);
            at++;
            if (at < steps.Count && steps[at].Size != terminal.Size)
            {
                terminal.Size = steps[at].Size;
                terminal.Screen.Resize(terminal.Size);
                terminal.Raise(TerminalSignal.Resized);
            }
        };
        Assert.Equal(0, ScreenHostTests.Run(terminal, First(), Effects(desk).CarryOut, options: new() { Time = _clock }));
        Assert.Equal(steps.Count, at);
    }

    private static void AssertShows(Step step, MemoryTerminal terminal, int number)
    {
        var (frame, screen) = (step.Frame, terminal.Screen);
        Assert.Equal(frame.Size, screen.Grid.Size);
        foreach (var (x, y) in CellHost.Places(frame.Size))
        {
            var (cell, shown) = (frame[x, y], screen.Grid[x, y]);
            Assert.True(shown.Shows(cell, frame.LinkOf(cell)), $"step {number}, column {x}, row {y}: \"{cell.Text}\" {cell.Style} is drawn, \"{shown.Text}\" {shown.Style} {shown.Link} shows\n{string.Join('\n', screen.Lines)}");
        }
        Assert.Equal(frame.Cursor is not null, screen.CursorShown);
        Assert.Equal(frame.Cursor ?? (screen.Grid.X, screen.Grid.Y), (screen.Grid.X, screen.Grid.Y));
    }

    /// <summary>At the same place with nothing kept, so that both hosts show the same.</summary>
    private RoundDesk OpenDesk()
    {
        if (Directory.Exists(Home))
            Directory.Delete(Home, recursive: true);
        Island.PutInto(Home);
        return new(new(Home), new(() => ProgressStore.Open(Home, _clock)), Home, _clock);
    }

    private ScreenEffects Effects(RoundDesk desk) => new(Spoken.English, desk, new(Home), null);

    private string Home => _folder.File("home");

    private static FirstScreen First() => new(Look.Of(Quiz.Storage.Settings.Default, colour: true, Spoken.English), Quiz.Storage.Settings.Default,
        new OpenRound(new([Island.Id], [TheKind.Order, TheKind.Locate, TheKind.Name, TheKind.Neighbours, TheKind.Status, TheKind.Choice], ItemFilter.Default, 6, 7, Fresh: true)));
}
