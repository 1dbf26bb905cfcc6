using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Drawing.Maps;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Screens.Maps;

namespace Quiz.Screens.Boards;

/// <summary>A cursor on a map; or coordinates, or for a place a region's name, that are typed.</summary>
/// <param name="Navigator">Null until the board has a size.</param>
/// <param name="Typed">Null while the cursor is used.</param>
/// <param name="IsMoved">Whether the cursor was moved.</param>
public sealed record MapBoard(WordedQuestion Asked, MapNavigator? Navigator = null, TextField? Typed = null, bool IsMoved = false) : Board(Asked)
{
    /// <summary>The line that is typed on, or that shows where the cursor is.</summary>
    private const int RowsBelow = 1;
    private const int FieldWidth = 26;

    private readonly Memo<WordedQuestion, MapContext> _context = new();
    private readonly Memo<(Map, Size), Size> _area = new();

    private PointForm Form => (PointForm)Asked.Form;

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> Aiming = new(language =>
        [.. MapNavigator.MovingKeys(language), .. MapNavigator.ZoomKeys(language), Screen.Bind("type", "tab /", language.TypePointKey, 1)]);

    public override ImmutableArray<Binding<string>> Keys(ILanguage language) =>
        Typed is not null ? [Screen.Bind("cursor", "tab", language.UseMapKey)] : Aiming.Of(language);

    public override bool IsTyping => Typed is not null;

    public override Answer? Answer => Typed is not null ? Asked.Read(Typed.Text, out _) : Navigator is { } at ? AnswerAt(at) : null;

    public override string Missing(ILanguage language) => Asked.HowToType;

    public override bool IsAnsweredByDoubleClick => Typed is null;

    public override string? Doubt(ILanguage language) => Typed is null && !IsMoved ? language.CursorWasNotMoved : null;

    public override string? Advice(ILanguage language) =>
        Navigator is { } at && Form.Target is MapTarget.InRegion within && new MapPanel(Form.Map) { Region = within.Region }.IsTooSmall(at) ? language.TargetIsSmall : null;

    private static Answer.Pointed AnswerAt(MapNavigator at)
    {
        var (x, y) = at.CursorCell;
        return new(at.Cursor, at.Projection.CellRadiusKm(x, y));
    }

    public override Board Fitted(Size size)
    {
        var area = _area.Of((Form.Map, size), static of => MapPanel.MapArea(of.Item1, of.Item2 with { Rows = of.Item2.Rows - RowsBelow }));
        return Navigator is null ? this with { Navigator = MapNavigator.Start(Form.Map, area, null, Form.Area) }
            : Navigator.Size == area ? this
            : this with { Navigator = IsMoved ? Navigator.Resized(area) : MapNavigator.Start(Form.Map, area, null, Form.Area) };
    }

    public override Board On(string name, Key key) => name switch
    {
        "type" => this with { Typed = new TextField() },
        "cursor" => this with { Typed = null },
        _ => this with { Navigator = Navigator?.On(name), IsMoved = true },
    };

    public override Board On(Msg message, Size size, ILanguage language) => message switch
    {
        _ when Typed is not null => this with { Typed = Typed.Take(message) },
        MouseInput mouse when Navigator is { } at && (at.Held is not null || mouse.Row < at.Size.Rows) && at.On(mouse) is var next && next != at => this with { Navigator = next, IsMoved = true },
        _ => this,
    };

    public override void Draw(Canvas canvas, Look look)
    {
        if (Navigator is not { } at)
            return;
        var (columns, rows) = canvas.Size;
        var context = _context.Of(Asked, MapContext.Of);
        var picture = new MapPicture(Form.Map, at.View) { Labels = context.Labels, HasRivers = context.HasRivers, Cursor = Typed is null ? at.Cursor : null };
        MapPanel.DrawMap(canvas.Sub(new(0, 0, columns, rows - RowsBelow)), picture, at.Size, look);
        if (Typed is null)
        {
            canvas.Text(0, rows - 1, look.Language.CursorAt(look.Language.Of(at.Cursor)), look.Theme.Text);
            return;
        }
        var language = look.Language;
        var field = canvas.Text(0, rows - 1, language.WhereField, look.Theme.Title) + 1;
        Typed.Draw(canvas, field, rows - 1, FieldWidth, look.Theme.Text);
        var echo = Typed.Text.Length == 0 ? language.LikeAPoint
            : Answer is { } answer ? language.UnderstoodAs(Asked.Echo(answer) ?? "")
            : Asked.Read(Typed.Text, out var trouble) is null && trouble is { Fault: not PointFault.NoPoint } ? language.Of(trouble)
            : language.NotYetUnderstood;
        var beside = field + FieldWidth + 2;
        canvas.Text(beside, rows - 1, TextLayout.TruncateAtWord(echo, columns - beside), look.Theme.Muted);
    }
}
