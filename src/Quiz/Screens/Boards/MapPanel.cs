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
        Subject.OfPlace s => new(s.Map, null, s.Place.Point, (answered.Answer as Answer.Pointed)?.Point),
        Subject.OfRegion s => new(s.Map, s.Region.Id, null, (answered.Answer as Answer.Pointed)?.Point),
        _ => null,
    };

    public void Draw(Canvas canvas, Look look)
    {
        var (columns, rows) = canvas.Size;
        if (rows < FewestRows)
            return;
        var cells = new Size(columns, rows - 1);
        (int, int)? guess = Guess is { } point ? look.Maps.Projection(Map, cells).CellAt(point) : null;
        look.Maps.Draw(canvas.Sub(new(0, 0, columns, rows - 1)), new(Map, Highlight, Mark, guess), look.Theme);
        canvas.Text(0, rows - 1, TextLayout.Truncate(Map.Note, columns), look.Theme.Muted);
    }
}
