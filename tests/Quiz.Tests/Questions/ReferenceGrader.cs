using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Tests.Maps;

namespace Quiz.Tests.Questions;

/// <summary>Scores as design.md words them, by trying everything, and without the program's own dates and grading.</summary>
internal static class ReferenceGrader
{
    public static bool IsBefore(Dated a, Dated b) => a.Latest < b.Earliest;

    /// <summary>Null where it has no opinion: distances are tested by examples.</summary>
    public static double? Score(RandomPack pack, Question question, Answer answer) => (question.Challenge, answer) switch
    {
        (_, Answer.Skipped) => 0,
        (Challenge.PutInOrder c, Answer.Ordered a) => Order([.. a.Cards.Select(i => pack.Dates[c.Cards[i].Key])]),
        (Challenge.PlaceInLine c, Answer.Placed a) => Insert([.. c.Line.Select(card => pack.Dates[card.Key])], pack.Dates[c.Card.Key], a.Position),
        (Challenge.PickMany c, Answer.PickedMany a) => Neighbours(GridMap.NeighboursOf(int.Parse(question.Item[^1..], System.Globalization.CultureInfo.InvariantCulture) - 1), [.. a.Options.Select(i => c.Options[i].Key)]),
        (Challenge.PickOne c, Answer.Picked a) when question.Kind == Kind.First => IsBefore(pack.Dates[c.Options[a.Option].Key], pack.Dates[c.Options[1 - a.Option].Key]) ? 1 : 0,
        (Challenge.PickOne c, Answer.Picked a) when question.Subject is Subject.Speaker s => s.Statement.By.Contains(c.Options[a.Option].Key) ? 1 : 0,
        (Challenge.PickOne c, Answer.Picked a) when question.Subject is Subject.Standing s => StatusOn(pack, s) == c.Options[a.Option].Key ? 1 : 0,
        (Challenge.PickOne c, Answer.Picked a) => c.Options[a.Option].Text == "Right" ? 1 : 0,
        _ => null,
    };

    private static double Order(ImmutableArray<Dated> given)
    {
        var (right, determined) = (0, 0);
        for (var later = 1; later < given.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (IsBefore(given[earlier], given[later]))
                    right++;
                if (IsBefore(given[earlier], given[later]) || IsBefore(given[later], given[earlier]))
                    determined++;
            }
        }
        var p = (double)right / determined;
        return p > 0.5 ? (2 * p) - 1 : 0;
    }

    private static double Insert(ImmutableArray<Dated> line, Dated card, int position) =>
        line.Take(position).Any(before => IsBefore(card, before)) || line.Skip(position).Any(after => IsBefore(after, card)) ? 0 : 1;

    private static double Neighbours(string[] right, string[] picked) =>
        Math.Max(0, (double)(picked.Count(right.Contains) - picked.Count(p => !right.Contains(p))) / right.Length);

    /// <summary>The status of the last assessment of the statement before the day; "?" where one may or may not have been made by then.</summary>
    private static string StatusOn(RandomPack pack, Subject.Standing standing)
    {
        var day = Dated.Count(standing.AsOf.Year, standing.AsOf.Month, standing.AsOf.DayOfMonth);
        var ofIt = standing.Claim.Assessments.Where(a => a.Of == standing.Statement.Id).ToList();
        if (ofIt.Any(a => pack.Dates[a.Id].Earliest <= day && pack.Dates[a.Id].Latest >= day))
            return "?";
        var made = ofIt.Where(a => pack.Dates[a.Id].Latest < day).ToList();
        var last = made.Where(a => made.All(o => o == a || IsBefore(pack.Dates[o.Id], pack.Dates[a.Id]))).ToList();
        return last.Count == 1 ? StatusMaker.NameOf(last[0].Status) : "?";
    }
}
