using System.Collections.Immutable;
using System.Globalization;
using Quiz.Classroom.Drills;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Marking;

/// <summary>Answers as they are typed into a table.</summary>
internal static class PaperCells
{
    /// <param name="question">As the pupil's sheet shows it.</param>
    public static string Of(Question question, Answer answer) => answer switch
    {
        Answer.Skipped => "-",
        Answer.Ordered a => Letters(a.Cards),
        Answer.Placed a => a.Position.ToString(CultureInfo.InvariantCulture),
        Answer.Picked a when question.Kind.Key == K.Bearing => ((ChoiceForm)question.Form).Options[a.Option].Text,
        Answer.Picked a => Letters([a.Option]),
        Answer.PickedMany a => Letters(a.Options),
        Answer.Typed a => a.Text,
        Answer.Dated a => a.Date.Text,
        Answer.Number a => a.Value.ToString("R", CultureInfo.InvariantCulture),
        Answer.RegionNamed a => ((PointForm)question.Form).Map.Region(a.Code)!.Name,
        Answer.Pointed a => string.Create(CultureInfo.InvariantCulture, $"{a.Point.Lat:0.####}, {a.Point.Lon:0.####}"),
        _ => throw new ArgumentException($"{answer.GetType().Name} is not typed", nameof(answer)),
    };

    /// <summary>The same answer to the question as a variant shows it: what it picks stands at other letters there.</summary>
    public static Answer Moved(Answer answer, VariantQuestion shown) => answer switch
    {
        Answer.Ordered a => new Answer.Ordered(Moved(a.Cards, shown)),
        Answer.Picked a => new Answer.Picked(Moved([a.Option], shown)[0]),
        Answer.PickedMany a => new Answer.PickedMany(Moved(a.Options, shown)),
        _ => answer,
    };

    /// <summary>A right one.</summary>
    public static Answer Right(Question question) => question.Form switch
    {
        OrderForm c => new Answer.Ordered(c.Precedence.Order),
        GapForm c => new Answer.Placed(Timeline.PositionOf(c.Line, c.Card)),
        ChoiceForm c => new Answer.Picked(c.Right),
        SeveralForm c => new Answer.PickedMany(c.Right),
        NameForm { Options.Length: > 0 } c => new Answer.Picked(c.Right),
        NameForm c => new Answer.Typed(c.Names.Target[0]),
        DateForm c => new Answer.Dated(DateAnswer.Right(c.Right)),
        NumberForm c => new Answer.Number(c.Right),
        PointForm { Target: MapTarget.AtPoint at } => new Answer.Pointed(at.Point, 0),
        PointForm { Target: MapTarget.InRegion within } => new Answer.Pointed(new GeoPoint((within.Region.Shape.Bounds.South + within.Region.Shape.Bounds.North) / 2, (within.Region.Shape.Bounds.West + within.Region.Shape.Bounds.East) / 2), 0),
        _ => throw new ArgumentException($"no right answer to {question.Form.GetType().Name}", nameof(question)),
    };

    public static string Row(string pupil, string variant, IEnumerable<string> cells) =>
        string.Join(',', cells.Prepend(variant).Prepend(pupil).Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";

    public static string Header(int questions) => $"pupil,variant,{string.Join(',', Enumerable.Range(1, questions))}\r\n";

    private static ImmutableArray<int> Moved(ImmutableArray<int> options, VariantQuestion shown) => shown.Shown.IsEmpty ? options : [.. options.Select(o => shown.Shown.IndexOf(o))];

    private static string Letters(IEnumerable<int> options) => string.Join(' ', options.Select(o => (char)('a' + o)));
}
