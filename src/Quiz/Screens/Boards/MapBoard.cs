using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Play;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens.Boards;

/// <summary>A cursor on a map; or coordinates, or for a place a region's name, that are typed.</summary>
/// <param name="Cursor">Null until the map was drawn or the cursor moved: its middle.</param>
/// <param name="Typed">Null while the cursor is used.</param>
/// <param name="Size">Of the map in cells, as the terminal's size gives it.</param>
public sealed record MapBoard(Question Question, (int X, int Y)? Cursor = null, TextField? Typed = null, Size Size = default) : Board(Question)
{
    private const int Leap = 10;
    /// <summary>The line that is typed on, or that tells where the cursor is.</summary>
    private const int RowsBelow = 1;

    private Challenge.PointAt Challenge => (Challenge.PointAt)Question.Challenge;

    public override ImmutableArray<Binding<string>> Keys => Typed is not null ? [new("cursor", "tab", "Use the map", "Goes back to the cursor")] :
    [
        new("left", "left h", "Move", "Moves the cursor left"),
        new("right", "right l", "Move", "Moves it right"),
        new("up", "up k", "Move", "Moves it up"),
        new("down", "down j", "Move", "Moves it down"),
        new("far-left", "shift+left H", "", "Moves it ten cells left"),
        new("far-right", "shift+right L", "", "Moves it ten cells right"),
        new("far-up", "shift+up K", "", "Moves it ten cells up"),
        new("far-down", "shift+down J", "", "Moves it ten cells down"),
        new("type", "tab /", "Type it", "Types coordinates, or for a place its region") { Importance = 1 },
    ];

    public override bool IsTyping => Typed is not null;

    public override Answer? Answer => Typed is null
        ? AnswerAtCursor
        : AnswerLine.TryRead(Question, Typed.Text, out var answer, out _) ? answer : null;

    public override string Missing => Prompts.HowToAnswer(Question);

    public override string? Doubt => Typed is null && Cursor is null ? "The cursor was not moved. Enter again to answer with the middle of the map." : null;

    private (int X, int Y) At => Cursor ?? (Size.Columns / 2, Size.Rows / 2);

    private Answer.Pointed AnswerAtCursor
    {
        get
        {
            var projection = new MapProjection(Challenge.Map.Bounds, Size);
            return new(projection.PointAt(At.X, At.Y), projection.CellRadiusKm(At.X, At.Y));
        }
    }

    /// <summary>The same for a canvas of another size: the cursor stays over the same point of the map.</summary>
    public MapBoard Resized(Size canvas)
    {
        var size = MapPanel.MapArea(Challenge.Map, new(canvas.Columns, canvas.Rows - RowsBelow));
        if (size == Size || Cursor is null || Size == default)
            return this with { Size = size };
        var point = new MapProjection(Challenge.Map.Bounds, Size).PointAt(At.X, At.Y);
        var (x, y) = new MapProjection(Challenge.Map.Bounds, size).CellAt(point);
        return (this with { Size = size }).To(x, y);
    }

    public override Board On(string name, Key key) => name switch
    {
        "left" => To(At.X - 1, At.Y),
        "right" => To(At.X + 1, At.Y),
        "up" => To(At.X, At.Y - 1),
        "down" => To(At.X, At.Y + 1),
        "far-left" => To(At.X - Leap, At.Y),
        "far-right" => To(At.X + Leap, At.Y),
        "far-up" => To(At.X, At.Y - Leap),
        "far-down" => To(At.X, At.Y + Leap),
        "type" => this with { Typed = new TextField() },
        _ => this with { Typed = null },
    };

    public override Board On(Msg message, Size size) => message switch
    {
        _ when Typed is not null => this with { Typed = Typed.Take(message) },
        MouseInput { Action: MouseAction.Press or MouseAction.Drag } mouse => To(mouse.Column, mouse.Row),
        _ => this,
    };

    public override void Draw(Canvas canvas, Look look)
    {
        var (columns, rows) = canvas.Size;
        MapPanel.DrawMap(canvas.Sub(new(0, 0, columns, rows - RowsBelow)), new(Challenge.Map, null, null, Typed is null ? At : null), look);
        if (Typed is null)
        {
            canvas.Text(0, rows - 1, $"Cursor at {MapWords.Of(AnswerAtCursor.Point)}", look.Theme.Text);
            return;
        }
        canvas.Text(0, rows - 1, "Where: ", look.Theme.Title);
        Typed.Draw(canvas, 7, rows - 1, 26, look.Theme.Text);
        var echo = Typed.Text.Length == 0 ? "like 48.46, 35.04" : Answer is { } answer ? $"Understood as {AnswerLine.Echo(Question, answer)}" : "Not yet understood";
        canvas.Text(35, rows - 1, TextLayout.Truncate(echo, columns - 35), look.Theme.Muted);
    }

    private MapBoard To(int x, int y) => this with { Cursor = (Math.Clamp(x, 0, Math.Max(0, Size.Columns - 1)), Math.Clamp(y, 0, Math.Max(0, Size.Rows - 1))) };
}
