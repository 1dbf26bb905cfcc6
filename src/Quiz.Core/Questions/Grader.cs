using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Maps;

namespace Quiz.Core.Questions;

/// <summary>Grades answers. Pure: the same question and answer give the same verdict.</summary>
public static class Grader
{
    /// <exception cref="ArgumentException">The answer is of another kind than the challenge takes, or names something that is not in it.</exception>
    public static Verdict Grade(Question question, Answer answer) => (question.Challenge, answer) switch
    {
        (Challenge.PutInOrder task, Answer.Skipped) => new(0, new Finding.Order(task.Precedence.Order, 0, task.Precedence.CertainPairs, [])),
        (Challenge.PlaceInLine task, Answer.Skipped) => new(0, new Finding.Position(Timeline.PositionOf(task.Line, task.Card))),
        (Challenge.PickMany task, Answer.Skipped) => new(0, new Finding.Selection(task.Right, [])),
        (_, Answer.Skipped) => new(0, new Finding.None()),
        (Challenge.PutInOrder task, Answer.Ordered a) when a.Cards.Order().SequenceEqual(Enumerable.Range(0, task.Cards.Length)) => task.Precedence.Grade(a.Cards),
        (Challenge.PlaceInLine task, Answer.Placed a) when a.Position >= 0 && a.Position <= task.Line.Length => GradePosition(task, a.Position),
        (Challenge.PickOne task, Answer.Picked a) when IsOption(a.Option, task.Options) => new(a.Option == task.Right ? 1 : task.HalfRight.Contains(a.Option) ? 0.5 : 0, new Finding.None()),
        (Challenge.NameIt task, Answer.Picked a) when IsOption(a.Option, task.Options) => new(a.Option == task.Right ? 1 : 0, new Finding.None()),
        (Challenge.NameIt task, Answer.Typed a) => GradeName(task, a.Text),
        (Challenge.PickMany task, Answer.PickedMany a) when a.Options.Distinct().Count() == a.Options.Length && a.Options.All(o => IsOption(o, task.Options)) => GradeSelection(task, a.Options),
        (Challenge.PointAt task, Answer.Pointed a) => GradePoint(task, a),
        (Challenge.GiveDate task, Answer.Dated a) => GradeDate(task, a.Date),
        (Challenge.GiveNumber task, Answer.Number a) => GradeNumber(task.Right, a.Value),
        (Challenge.PointAt { TakesRegion: true, Target: MapTarget.AtPoint target } task, Answer.RegionNamed a) when task.Map.Region(a.Code) is { } region => GradeRegion(target, region),
        _ => throw new ArgumentException($"{answer.GetType().Name} is no answer to {question.Challenge.GetType().Name}", nameof(answer)),
    };

    /// <summary>exp(-d / scale): d the days from the farthest day that the answer can mean to the true range.</summary>
    private static Verdict GradeDate(Challenge.GiveDate task, EdtfDate.Point given)
    {
        var days = Math.Max(0, Math.Max(task.Right.Earliest - given.Earliest, given.Latest - task.Right.Latest));
        return new(Math.Exp(-days / task.ScaleDays), new Finding.DaysOff(days));
    }

    /// <summary>
    /// min(1, (q / 0.95)^2), q the smaller number by the larger. Of what is measured nothing is below or at 0; where an author asks for such
    /// a number, q is taken of the amounts, and is 0 for the other sign.
    /// </summary>
    private static Verdict GradeNumber(double right, double given)
    {
        var (less, more) = (Math.Min(Math.Abs(right), Math.Abs(given)), Math.Max(Math.Abs(right), Math.Abs(given)));
        var quotient = given == right ? 1 : Math.Sign(given) != Math.Sign(right) ? 0 : less / more;
        return new(Math.Min(1, Math.Pow(quotient / 0.95, 2)), new Finding.Ratio(quotient));
    }

    private static bool IsOption(int index, ImmutableArray<Option> options) => index >= 0 && index < options.Length;

    private static Verdict GradePosition(Challenge.PlaceInLine task, int position)
    {
        var fits = Timeline.Fits(task.Line, task.Card, position);
        return new(fits ? 1 : 0, new Finding.Position(fits ? position : Timeline.PositionOf(task.Line, task.Card)));
    }

    private static Verdict GradeName(Challenge.NameIt task, string typed)
    {
        var understood = task.Names.Understand(typed);
        return new(understood == task.Names.Target[0] ? 1 : 0, new Finding.Named(understood));
    }

    private static Verdict GradeSelection(Challenge.PickMany task, ImmutableArray<int> picked)
    {
        var missed = task.Right.Except(picked).Order().ToImmutableArray();
        var wrong = picked.Except(task.Right).Order().ToImmutableArray();
        var right = task.Right.Length - missed.Length;
        return new(Math.Max(0, (double)(right - wrong.Length) / task.Right.Length), new Finding.Selection(missed, wrong));
    }

    /// <summary>exp(-10 * max(0, d - r) / D): d the distance to the point or region, D the map's diagonal, r half the aiming cell's diagonal, between 0.5 % and 2 % of D.</summary>
    private static Verdict GradePoint(Challenge.PointAt task, Answer.Pointed answer)
    {
        var diagonal = task.Map.DiagonalKm;
        var km = task.Target switch
        {
            MapTarget.AtPoint target => Geodesy.DistanceKm(answer.Point, target.Point),
            MapTarget.InRegion target => target.Region.Shape.DistanceKm(answer.Point),
            _ => throw new InvalidOperationException($"no distance to {task.Target.GetType().Name}"),
        };
        var free = Math.Clamp(answer.CellRadiusKm, 0.005 * diagonal, 0.02 * diagonal);
        return new(Math.Exp(-10 * Math.Max(0, km - free) / diagonal), new Finding.Distance(km, free));
    }

    /// <summary>For a place its region scores a half, a neighbour of that a quarter.</summary>
    private static Verdict GradeRegion(MapTarget.AtPoint target, MapRegion answered)
    {
        var nearness = answered.Code == target.Region ? Nearness.Right
            : target.Region is { } own && answered.Neighbours.Contains(own) ? Nearness.Neighbour
            : Nearness.Elsewhere;
        return new(nearness switch { Nearness.Right => 0.5, Nearness.Neighbour => 0.25, _ => 0 }, new Finding.InRegion(nearness));
    }
}
