using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Terminal;

namespace Quiz.Screens.Boards;

/// <summary>A map with the note on its borders, beside a question or a verdict.</summary>
/// <param name="Guess">Where the player pointed; null for none.</param>
public sealed record MapPanel(Map Map, string? Highlight, GeoPoint? Mark, GeoPoint? Guess)
{
    private const int FewestRows = 6;

    /// <summary>What a question shows before it is answered; null for one without a map.</summary>
    public static MapPanel? Of(Question question) => question.Subject switch
    {
        Subject.OfPlace s when question.Kind == Kind.Name => new(s.Map, null, s.Place.Point, null),
        Subject.OfRegion s when question.Kind is Kind.Name or Kind.Neighbours => new(s.Map, s.Region.Id, null, null),
        _ => null,
    };

    /// <summary>What is shown with the verdict: the target, and where the player pointed.</summary>
    public static MapPanel? Of(Answered answered) => answered.Question.Subject switch
    {
        Subject.Written when answered.Question.Challenge is Challenge.PointAt { Target: MapTarget.AtPoint target } c => new(c.Map, null, target.Point, (answered.Answer as Answer.Pointed)?.Point),
        Subject.OfPlace s => new(s.Map, null, s.Place.Point, (answered.Answer as Answer.Pointed)?.Point),
        Subject.OfRegion s => new(s.Map, s.Region.Id, null, (answered.Answer as Answer.Pointed)?.Point),
        _ => null,
    };

    public void Draw(Canvas canvas, Look look)
    {
        var area = MapArea(Map, canvas.Size);
        if (area.Rows < FewestRows)
            return;
        (int, int)? guess = Guess is { } point ? look.Maps.Projection(Map, area).CellAt(point) : null;
        DrawMap(canvas, new(Map, Highlight, Mark, guess), look);
    }

    /// <summary>A map with its note, whole, below it.</summary>
    public static void DrawMap(Canvas canvas, MapPicture picture, Look look)
    {
        var area = MapArea(picture.Map, canvas.Size);
        look.Maps.Draw(canvas.Sub(new(0, 0, area.Columns, area.Rows)), picture, look.Theme);
        new Page().Add(picture.Map.Note, look.Theme.Muted).Draw(canvas.Sub(new(0, area.Rows, area.Columns, canvas.Size.Rows - area.Rows)), 0, look);
    }

    /// <summary>Parts a place into one for text on the left and one for a map on the right.</summary>
    public static (Rect Text, Rect Map) Beside(Size whole, int mostText = 44)
    {
        var text = Math.Clamp(whole.Columns * 4 / 9, 0, mostText);
        return (new(0, 0, text, whole.Rows), new(text + 1, 0, Math.Max(0, whole.Columns - text - 1), whole.Rows));
    }

    /// <summary>Where the options of a question stand: beside its map, or on the whole width.</summary>
    public static Rect ListArea(Question question, Size whole) => Of(question) is null ? new(0, 0, whole.Columns, whole.Rows) : Beside(whole).Text;

    /// <summary>The cells that are left for the map above its note.</summary>
    public static Size MapArea(Map map, Size whole) => new(whole.Columns, Math.Max(1, whole.Rows - TextLayout.Wrap(map.Note, whole.Columns).Count));
}
