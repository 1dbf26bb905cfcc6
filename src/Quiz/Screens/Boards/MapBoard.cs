using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Play;
using Quiz.Terminal;
using Quiz.Wording;
using Quiz.Wording.Languages;

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
    private const int FieldWidth = 26;

    private Challenge.PointAt Challenge => (Challenge.PointAt)Question.Challenge;

    public override ImmutableArray<Binding<string>> Keys(Language language) => Typed is not null ? [Screen.Bind("cursor", "tab", language.UseMapKey)] :
    [
        Screen.Bind("left", "left h", language.CursorLeftKey),
        Screen.Bind("right", "right l", language.CursorRightKey),
        Screen.Bind("up", "up k", language.CursorUpKey),
        Screen.Bind("down", "down j", language.CursorDownKey),
        Screen.Bind("far-left", "shift+left H", language.FarLeftKey),
        Screen.Bind("far-right", "shift+right L", language.FarRightKey),
        Screen.Bind("far-up", "shift+up K", language.FarUpKey),
        Screen.Bind("far-down", "shift+down J", language.FarDownKey),
        Screen.Bind("type", "tab /", language.TypePointKey, 1),
    ];

    public override bool IsTyping => Typed is not null;

    public override Answer? Answer => Typed is null
        ? AnswerAtCursor
        : AnswerLine.Read(Question, Typed.Text, out _);

    public override string Missing(Language language) => Prompts.HowToAnswer(language, Question);

    public override string? Doubt(Language language) => Typed is null && Cursor is null ? language.CursorWasNotMoved : null;

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

    public override Board On(Msg message, Size size, Language language) => message switch
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
            canvas.Text(0, rows - 1, look.Language.CursorAt(look.Language.Of(AnswerAtCursor.Point)), look.Theme.Text);
            return;
        }
        var language = look.Language;
        var field = canvas.Text(0, rows - 1, language.WhereField, look.Theme.Title) + 1;
        Typed.Draw(canvas, field, rows - 1, FieldWidth, look.Theme.Text);
        var echo = Typed.Text.Length == 0 ? language.LikeAPoint
            : Answer is { } answer ? language.UnderstoodAs(AnswerLine.Echo(language, Question, answer) ?? "")
            : language.NotYetUnderstood;
        var beside = field + FieldWidth + 2;
        canvas.Text(beside, rows - 1, TextLayout.Truncate(echo, columns - beside), look.Theme.Muted);
    }

    private MapBoard To(int x, int y) => this with { Cursor = (Math.Clamp(x, 0, Math.Max(0, Size.Columns - 1)), Math.Clamp(y, 0, Math.Max(0, Size.Rows - 1))) };
}
